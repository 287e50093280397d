/**
 * A share that can be opened: the two whole numbers it comes from, and the number shown.
 *
 * Rule: numerator and denominator stay exact whole numbers; the number shown has twelve digits and is computed from them by
 * whole-number division, so it is the same on every machine. Nothing divided by nothing is unknown (null), not zero.
 *
 * Example: 3 of 8 wheelchairs = { numerator: 3n, denominator: 8n, value: 0.375 }. Source: design, domain.md "Golden triangle".
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
  readonly value: number | null;
}

/** Twelve digits behind the point. */
export const ratioScale = 1_000_000_000_000n;

export function ratioOf(numerator: bigint, denominator: bigint): Ratio {
  return { numerator, denominator, value: shown(numerator, denominator) };
}

/** The share in whole steps of 10^-12, rounded down; nothing of nothing counts as none. */
export function scaledShare(ratio: Ratio): bigint {
  return ratio.denominator === 0n ? 0n : (ratio.numerator * ratioScale) / ratio.denominator;
}

/** Exact order of two shares without dividing; an unknown share is ordered as zero. */
export function compareRatios(left: Ratio, right: Ratio): number {
  const [ln, ld] = left.denominator === 0n ? [0n, 1n] : [left.numerator, left.denominator];
  const [rn, rd] = right.denominator === 0n ? [0n, 1n] : [right.numerator, right.denominator];
  const difference = ln * rd - rn * ld;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

function shown(numerator: bigint, denominator: bigint): number | null {
  if (denominator === 0n) return null;
  return Number((numerator * ratioScale) / denominator) / Number(ratioScale);
}
