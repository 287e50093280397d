import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { CarpetWaffle } from '../../ui/charts/carpet-waffle.tsx';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { Section } from '../../ui/page.tsx';
import s from './program-carpet.module.css';

export const ProgramCarpetFragment = graphql(`
  fragment ProgramCarpet on Program { id chain { required held committed delivered verified } }
`);

const RIAL_PER_MILLION_TOMAN = 10_000_000n;

/** What the program needs, along the chain and as a carpet in its own pattern; by value, for its items share no unit. */
export function ProgramCarpet({ program }: { program: FragmentOf<typeof ProgramCarpetFragment> }) {
  const { id, chain } = readFragment(ProgramCarpetFragment, program);
  if (whole(chain.required) === 0n) return null;
  const millions = (rial: string) => whole(rial) / RIAL_PER_MILLION_TOMAN;
  return (
    <div className={s.pictures}>
      <Section title={t('readProgram.chain')}>
        <ChainBar chain={chain} unit="RIAL" size="detail" />
        <p className={s.means}>{t('readProgram.chain.means')}</p>
      </Section>
      <Section title={t('readProgram.carpet')}>
        <CarpetWaffle
          seed={id}
          total={millions(chain.required)}
          verified={millions(chain.verified)}
          unit={t('readProgram.millionToman')}
        />
        <p className={s.means}>{t('readProgram.carpet.means')}</p>
      </Section>
    </div>
  );
}
