/**
 * Minimum lots: "nothing, or at least so much" is not expressible as a flow; it is repaired afterwards, and the price is stated.
 *
 * Rule: the proven optimum without lots is the bound. Pairs that carry less than their smallest quantity are forbidden for good and
 * the part is solved again; every round forbids at least one pair more, so it ends. After a few rounds the few left are
 * settled at once: violators stay forbidden, pairs that carry enough must keep at least their smallest quantity, unused pairs with a
 * lot stay unused. The flow at hand without its violators meets all this, so that last problem has a solution, and the
 * solution breaks no lot. What is lost is at most bound - objective, and that number is part of the result.
 *
 * Example: an offer of 30 with at least 10 per need is spread 14, 12, 4: the 4 is forbidden, 30 goes 16, 14 or stays partly free.
 */
import type { Market } from './market.ts';
import type { Watch } from './network.ts';
import { largestQuantity, smallestQuantity } from './pair-limits.ts';
import type { PartSolver } from './part-solver.ts';

export interface LotRepair {
  readonly outcome: 'kept' | 'stopped';
  readonly forbidden: number;
  readonly rounds: number;
  /** Whether the last step had to demand quantities. */
  readonly demanded: boolean;
}

/** Positions of the pairs that carry something, but less than their lot. */
export function lotViolations(market: Market, solver: PartSolver): number[] {
  const { pairs } = solver.part;
  const quantities = solver.quantities();
  const broken: number[] = [];
  for (let i = 0; i < pairs.count; i++) {
    const quantity = quantities[i] as number;
    if (quantity > 0 && quantity < smallestQuantity(market, pairs.offer[i] as number, pairs.need[i] as number))
      broken.push(i);
  }
  return broken;
}

export function repairLots(market: Market, solver: PartSolver, watch: Watch = {}, freeRounds = 6): LotRepair {
  let forbidden = 0;
  for (let rounds = 0; ; rounds++) {
    const broken = lotViolations(market, solver);
    if (broken.length === 0) return { outcome: 'kept', forbidden, rounds, demanded: false };
    forbidden += broken.length;
    if (rounds >= freeRounds) {
      const outcome = settle(market, solver, broken, watch);
      return { outcome: outcome ? 'kept' : 'stopped', forbidden, rounds: rounds + 1, demanded: true };
    }
    solver.forbid(broken);
    if (solver.solve(watch, true) === 'stopped') return { outcome: 'stopped', forbidden, rounds, demanded: false };
  }
}

function settle(market: Market, solver: PartSolver, broken: readonly number[], watch: Watch): boolean {
  const { pairs } = solver.part;
  const quantities = solver.quantities().slice();
  for (const position of broken) quantities[position] = 0;
  const lower = new Float64Array(pairs.count);
  const capacity = new Float64Array(pairs.count);
  for (let i = 0; i < pairs.count; i++) {
    const smallest = smallestQuantity(market, pairs.offer[i] as number, pairs.need[i] as number);
    const used = (quantities[i] as number) > 0;
    if (used) lower[i] = smallest;
    if (used || (smallest <= 1 && solver.cost[i] !== solver.forbidding)) {
      capacity[i] = largestQuantity(market, pairs.offer[i] as number, pairs.need[i] as number);
    }
  }
  if (solver.solveWith({ lower, capacity }, watch) === 'stopped') return false;
  const left = lotViolations(market, solver).length;
  if (left > 0) throw new Error(`${left} lots are still broken after the last repair: a bug`);
  return true;
}
