/**
 * Points of different commodities as one sum: the value in rial that was moved, weighted by how well it was moved.
 *
 * Rule: points are counted per unit, and units differ: one rial is not one wheelchair. Every commodity is therefore solved and
 * proven in its own points, and only for a sum over commodities are points turned into rial: points x price of a unit / 1000,
 * a full score of 1000 points being the whole price. The price is what the units asked for cost on average, one price
 * for commodities that stand in for one another, because these are exchanged unit for unit.
 *
 * Example: 6 wheelchairs at 640 points and 150,000,000 rial weigh 576,000,000 rial; 900,000,000 rial of cash at 640 points weigh the
 * same 576,000,000. Counted in points alone, the cash would have been 150,000,000 times as much. Source: docs/decisions/009.
 */

/** Rial per unit over all that is asked, rounded down; zero when nothing has a price. */
export function averagePrice(needs: readonly { readonly open: bigint; readonly unitPrice: bigint }[]): bigint {
  const units = needs.reduce((sum, { open }) => sum + open, 0n);
  const value = needs.reduce((sum, { open, unitPrice }) => sum + open * unitPrice, 0n);
  return units === 0n ? 0n : value / units;
}

/** Rial, rounded down. */
export function weightedValue(points: bigint, unitPrice: bigint): bigint {
  const product = points * unitPrice;
  const whole = product / 1000n;
  return product < 0n && product % 1000n !== 0n ? whole - 1n : whole;
}
