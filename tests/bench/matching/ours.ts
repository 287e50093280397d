/** One measurement of our own engine in a process of its own: `node ours.ts MODE SIZE SEED [FILE]`. Prints one line of JSON. */
import { finish, resultOf } from '../../../server/src/domain/matching/allocate.ts';
import { capsOf } from '../../../server/src/domain/matching/caps.ts';
import { checkFlow } from '../../../server/src/domain/matching/certificate.ts';
import { greedy, greedyRules } from '../../../server/src/domain/matching/greedy.ts';
import type { Allocations, Market } from '../../../server/src/domain/matching/market.ts';
import { costOf } from '../../../server/src/domain/matching/network.ts';
import { NetworkSimplex } from '../../../server/src/domain/matching/network-simplex.ts';
import { pairRules } from '../../../server/src/domain/matching/pair-rules.ts';
import type { Part } from '../../../server/src/domain/matching/parts.ts';
import { defaultPolicy } from '../../../server/src/domain/matching/policy.ts';
import { Round } from '../../../server/src/domain/matching/round.ts';
import { worthOf } from '../../../server/src/domain/matching/worth.ts';
import { workThrough } from '../../../server/src/modules/matching/worker/thread-team.ts';
import type { CommodityAnswer, CommodityTask } from './commodity-worker.ts';
import { shared } from './market-memory.ts';
import { cpu, lap, peakMemory, print } from './measure.ts';
import { joined, type Problem, readProblems, writeProblems } from './problem-file.ts';
import { firstOffers, sizes, syntheticMarket } from './synthetic-market.ts';

const [mode = 'parts', sizeName = 'S', seed = '42', file = ''] = process.argv.slice(2);
const modes: Record<string, () => void | Promise<void>> = {
  round,
  team,
  dump,
  add,
  greedies,
  parts: () => solveFile(false),
  whole: () => solveFile(true),
};
await modes[mode]?.();

function marketOfSize(): Market {
  const size = sizes.find(({ name }) => name === sizeName);
  if (!size) throw new Error(`no size ${sizeName}`);
  return syntheticMarket(size, Number(seed));
}

/** By part: candidates, solve, certificate, proof over all eligible pairs, minimum lots. */
function round(): void {
  const market = marketOfSize();
  const time = lap();
  const own = new Round(market, defaultPolicy, pairRules);
  const candidates = time();
  own.solveCandidates();
  const solve = time();
  const certificates = own.solvers.map((solver) => solver.certify());
  const certificate = time();
  const memory = peakMemory();
  const objective = certificates.reduce((sum, { primal }) => sum - primal, 0n);
  own.prove();
  const prove = time();
  const memoryProven = peakMemory();
  finish(own);
  const result = resultOf(own);
  const lots = time();
  print({
    holds: certificates.every(({ holds }) => holds) && result.certificate.holds,
    objective,
    proven: result.bound,
    withLots: result.objective,
    worthOfLines: worthOf(market, defaultPolicy, pairRules, result.allocations),
    lotGap: meanGap(byCommodity(market, result.allocations), boundByCommodity(market)),
    violations: result.lots.violations,
    eligible: own.eligible,
    pairs: own.candidatePairs,
    added: own.pairsAdded,
    rounds: own.pricingRounds,
    count: own.solvers.length,
    candidates,
    solve,
    certificate,
    prove,
    lots,
    memory,
    memoryProven,
  });
}

/** Commodity by commodity in worker threads over one market in shared memory, from columns to kept lots. Wall time. */
async function team(): Promise<void> {
  const market = shared(marketOfSize());
  const tasks = Array.from(
    { length: market.commodities.count },
    (_, commodity): CommodityTask => ({ market, commodity }),
  );
  const rows = (commodity: number) => market.needs.commodity.filter((own) => own === commodity).length;
  const [start, spent] = [performance.now(), cpu()];
  const answers = await workThrough<CommodityTask, CommodityAnswer>(tasks, {
    file: new URL('./commodity-worker.ts', import.meta.url),
    threads: Number(file),
    memoryMb: 1024,
    weight: ({ commodity }) => rows(commodity),
  });
  const wall = (performance.now() - start) / 1000;
  const seconds = answers.map((answer) => answer.seconds);
  print({
    wall,
    cpu: cpu() - spent,
    memory: peakMemory(),
    objective: answers.reduce((sum, answer) => sum + answer.objective, 0n),
    proven: answers.reduce((sum, answer) => sum + answer.bound, 0n),
    holds: answers.every(({ holds }) => holds),
    largest: Math.max(...seconds) / seconds.reduce((sum, one) => sum + one, 0),
    bytes: answers.map(({ bytes }) => bytes).join(' '),
  });
}

