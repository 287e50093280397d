import {
  CommodityUnitFragment,
  chainUnitOf,
  commodityNameOf,
  quantityText,
} from '../../entities/commodity/quantity-text.ts';
import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { CarpetWaffle } from '../../ui/charts/carpet-waffle.tsx';
import { ChainBar } from '../../ui/charts/chain-bar.tsx';
import { SmallMultiples } from '../../ui/charts/small-multiples.tsx';
import s from './read-need.module.css';

export const NeedChainFragment = graphql(
  `
  fragment NeedChain on Need {
    id
    program { id }
    chain { required held committed delivered verified }
    items {
      id
      chain { required open held committed delivered verified }
      commodity { id ...CommodityUnit }
    }
  }
`,
  [CommodityUnitFragment],
);

/** The chain, large: one item in its units and as a carpet; several by value, and each in its own units. */
export function NeedChain({ need }: { need: FragmentOf<typeof NeedChainFragment> }) {
  const { items, chain, program } = readFragment(NeedChainFragment, need);
  const [only, ...others] = items;
  const unit = only && chainUnitOf(only.commodity);
  return (
    <>
      {only && unit && others.length === 0 ? (
        <>
          <ChainBar chain={only.chain} unit={unit} size="detail" />
          {unit !== 'RIAL' && (
            <div className={s.carpet}>
              <CarpetWaffle seed={program.id} total={only.chain.required} verified={only.chain.verified} unit={unit} />
            </div>
          )}
        </>
      ) : (
        <>
          <p className={s.rule}>{t('readNeed.chain.value')}</p>
          <ChainBar chain={chain} unit="RIAL" size="detail" />
          <SmallMultiples
            label={t('readNeed.chain.items')}
            items={items.map((item) => ({
              key: item.id,
              title: commodityNameOf(item.commodity),
              value: t('readNeed.chain.left', { amount: quantityText(item.commodity, item.chain.open) }),
              content: <ChainBar chain={item.chain} unit={chainUnitOf(item.commodity)} />,
            }))}
          />
        </>
      )}
      <p className={s.rule}>{t('readNeed.chain.rule')}</p>
    </>
  );
}
