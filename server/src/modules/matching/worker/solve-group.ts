import { allocate, finish, resultOf } from '#domain/matching/allocate.ts';
import { capsOf } from '#domain/matching/caps.ts';
import { type ExplainedRound, explainedRound, explainMatch, limitsOf } from '#domain/matching/explain.ts';
import { greedy } from '#domain/matching/greedy.ts';
import type { AllocationResult, Allocations } from '#domain/matching/market.ts';
import { solveAgainWith } from '#domain/matching/nearest-change.ts';
import { pairRules } from '#domain/matching/pair-rules.ts';
import type { MatchingPolicy } from '#domain/matching/policy.ts';
import { type MarketRows, type PreparedMarket, prepareMarket } from '#domain/matching/prepare-market.ts';
import { Round, type RoundWatch } from '#domain/matching/round.ts';
import type { ScoredPairs } from '#domain/matching/standing.ts';
import { type Proposal, proposalsOf } from '#domain/matching/triangle-preview.ts';
import { worthOf } from '#domain/matching/worth.ts';
import type { Explanation } from '../data/explanation.ts';
import { explainLeftOut, type Outcome } from './explain-left-out.ts';

/** One proposal to both sides; the quantity as digits. */
export type ProposedLine = {
  readonly offerItemId: string;
  readonly needItemId: string;
  readonly quantity: string;
  readonly score: number;
  readonly explanation: Explanation;
};

export type CellLine = {
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly commodityId: string;
  readonly required: string;
  readonly before: string;
  readonly after: string;
  readonly shadowPrice: string;
};

export type GroupNumbers = {
  readonly eligiblePairs: number;
  readonly candidatePairs: number;
  readonly objective: bigint;
  readonly bound: bigint;
  readonly greedyObjective: bigint;
  readonly holds: boolean;
  readonly faults: readonly string[];
  readonly primal: bigint;
  readonly dual: bigint;
  readonly pairsProven: number;
  readonly nodes: number;
  readonly arcs: number;
  readonly pivots: number;
};

export type SolvedGroup = {
  readonly numbers: GroupNumbers;
  readonly lines: readonly ProposedLine[];
  readonly cells: readonly CellLine[];
  readonly outcomes: readonly Outcome[];
  readonly optimum: readonly Proposal[];
  readonly greedy: readonly Proposal[];
};

/** One group of commodities from rows to proposals; undefined when it was told to stop. `budget` bounds the solving again. */
export function solveGroup(
  rows: MarketRows,
  policy: MatchingPolicy,
  {
    watch,
    budget,
    explaining,
  }: { readonly watch: RoundWatch; readonly budget: number; readonly explaining: () => void },
): SolvedGroup | undefined {
  const prepared = prepareMarket(rows);
  const round = new Round(prepared.market, policy, pairRules, { watch });
  if (!finish(round)) return undefined;
  const result = resultOf(round);
  explaining();
  const caps = capsOf(prepared.market, policy);
  const { allocations, prices } = result;
  const explained = explainedRound({ prepared, policy, caps, allocations, prices });
  const byGreed = greedy(prepared.market, policy, eligiblePairs(round), caps, 'ADAPTIVE');
  const solveAgain = solveAgainWith(rows, policy, pairRules, (market, weights, rules) => {
    const again = allocate(market, weights, rules);
    if (!again) throw new Error('solving again was stopped, and nobody may stop it');
    return again.allocations;
  });
  const outcomes = explainLeftOut(explained, solveAgain, { budget, stop: watch.stop });
  if (!outcomes) return undefined;
  return {
    numbers: {
      ...numbersOf(round, result),
      greedyObjective: worthOf(prepared.market, policy, pairRules, byGreed),
    },
    lines: linesOf(explained),
    cells: cellLines(explained),
    outcomes,
    optimum: proposalsOf(prepared, allocations),
    greedy: proposalsOf(prepared, byGreed),
  };
}

function numbersOf(
  round: Round,
  { objective, bound, certificate }: AllocationResult,
): Omit<GroupNumbers, 'greedyObjective'> {
  const networks = round.solvers.map((solver) => solver.build().network);
  const sum = (of: (index: number) => number) => networks.reduce((total, _, index) => total + of(index), 0);
  return {
    eligiblePairs: round.eligible,
    candidatePairs: round.candidatePairs,
    objective,
    bound,
    holds: certificate.holds,
    faults: certificate.faults,
    primal: certificate.primal,
    dual: certificate.dual,
    pairsProven: certificate.pairsProven,
    nodes: sum((index) => networks[index]?.nodes ?? 0),
    arcs: sum((index) => networks[index]?.arcs ?? 0),
    pivots: sum((index) => round.solvers[index]?.pivots ?? 0),
  };
}

/** Every eligible pair with its score, in the market's own numbers: what greedy chooses from. */
function eligiblePairs(round: Round): ScoredPairs {
  const { index, pairs, rules } = round;
  const { offers, needs } = index.market;
  const found = new Int32Array(needs.count);
  const offer = new Int32Array(round.eligible);
  const need = new Int32Array(round.eligible);
  const score = new Int32Array(round.eligible);
  let count = 0;
  for (let o = 0; o < offers.count; o++) {
    const own = found.slice(0, pairs.of(o, found));
    const byNumber = own.sort((a, b) => (index.original[a] as number) - (index.original[b] as number));
    for (const n of byNumber) {
      offer[count] = o;
      need[count] = index.original[n] as number;
      score[count++] = rules.score(o, n);
    }
  }
  return { count, offer, need, score };
}

function linesOf(round: ExplainedRound): ProposedLine[] {
  const { offer, need, quantity }: Allocations = round.allocations;
  const { offers, needs } = round.prepared.rows;
  return Array.from(quantity, (units, line) => {
    const [o, n] = [offer[line] as number, need[line] as number];
    const { score, parts, worth } = explainMatch(round, o, n);
    return {
      offerItemId: offers[o]?.offerItemId ?? '',
      needItemId: needs[n]?.needItemId ?? '',
      quantity: String(units),
      score,
      explanation: {
        score,
        parts: parts.map(({ code, points, maximum, facts }) => ({ code, points, maximum, facts })),
        limits: limitsOf(round, o, n),
        shadowPrice: worth.cellPrice,
      },
    };
  });
}

function cellLines({ prepared, prices, allocations }: ExplainedRound): CellLine[] {
  const given = givenToCells(prepared, allocations);
  return prepared.rows.cells.map((cell, index) => ({
    countyId: cell.countyId,
    targetGroupId: cell.targetGroupId,
    commodityId: cell.commodityId,
    required: String(cell.required),
    before: String(cell.counted),
    after: String(cell.counted + BigInt(given[index] as number)),
    shadowPrice: String(prices.cell[index] as number),
  }));
}

function givenToCells({ market }: PreparedMarket, { need, quantity }: Allocations): Float64Array {
  const given = new Float64Array(market.cells.count);
  quantity.forEach((units, line) => {
    const cell = market.needs.cell[need[line] as number] as number;
    given[cell] = (given[cell] as number) + units;
  });
  return given;
}
