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
import type { PreparedRules, Prices } from './market.ts';
import type { NeedIndex } from './need-index.ts';
import type { MatchingPolicy } from './policy.ts';

export interface GainingPair {
  readonly offer: number;
  readonly need: number;
  readonly score: number;
}

/** Of one offer, so many pairs come in at a time: the rest gain no more once these are in. */
const MOST_PER_OFFER = 50;

/** What is left out of a pass: pairs in the problem already, and offers of parts that were proven and have not changed since. */
export interface Known {
  pair(offer: number, need: number): boolean;
  settled(offer: number): boolean;
}

/** The eligible pairs that gain at these prices, the best of each offer. Empty only when no eligible pair gains. */
export function gainingPairs(
  index: NeedIndex,
  policy: MatchingPolicy,
  rules: PreparedRules,
  pairs: EligiblePairs,
  prices: Prices,
  known: Known,
): GainingPair[] {
  const { offers, needs } = index.market;
  const found = new Int32Array(needs.count);
  const gaining: GainingPair[] = [];
  const most = new Float64Array(needs.count);
  for (let need = 0; need < needs.count; need++) {
    most[need] = (prices.need[need] as number) + (rules.needBound[need] as number);
  }
  for (let offer = 0; offer < offers.count; offer++) {
    if (known.settled(offer)) continue;
    const price = (prices.offer[offer] as number) + policy.reserve;
    const worthAsking = price - (rules.offerBound[offer] as number);
    const count = pairs.of(offer, found);
    const own: GainingPair[] = [];
    for (let i = 0; i < count; i++) {
      const need = found[i] as number;
      if ((most[need] as number) <= worthAsking) continue;
      const score = rules.score(offer, need);
      if (score + (prices.need[need] as number) > price && !known.pair(offer, need)) own.push({ offer, need, score });
    }
    gaining.push(...(own.length > MOST_PER_OFFER ? best(own, prices) : own));
  }
  return gaining;
}

function best(own: GainingPair[], prices: Prices): GainingPair[] {
  const worth = (pair: GainingPair): number => pair.score + (prices.need[pair.need] as number);
  return own.sort((a, b) => worth(b) - worth(a) || a.need - b.need).slice(0, MOST_PER_OFFER);
}
