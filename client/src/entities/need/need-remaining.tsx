import { type FragmentOf, graphql, readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { whole } from '../../lib/locale/digits.ts';
import { CommodityUnitFragment, commodityNameOf, quantityText } from '../commodity/quantity-text.ts';
import s from './need-card.module.css';

export const NeedRemainingFragment = graphql(
  `
  fragment NeedRemaining on Need {
    id
    items { id chain { open } commodity { id ...CommodityUnit } }
  }
`,
  [CommodityUnitFragment],
);

const NAMED = 2;

/** What nobody has pledged yet, in units: the two largest gaps by name, the others counted. */
export function NeedRemaining({ need }: { need: FragmentOf<typeof NeedRemainingFragment> }) {
  const open = readFragment(NeedRemainingFragment, need).items.filter(({ chain }) => whole(chain.open) > 0n);
  if (open.length === 0) return <p className={s.remaining}>{t('need.remaining.none')}</p>;
  return (
    <ul className={s.remaining}>
      {open.slice(0, NAMED).map(({ id, chain, commodity }) => (
        <li key={id}>
          {t('need.remaining', { amount: quantityText(commodity, chain.open), commodity: commodityNameOf(commodity) })}
        </li>
      ))}
      {open.length > NAMED && <li>{t('need.remaining.more', { n: open.length - NAMED })}</li>}
    </ul>
  );
}
