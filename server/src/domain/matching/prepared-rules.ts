/**
 * Eligibility and score of one market's pairs, made ready for millions of questions.
 *
 * Rule: urgency and cell shortfall depend on the need alone and the honour rate on the offer alone, so their points are worked out
 * once per row; preference, nearness and lot fit are left for the pair. What the pair can add at most bounds the score.
 *
 * Example (default weights): a need with 184 + 90 points, an offer with 90 and no wishes (125): 364 + nearness and lot fit of the pair, so
 * never above 489 + 250 = 739 with both full.
 */
import { pairEligible } from './eligibility.ts';
import type { Market, PairRules, PreparedRules } from './market.ts';
import { largestQuantity } from './pair-limits.ts';
import type { MatchingPolicy } from './policy.ts';
import { nearnessOfPair, urgencyOfNeed, wishFit } from './score.ts';
import { lotFit, pointsOf, preferenceFit, shortfallFit } from './score-parts.ts';

export function preparedRules(market: Market, policy: MatchingPolicy): PreparedRules {
  const { weights } = policy;
  const { offers, needs, cells } = market;
  const ofNeed = new Int32Array(needs.count);
  for (let need = 0; need < needs.count; need++) {
    const cell = needs.cell[need] as number;
    const shortfall = shortfallFit(cells.requiredQuantity[cell] as number, cells.countedQuantity[cell] as number);
    ofNeed[need] = pointsOf(urgencyOfNeed(market, need), weights.urgency) + pointsOf(shortfall, weights.shortfall);
  }
  const ofOffer = offers.honourRate.map((rate) => pointsOf(rate, weights.honour));
  const atMost = weights.nearness + weights.lotFit;
  const noWish = pointsOf(preferenceFit(0, 0), weights.preference);
  return {
    eligible: (offer, need) => pairEligible(market, offer, need),
    score: (offer, need) =>
      (ofNeed[need] as number) +
      (ofOffer[offer] as number) +
      (hasWish(market, offer) ? pointsOf(wishFit(market, offer, need), weights.preference) : noWish) +
      pointsOf(nearnessOfPair(market, offer, need), weights.nearness) +
      pointsOf(lotFit(largestQuantity(market, offer, need), needs.open[need] as number), weights.lotFit),
    needBound: ofNeed,
    offerBound: ofOffer.map(
      (points, offer) => points + atMost + (hasWish(market, offer) ? weights.preference : noWish),
    ),
  };
}

function hasWish({ offers }: Market, offer: number): boolean {
  return offers.wishedGroups[offer] !== 0 || offers.wishedDomains[offer] !== 0 || offers.wishedGoals[offer] !== 0;
}

/** Any rules in prepared form; those without a preparation of their own are asked as they are. */
export function prepare(rules: PairRules, market: Market, policy: MatchingPolicy): PreparedRules {
  if (rules.prepare) return rules.prepare(market, policy);
  return {
    eligible: (offer, need) => rules.eligible(market, offer, need),
    score: (offer, need) => rules.score(market, policy, offer, need),
    offerBound: new Int32Array(market.offers.count).fill(1000),
    needBound: new Int32Array(market.needs.count),
  };
}