/** The same files the other solvers read: from columns to a checked optimum, by part or as one whole. */
function solveFile(asWhole: boolean): void {
  const read = readProblems(file);
  const problems = asWhole ? [joined(read)] : read;
  let solve = 0;
  let objective = 0n;
  let holds = true;
  let pivots = 0;
  for (const { network, treeArc } of problems) {
    const time = lap();
    const simplex = new NetworkSimplex(network, { root: network.nodes - 1, treeArc });
    simplex.solve();
    solve += time();
    const solution = simplex.result();
    objective -= costOf(network, solution.flow);
    holds = holds && checkFlow(network, solution).holds;
    pivots += simplex.pivots;
  }
  print({ objective, holds, cpu: solve, pivots, memory: peakMemory() });
}

function dump(): void {
  const round = new Round(marketOfSize(), defaultPolicy, pairRules);
  function* problems(): Generator<Problem> {
    for (const solver of round.solvers) {
      const { network, start } = solver.build();
      yield { network, treeArc: start.treeArc };
    }
  }
  writeProblems(file, problems(), round.solvers.length);
  const count = (of: (part: Part) => number): number => round.solvers.reduce((sum, { part }) => sum + of(part), 0);
  print({
    nodes: count((part) => part.offers.length + part.needs.length + part.cells.length),
    pairs: round.candidatePairs,
    parts: round.solvers.length,
  });
}

/** The last offers come one by one to a solved round. */
function add(): void {
  const market = marketOfSize();
  const late = Math.min(40, Math.floor(market.offers.count / 5));
  const base = market.offers.count - late;
  const round = new Round(firstOffers(market, base), defaultPolicy, pairRules);
  round.solveCandidates();
  const times: number[] = [];
  for (let count = base + 1; count <= market.offers.count; count++) {
    const grown = firstOffers(market, count);
    const time = lap();
    if (!round.addOffer(grown)) continue;
    times.push(time());
  }
  times.sort((a, b) => a - b);
  const holds = round.solvers.every((solver) => solver.certify().holds);
  print({ holds, added: times.length, p50: quantile(times, 0.5), p90: quantile(times, 0.9), max: times.at(-1) ?? 0 });
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

function greedies(): void {
  const market = marketOfSize();
  const round = new Round(market, defaultPolicy, pairRules);
  const bound = boundByCommodity(market);
  const pairs = round.solvers.map(({ part }) => part.pairs);
  const all = {
    count: pairs.reduce((sum, own) => sum + own.count, 0),
    offer: Int32Array.from(pairs.flatMap((own) => [...own.offer.subarray(0, own.count)])),
    need: Int32Array.from(pairs.flatMap((own) => [...own.need.subarray(0, own.count)])),
    score: Int32Array.from(pairs.flatMap((own) => [...own.score.subarray(0, own.count)])),
  };
  const caps = capsOf(market, defaultPolicy);
  const results = greedyRules.map((rule) => {
    const time = lap();
    const found = greedy(round.index.market, defaultPolicy, all, caps, rule);
    const spent = time();
    return { rule, cpu: spent, gap: meanGap(byCommodity(round.index.market, found), bound) };
  });
  print({ results });
}

/** Commodities have units of their own: gaps are taken per commodity, then averaged. */
function byCommodity(of: Market, found: Allocations): bigint[] {
  return Array.from({ length: of.commodities.count }, (_, commodity) => {
    const lines = [...found.offer.keys()].filter(
      (line) => of.offers.commodity[found.offer[line] as number] === commodity,
    );
    return worthOf(of, defaultPolicy, pairRules, {
      offer: Int32Array.from(lines, (line) => found.offer[line] as number),
      need: Int32Array.from(lines, (line) => found.need[line] as number),
      quantity: Float64Array.from(lines, (line) => found.quantity[line] as number),
    });
  });
}

/** The proven optimum without lots, per commodity. */
function boundByCommodity(market: Market): bigint[] {
  const proven = new Round(market, defaultPolicy, pairRules);
  proven.solveCandidates();
  proven.prove();
  const sums = new Array<bigint>(market.commodities.count).fill(0n);
  for (const solver of proven.solvers) {
    const commodity = market.offers.commodity[solver.part.offers[0] as number] as number;
    sums[commodity] = (sums[commodity] as bigint) - solver.certify().primal;
  }
  return sums;
}

function meanGap(worths: readonly bigint[], bounds: readonly bigint[]): number {
  const gaps = bounds.map((bound, i) => (bound === 0n ? 0 : Number(bound - (worths[i] as bigint)) / Number(bound)));
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
