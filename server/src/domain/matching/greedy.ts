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

/**
 * A lazy heap of the best pair of each need: what a step is worth is the same for all pairs of a need, so among these the order never
 * changes. Worths only fall; a pair whose worth fell since it was put in goes back with its new worth.
 */
function takeAdaptively(standing: Standing): void {
  const { pairs, needs } = standing;
  const { start, ranked } = rankedByNeed(pairs, needs);
  const next = start.slice(0, needs);
  const heap = new PairHeap(needs);
  const putBest = (need: number): void => {
    const at = next[need] as number;
    if (at === (start[need + 1] as number)) return;
    const pair = ranked[at] as number;
    const worth = standing.worth(pair);
    if (worth > 0) heap.push(pair, worth);
  };
  for (let need = 0; need < needs; need++) putBest(need);
  for (let pair = heap.pop(); pair >= 0; pair = heap.pop()) {
    const worth = standing.worth(pair);
    if (worth <= 0) continue;
    if (worth < heap.poppedWorth || standing.take(pair)) {
      heap.push(pair, worth);
    } else {
      const need = pairs.need[pair] as number;
      next[need] = (next[need] as number) + 1;
      putBest(need);
    }
  }
}

/** The pairs of each need, the best score first, among equals the lower number. */
function rankedByNeed(pairs: ScoredPairs, needs: number): { start: Int32Array; ranked: Int32Array } {
  const start = new Int32Array(needs + 1);
  for (let pair = 0; pair < pairs.count; pair++) {
    const after = (pairs.need[pair] as number) + 1;
    start[after] = (start[after] as number) + 1;
  }
  for (let need = 0; need < needs; need++) start[need + 1] = (start[need + 1] as number) + (start[need] as number);
  const ranked = new Int32Array(pairs.count);
  const next = start.slice(0, needs);
  for (let pair = 0; pair < pairs.count; pair++) {
    const need = pairs.need[pair] as number;
    ranked[next[need] as number] = pair;
    next[need] = (next[need] as number) + 1;
  }
  for (let need = 0; need < needs; need++) {
    ranked
      .subarray(start[need], start[need + 1])
      .sort((a, b) => (pairs.score[b] as number) - (pairs.score[a] as number) || a - b);
  }
  return { start, ranked };
}
