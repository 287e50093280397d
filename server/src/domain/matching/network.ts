/**
 * A minimum-cost flow problem in plain columns, as the solver and the checker read it.
 *
 * Node v has `supply[v]` units to send (below zero: to receive); arc a carries `lower[a]` (absent: 0) to `capacity[a]` units
 * (Infinity: no limit) from `source[a]` to `target[a]` at `cost[a]` a unit. Everything is a whole number; quantities are
 * exact in Float64 to 2^53, costs are Int32 where they fit.
 *
 * Example: two nodes, supply [5, -5], one arc 0 -> 1 with capacity 8 and cost 3: the flow is 5, the cost 15.
 */
import { ExactSum } from './exact-sum.ts';

export interface Network {
  readonly nodes: number;
  readonly arcs: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly lower?: Float64Array;
  readonly capacity: Float64Array;
  readonly cost: Int32Array | Float64Array;
  readonly supply: Float64Array;
}

/** A solution: one flow per arc, one potential per node (reduced cost of an arc = cost + potential[source] - potential[target]). */
export interface Flow {
  readonly flow: Float64Array;
  readonly potential: Int32Array | Float64Array;
}

/** Asked now and then during a solve. `stop` ends it early; the flow so far is feasible, not optimal. */
export interface Watch {
  progress?(pivots: number): void;
  stop?(): boolean;
}

/** The largest absolute cost, with -0 never among the results. */
export function largestCost(cost: Int32Array | Float64Array, arcs: number): number {
  let largest = 0;
  for (let arc = 0; arc < arcs; arc++) {
    const value = Math.abs(cost[arc] as number);
    if (value > largest) largest = value;
  }
  return largest;
}

/** The exact cost of a flow. */
export function costOf(network: Network, flow: Float64Array): bigint {
  const sum = new ExactSum();
  for (let arc = 0; arc < network.arcs; arc++) sum.add(flow[arc] as number, network.cost[arc] as number);
  return sum.total();
}
