import { whole } from '../../lib/locale/digits.ts';
import type { PlaceCell } from './triangle-figures.ts';

/**
 * Adequacy of each county or province, summed from its cells as the domain sums it: capped value over required value. A place
 * whose cells ask for nothing with a price has none, which is not zero. Example: 30 of 100 and 0 of 100 in one county: 15 %.
 */
export function adequacyByPlace(cells: readonly PlaceCell[], by: 'county' | 'province'): Map<string, number | null> {
  const sums = new Map<string, { given: bigint; required: bigint }>();
  for (const { county, cappedValue, requiredValue } of cells) {
    const place = by === 'county' ? county.id : county.province.id;
    const sum = sums.get(place) ?? { given: 0n, required: 0n };
    sums.set(place, { given: sum.given + whole(cappedValue), required: sum.required + whole(requiredValue) });
  }
  return new Map([...sums].map(([place, { given, required }]) => [place, shareOf(given, required)]));
}

function shareOf(given: bigint, required: bigint): number | null {
  return required === 0n ? null : Number((given * 1_000_000n) / required) / 1_000_000;
}
