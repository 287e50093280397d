/**
 * What can be asked and offered is an entry of the catalogue with one unit; cash is the commodity "rial". A price
 * holds from its day until the next one. Example: prices of 1404-01-01 and 1404-07-01, asked on 1404-06-31: the first.
 * Source: shared design, domain.md, "Things".
 */
export const COMMODITY_KINDS = [
  'CASH',
  'GOODS',
  'SERVICE',
  'EXPERT_HOURS',
  'TRAINING',
  'JOB',
  'LOAN',
  'SPACE',
] as const;
export type CommodityKind = (typeof COMMODITY_KINDS)[number];

/** The newest price on or before a day (YYYY-MM-DD); null when none is known. */
export function priceOn<Price extends { readonly validFrom: string }>(
  prices: readonly Price[],
  day: string,
): Price | null {
  let newest: Price | null = null;
  for (const price of prices)
    if (price.validFrom <= day && (!newest || price.validFrom > newest.validFrom)) newest = price;
  return newest;
}
