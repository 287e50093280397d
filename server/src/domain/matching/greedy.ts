/**
 * Three greedy allocations, for comparison only: what a careful person would do without looking at the whole.
 *
 * Rule: each takes one eligible pair after another and gives it all it can (offer's free, need's open, the pair's largest quantity, the
 * caps), never less than the smallest quantity of the pair; a pair that would lose to "keep the offer free" is passed over.
 * - BY_SCORE: the best score first.
 * - BY_PRIORITY: the neediest need first (severity, then fewest days left, then longest waiting), its best offers first.
 * - ADAPTIVE: the pair with the best worth per unit right now (score - reserve + the next step of its need and of its cell), only up
 *   to where a step ends, then again: the strongest of the three, measured at 5 % below the optimum.
 * Ties go to the smaller offer number, then need number: the same market gives the same answer.
 *
 * Example: two offers of 1, needs X and Y; scores A-X 900, A-Y 890, B-X 880, B-Y 100, reserve 0: by score takes A-X and B-Y =
 * 1000; the optimum is A-Y and B-X = 1770. Source: matching research, section 3c.
 */
import type { Caps } from './caps.ts';
import type { Allocations, Market } from './market.ts';
import { PairHeap } from './pair-heap.ts';
import type { MatchingPolicy } from './policy.ts';
import { type ScoredPairs, Standing } from './standing.ts';

export type GreedyRule = 'BY_SCORE' | 'BY_PRIORITY' | 'ADAPTIVE';

export const greedyRules: readonly GreedyRule[] = ['BY_SCORE', 'BY_PRIORITY', 'ADAPTIVE'];

export function greedy(
  market: Market,
  policy: MatchingPolicy,
  pairs: ScoredPairs,
  caps: Caps,
  rule: GreedyRule,
): Allocations {
  const standing = new Standing(market, policy, pairs, caps);
  if (rule === 'ADAPTIVE') takeAdaptively(standing);
  else for (const pair of inOrder(market, pairs, rule)) takeWholly(standing, pair);
  return standing.allocations();
}

function inOrder(market: Market, pairs: ScoredPairs, rule: GreedyRule): Int32Array {
  const order = Int32Array.from({ length: pairs.count }, (_, pair) => pair);
  const priority = rule === 'BY_PRIORITY' ? priorityOfNeeds(market) : new Int32Array(market.needs.count);
  return order.sort(
    (a, b) =>
      (priority[pairs.need[a] as number] as number) - (priority[pairs.need[b] as number] as number) ||
      (pairs.score[b] as number) - (pairs.score[a] as number) ||
      (pairs.offer[a] as number) - (pairs.offer[b] as number) ||
      (pairs.need[a] as number) - (pairs.need[b] as number),
  );
}

/** Rank of each need, 0 = first in line. */
function priorityOfNeeds({ needs }: Market): Int32Array {
  const line = Int32Array.from({ length: needs.count }, (_, need) => need).sort(
    (a, b) =>
      (needs.severity[b] as number) - (needs.severity[a] as number) ||
      (needs.toDay[a] as number) - (needs.toDay[b] as number) ||
      (needs.publishedDay[a] as number) - (needs.publishedDay[b] as number) ||
      a - b,
  );
  const rank = new Int32Array(needs.count);
  line.forEach((need, place) => {
    rank[need] = place;
  });
  return rank;
}

function takeWholly(standing: Standing, pair: number): void {
  while (standing.worth(pair) > 0 && standing.take(pair)) {
    // One step after another: the worth of a pair falls as its need and cell fill.
  }
}

/** A lazy heap: worths only fall, so a pair whose worth fell since it was put in goes back with its new worth. */
function takeAdaptively(standing: Standing): void {
  const heap = new PairHeap(standing.pairs.count);
  for (let pair = 0; pair < standing.pairs.count; pair++) {
    const worth = standing.worth(pair);
    if (worth > 0) heap.push(pair, worth);
  }
  for (let pair = heap.pop(); pair >= 0; pair = heap.pop()) {
    const worth = standing.worth(pair);
    if (worth <= 0) continue;
    if (worth < heap.poppedWorth) heap.push(pair, worth);
    else if (standing.take(pair)) heap.push(pair, worth);
  }
}
