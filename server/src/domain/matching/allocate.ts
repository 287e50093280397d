/**
 * The allocation: all open needs and free offers of a market, one optimum.
 *
 * Rule: solve the candidates, prove over all eligible pairs; then share the caps of programs that no flow can express (program-gates.ts)
 * where they are passed, and repair minimum lots. Each part is checked by the certificate twice: as proven optimum, which gives the bound, and as
 * handed out. The same market, policy and rules give the same bytes. Returns undefined when the watch said stop.
 *
 * Example: 5 free wheelchairs, two needs of 4 in an empty and a half-served cell: 4 go to the first, 1 to the second; without lots
 * objective = bound; with a minimum lot of 2 the last one stays free and the bound says what that cost.
 */
import type { GateShares } from './allocation-network.ts';
import { capsOf } from './caps.ts';
import type { FlowCertificate } from './certificate.ts';
import { lotViolations, repairLots } from './lots.ts';
import type { AllocationResult, Allocations, Market, PairRules } from './market.ts';
import type { PartSolver } from './part-solver.ts';
import type { MatchingPolicy } from './policy.ts';
import { Round, type RoundOptions } from './round.ts';

export function allocate(
  market: Market,
  policy: MatchingPolicy,
  rules: PairRules,
  options: RoundOptions = {},
): AllocationResult | undefined {
  const round = new Round(market, policy, rules, options);
  return finish(round) ? resultOf(round) : undefined;
}

/** Runs a new round to its end. False when stopped. */
export function finish(round: Round): boolean {
  const { record } = round;
  if (!round.solveCandidates() || !round.prove()) return false;
  const proven = round.each('CHECKING', (solver) => {
    const certificate = solver.certify();
    record.bound -= certificate.dual;
    record.proofFaults.push(...certificate.faults);
    return true;
  });
  if (!proven || !shareCaps(round)) return false;
  return round.each('LOTS', (solver, watch) => {
    const repair = repairLots(round.index.market, solver, watch);
    record.repairedPairs += repair.forbidden;
    record.rounds = Math.max(record.rounds, repair.rounds);
    return repair.outcome === 'kept';
  });
}

/**
 * Shares each passed program cap over its gates, in proportion to what they carried (what is lost by rounding goes to the first). What
 * one program may no longer take can make another pass its cap: again, until none does. Each time at least one more program is
 * shared for good, so it ends.
 */
function shareCaps(round: Round): boolean {
  const caps = capsOf(round.index.market, round.policy).program;
  if (caps.size === 0) return true;
  for (let anyPassed = false; ; anyPassed = true) {
    let passed = false;
    const shared = round.each('CAPS', (solver, watch) => {
      const shares = sharesOf(solver, caps);
      if (shares.size === 0) return true;
      passed = true;
      solver.shareGates(shares);
      return solver.solve(watch) !== 'stopped';
    });
    if (!shared) return false;
    if (!passed) {
      if (anyPassed) round.record.capBound = round.record.bound - sharedWorth(round);
      return true;
    }
    if (!round.prove()) return false;
  }
}

/** The optimum with the caps as they were shared out: proven like the one before. */
function sharedWorth(round: Round): bigint {
  const certificates = round.solvers.map((solver) => solver.certify());
  round.record.proofFaults.push(...certificates.flatMap(({ faults }) => faults));
  return certificates.reduce((sum, { dual }) => sum - dual, 0n);
}

function sharesOf(solver: PartSolver, caps: ReadonlyMap<number, number>): GateShares {
  const shares = new Map<string, number>();
  const byProgram = Map.groupBy(solver.gates(), (gate) => gate.program);
  for (const [program, gates] of byProgram) {
    const cap = caps.get(program) as number;
    const carried = gates.reduce((sum, gate) => sum + gate.carried, 0);
    if (carried <= cap) continue;
    let left = cap;
    const parts = gates.map((gate) => {
      const part = Number((BigInt(gate.carried) * BigInt(cap)) / BigInt(carried));
      left -= part;
      return part;
    });
    gates.forEach((gate, i) => {
      shares.set(`${program}:${gate.cell}`, (parts[i] as number) + (i === 0 ? left : 0));
    });
  }
  return shares;
}

/** The result of a finished round, in the original market's numbers. */
export function resultOf(round: Round): AllocationResult {
  const { record } = round;
  const certificates = round.solvers.map((solver) => solver.certify());
  const primal = certificates.reduce((sum, certificate) => sum - certificate.primal, 0n);
  const dual = certificates.reduce((sum, certificate) => sum - certificate.dual, 0n);
  const faults = [...record.proofFaults, ...certificates.flatMap((certificate: FlowCertificate) => certificate.faults)];
  const violations = round.solvers.reduce((sum, solver) => sum + lotViolations(round.index.market, solver).length, 0);
  if (violations > 0) faults.push(`${violations} lots are broken`);
  if (primal > record.bound - record.capBound || record.capBound < 0n)
    faults.push('the result is worth more than its bound');
  const prices = round.prices();
  const need = new Float64Array(prices.need.length);
  round.index.original.forEach((number, i) => {
    need[number] = prices.need[i] as number;
  });
  return {
    allocations: allocationsOf(round),
    prices: { offer: prices.offer, need, cell: prices.cell },
    objective: primal,
    bound: record.bound,
    capBound: record.capBound,
    lotBound: record.bound - record.capBound - primal,
    certificate: { holds: faults.length === 0, faults, primal, dual, pairsProven: round.eligible },
    rounds: round.pricingRounds,
    lots: { repairedPairs: record.repairedPairs, rounds: record.rounds, violations },
  };
}

function allocationsOf(round: Round): Allocations {
  const lines: { offer: number; need: number; quantity: number }[] = [];
  for (const solver of round.solvers) {
    const { pairs } = solver.part;
    solver.quantities().forEach((quantity, i) => {
      if (quantity === 0) return;
      const need = round.index.original[pairs.need[i] as number] as number;
      lines.push({ offer: pairs.offer[i] as number, need, quantity });
    });
  }
  lines.sort((a, b) => a.offer - b.offer || a.need - b.need);
  return {
    offer: Int32Array.from(lines, (line) => line.offer),
    need: Int32Array.from(lines, (line) => line.need),
    quantity: Float64Array.from(lines, (line) => line.quantity),
  };
}
