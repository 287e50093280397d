import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { localized } from '../../lib/locale/localized.ts';
import { paths } from '../../lib/paths.ts';
import { Bdi } from '../../ui/bdi.tsx';
import { Card, CardTitle } from '../../ui/card.tsx';
import { CarpetMotif } from '../../ui/charts/carpet-waffle.tsx';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { Link } from '../../ui/link.tsx';
import { DueDate } from '../../ui/status-line.tsx';
import { StateText } from '../../ui/tag.tsx';
import { KindTags } from '../commodity/kind-tags.tsx';
import { CommodityUnitFragment, chainUnitOf } from '../commodity/quantity-text.ts';
import s from './need-card.module.css';
import { NeedRemaining, NeedRemainingFragment } from './need-remaining.tsx';
import { NEED_TONES } from './need-status.tsx';

export const NeedCardFragment = graphql(
  `
  fragment NeedCard on Need {
    id
    code
    state
    coverage
    kinds
    windowEnd
    title { fa azb en }
    county { id name { fa azb en } }
    targetGroup { id name { fa azb en } }
    organization { id name { fa azb en } }
    program { id slug }
    chain { required held committed delivered verified }
    items { id chain { required held committed delivered verified } commodity { id ...CommodityUnit } }
    ...NeedRemaining
  }
`,
  [CommodityUnitFragment, NeedRemainingFragment],
);

/** A need in a list: what, where, for whom, how much remains in units, until when, and who asks. */
export function NeedCard({ need, level = 3 }: { need: FragmentOf<typeof NeedCardFragment>; level?: 2 | 3 | 4 }) {
  const data = readFragment(NeedCardFragment, need);
  const isOpen = data.state === 'PUBLISHED';
  return (
    <Card as="article">
      <div className={s.head}>
        <CarpetMotif seed={data.program.id} size={48} />
        <div className={s.name}>
          <CardTitle level={level}>
            <Link to={paths.need(data.code)} look="plain">
              <Bdi>{localized(data.title)}</Bdi>
            </Link>
          </CardTitle>
          <p className={s.where}>
            {localized(data.county.name)} · {localized(data.targetGroup.name)}
          </p>
        </div>
      </div>
      <KindTags kinds={data.kinds} />
      <NeedChain need={need} />
      <NeedRemaining need={data} />
      <p className={s.foot}>
        {isOpen ? (
          <DueDate day={data.windowEnd} />
        ) : (
          <StateText tone={NEED_TONES[data.state]}>{t(`need.state.${data.state}`)}</StateText>
        )}
      </p>
      <p className={s.office}>
        <Bdi>{localized(data.organization.name)}</Bdi>
      </p>
    </Card>
  );
}

/** One item is drawn in its units; several have no common unit but their value. */
function NeedChain({ need }: { need: FragmentOf<typeof NeedCardFragment> }) {
  const { items, chain } = readFragment(NeedCardFragment, need);
  const [only, ...others] = items;
  return only && others.length === 0 ? (
    <ChainBar chain={only.chain} unit={chainUnitOf(only.commodity)} />
  ) : (
    <ChainBar chain={chain} unit="RIAL" />
  );
}
