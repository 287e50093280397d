/**
 * The proof over all eligible pairs: at the final prices no pair left out would be worth using.
 *
 * Rule: a pair gains `score - reserve + V(need) - U(offer)` per unit. Every eligible pair is priced; one that gains and is not in the
 * problem yet comes in and the part is solved again. When none is left, the optimum holds over every pair, not only over
 * the candidates. A pair that could not gain even with a full score of 1000 is not scored.
 *
 * Example: U = 640, V = 120, reserve = 300: pairs with a score up to 820 gain nothing.
 */
import type { PairRules } from './market.ts';
import { eligibleNeeds, type NeedIndex } from './need-index.ts';
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

const FULL_SCORE = 1000;

/** All eligible pairs that gain at these prices; pairs already in the problem may be among them (when they are full). */
export function gainingPairs(
  index: NeedIndex,
  policy: MatchingPolicy,
  rules: PairRules,
  prices: Prices,
  isKnown: (offer: number, need: number) => boolean,
): GainingPair[] {
  const { market } = index;
  const found = new Int32Array(market.needs.count);
  const gaining: GainingPair[] = [];
  const cheap: PairRules = {
    score: rules.score,
    eligible: (asked, offer, need) =>
      (prices.need[need] as number) + FULL_SCORE - policy.reserve > (prices.offer[offer] as number) &&
      rules.eligible(asked, offer, need),
  };
  for (let offer = 0; offer < market.offers.count; offer++) {
    const count = eligibleNeeds(index, cheap, offer, found);
    const price = (prices.offer[offer] as number) + policy.reserve;
    for (let i = 0; i < count; i++) {
      const need = found[i] as number;
      const score = rules.score(market, policy, offer, need);
      if (score + (prices.need[need] as number) > price && !isKnown(offer, need)) gaining.push({ offer, need, score });
    }
  }
  return gaining;
}
