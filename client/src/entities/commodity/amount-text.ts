import { readFragment } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { format } from '../../lib/locale/current.ts';
import type { Whole } from '../../lib/locale/digits.ts';
import { localized } from '../../lib/locale/localized.ts';
import { type CommodityUnit, CommodityUnitFragment, quantityText } from './quantity-text.ts';

/** «۵ دستگاه ویلچر برقی»; where the name begins with its unit it is said once: «۲ فرصت شغلی دسترس‌پذیر». */
export function amountText(commodity: CommodityUnit, amount: Whole): string {
  const { kind, name, unit } = readFragment(CommodityUnitFragment, commodity);
  const [named, counted] = [localized(name), localized(unit)];
  const isSaidTwice = kind !== 'CASH' && named.startsWith(counted);
  const quantity = isSaidTwice ? format.number(amount) : quantityText(commodity, amount);
  return t('commodity.amount', { amount: quantity, commodity: named });
}
