import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { CarpetMotif } from '../../ui/charts/carpet-waffle.tsx';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { Link } from '../../ui/link.tsx';
import s from './program-card.module.css';

export const ProgramCardFragment = graphql(`
  fragment ProgramCard on Program {
    id
    slug
    level
    needCount
    name { fa azb en }
    about { fa azb en }
    organization { id name { fa azb en } }
    chain { required held committed delivered verified }
  }
`);

export function ProgramCard({ program }: { program: FragmentOf<typeof ProgramCardFragment> }) {
  const { id, slug, level, name, about, chain, needCount, organization } = readFragment(ProgramCardFragment, program);
  return (
    <Card as="article">
      <div className={s.head}>
        <CarpetMotif seed={id} size={64} />
        <div className={s.name}>
          <CardTitle>
            <Link to={paths.program(slug)} look="plain">
              <Bdi>{localized(name)}</Bdi>
            </Link>
          </CardTitle>
          <p className={s.quiet}>
            {t(`program.level.${level}`)} · {t('program.needs', { n: needCount })}
          </p>
        </div>
      </div>
      <p className={s.about}>
        <Bdi>{localized(about)}</Bdi>
      </p>
      {whole(chain.required) > 0n && <ChainBar chain={chain} unit="RIAL" />}
      <p className={s.foot}>
        <Bdi>{localized(organization.name)}</Bdi>
      </p>
    </Card>
  );
}
