import { type FragmentOf, readFragment } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import type { FieldProps } from '../../ui/field.tsx';
import { MoneyField } from '../../ui/money-field.tsx';
import { QuantityField, type WholeText } from '../../ui/number-field.tsx';
import { CommodityUnitFragment } from './quantity-text.ts';

type AmountProps = FieldProps<WholeText> & {
  commodity: FragmentOf<typeof CommodityUnitFragment>;
  min?: bigint;
  available?: bigint;
  step?: bigint;
};

/** How much of a commodity: units of a thing, or toman where the commodity is money (its unit is one rial). */
export function AmountField({ commodity, min, available, step, ...rest }: AmountProps) {
  const { kind, unit } = readFragment(CommodityUnitFragment, commodity);
  if (kind === 'CASH') return <MoneyField {...rest} />;
  return (
    <QuantityField
      {...rest}
      unit={localized(unit)}
      {...(min !== undefined && { min })}
      {...(available !== undefined && { available })}
      {...(step !== undefined && { step })}
    />
  );
}
