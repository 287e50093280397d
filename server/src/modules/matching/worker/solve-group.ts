import { allocate, finish, resultOf } from '#domain/matching/allocate.ts';
import { capsOf } from '#domain/matching/caps.ts';
import { type ExplainedRound, explainedRound, explainMatch, limitsOf } from '#domain/matching/explain.ts';
import { greedy } from '#domain/matching/greedy.ts';
import type { AllocationResult, Allocations } from '#domain/matching/market.ts';
import { solveAgainWith } from '#domain/matching/nearest-change.ts';
import { pairRules } from '#domain/matching/pair-rules.ts';
import type { MatchingPolicy } from '#domain/matching/policy.ts';
import { type MarketRows, type PreparedMarket, prepareMarket } from '#domain/matching/prepare-market.ts';
import { type Phase, Round, type RoundWatch } from '#domain/matching/round.ts';
import type { ScoredPairs } from '#domain/matching/standing.ts';
import { type Proposal, proposalsOf } from '#domain/matching/triangle-preview.ts';
import { averagePrice } from '#domain/matching/weighted-value.ts';
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

/** When a group of commodities is at what. */
export type GroupPhase = Phase | 'EXPLAINING';

/** Points are of the group's own units: see weighted-value.ts. */
export type GroupNumbers = {
  /** The commodities asked for or offered here; the first is the group's. */
  readonly commodityIds: readonly string[];
  /** Rial for a unit asked for, on average. */
  readonly unitPrice: bigint;
  readonly needItems: number;
  readonly offerItems: number;
  readonly proposals: number;
  readonly eligiblePairs: number;
  readonly candidatePairs: number;
  readonly objective: bigint;
  readonly bound: bigint;
  readonly capBound: bigint;
  readonly lotBound: bigint;
  readonly repairedPairs: number;
  readonly greedyObjective: bigint;
  readonly faults: readonly string[];
  readonly primal: bigint;
  readonly dual: bigint;
  readonly pairsProven: number;
  readonly nodes: number;
  readonly arcs: number;
  readonly pivots: number;
  readonly leftOut: {
    readonly needItems: number;
    readonly offerItems: number;
    readonly explained: number;
    readonly changesVerified: number;
    readonly changesFound: number;
  };
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
  const lines = linesOf(explained);
  const worthOfGreedy = worthOf(prepared.market, policy, pairRules, byGreed);
  return {
    numbers: {
      ...marketNumbers(prepared, lines),
      ...solverNumbers(round, result),
      greedyObjective: worthOfGreedy,
      leftOut: leftOutNumbers(prepared, lines, outcomes),
    },
    lines,
    cells: cellLines(explained),
    outcomes,
    optimum: proposalsOf(prepared, allocations),
    greedy: proposalsOf(prepared, byGreed),
  };
}

function marketNumbers({ rows }: PreparedMarket, lines: readonly ProposedLine[]) {
  return {
    commodityIds: [...new Set([...rows.needs, ...rows.offers].map((row) => row.commodityId))].sort(),
    unitPrice: averagePrice(rows.needs),
    needItems: rows.needs.length,
    offerItems: rows.offers.length,
    proposals: lines.length,
  };
}

function solverNumbers(round: Round, result: AllocationResult) {
  const { objective, bound, capBound, lotBound, lots } = result;
  const { faults, primal, dual, pairsProven } = result.certificate;
  const networks = round.solvers.map((solver) => solver.build().network);
  return {
    eligiblePairs: round.eligible,
    candidatePairs: round.candidatePairs,
    objective,
    bound,
    capBound,
    lotBound,
    repairedPairs: lots.repairedPairs,
    faults,
    primal,
    dual,
    pairsProven,
    nodes: networks.reduce((sum, { nodes }) => sum + nodes, 0),
    arcs: networks.reduce((sum, { arcs }) => sum + arcs, 0),
    pivots: round.solvers.reduce((sum, { pivots }) => sum + pivots, 0),
  };
}

function leftOutNumbers({ rows }: PreparedMarket, lines: readonly ProposedLine[], outcomes: readonly Outcome[]) {
  return {
    needItems: rows.needs.length - new Set(lines.map((line) => line.needItemId)).size,
    offerItems: rows.offers.length - new Set(lines.map((line) => line.offerItemId)).size,
    explained: outcomes.length,
    changesVerified: outcomes.filter(({ verified }) => verified).length,
    changesFound: outcomes.filter(({ change }) => change !== null).length,
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
