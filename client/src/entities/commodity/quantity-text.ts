import type { FragmentOf } from '../../graphql.ts';
import { graphql, readFragment } from '../../graphql.ts';
import { format } from '../../lib/locale/current.ts';
import type { Whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';

/** What is needed to say an amount of a commodity. */
export const CommodityUnitFragment = graphql(`
  fragment CommodityUnit on Commodity { id code kind name { fa azb en } unit { fa azb en } }
`);
export type CommodityUnit = FragmentOf<typeof CommodityUnitFragment>;

/** «۲۰ دستگاه»; money, whose unit is one rial, is said in toman: «۱۲ میلیون تومان». */
export function quantityText(commodity: CommodityUnit, amount: Whole): string {
  const { kind, unit } = readFragment(CommodityUnitFragment, commodity);
  return kind === 'CASH' ? format.moneyShort(amount) : format.quantity(amount, localized(unit));
}

/** For `<ChainBar unit=…>`. */
export function chainUnitOf(commodity: CommodityUnit): string | 'RIAL' {
  const { kind, unit } = readFragment(CommodityUnitFragment, commodity);
  return kind === 'CASH' ? 'RIAL' : localized(unit);
}

export function commodityNameOf(commodity: CommodityUnit): string {
  return localized(readFragment(CommodityUnitFragment, commodity).name);
}
