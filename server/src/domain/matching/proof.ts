/**
 * The proof over all eligible pairs: at the final prices no pair left out would be worth using.
 *
 * Rule: a pair gains `score - reserve + V(need) - U(offer)` per unit. Every eligible pair is priced; one that gains and is not in the
 * problem yet comes in and the part is solved again. When none is left, the optimum holds over every pair, not only over
 * the candidates. A pair that could not gain even at the highest score its two sides allow is priced by that bound alone.
 *
 * Example: U = 640, V = 120, reserve = 300: pairs with a score up to 820 gain nothing.
 */
import type { EligiblePairs } from './eligible-pairs.ts';
import type { PreparedRules } from './market.ts';
import type { NeedIndex } from './need-index.ts';
import type { MatchingPolicy } from './policy.ts';

export interface Prices {
  readonly offer: Float64Array;
  readonly need: Float64Array;
  readonly cell: Float64Array;
}

export interface GainingPair {
  readonly offer: number;
  readonly need: number;
  readonly score: number;
}

/** All eligible pairs that gain at these prices and are not known yet. */
export function gainingPairs(
  index: NeedIndex,
  policy: MatchingPolicy,
  rules: PreparedRules,
  pairs: EligiblePairs,
  prices: Prices,
  isKnown: (offer: number, need: number) => boolean,
): GainingPair[] {
  const { offers, needs } = index.market;
  const found = new Int32Array(needs.count);
  const gaining: GainingPair[] = [];
  const most = new Float64Array(needs.count);
  for (let need = 0; need < needs.count; need++) {
    most[need] = (prices.need[need] as number) + (rules.needBound[need] as number);
  }
  for (let offer = 0; offer < offers.count; offer++) {
    const price = (prices.offer[offer] as number) + policy.reserve;
    const worthAsking = price - (rules.offerBound[offer] as number);
    const count = pairs.of(offer, found);
    for (let i = 0; i < count; i++) {
      const need = found[i] as number;
      if ((most[need] as number) <= worthAsking) continue;
      const score = rules.score(offer, need);
      if (score + (prices.need[need] as number) > price && !isKnown(offer, need)) gaining.push({ offer, need, score });
    }
  }
  return gaining;
}
