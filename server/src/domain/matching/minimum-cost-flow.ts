/**
 * Any minimum-cost flow problem, solved: lower bounds, loops, parallel arcs, costs below zero, unlimited arcs.
 *
 * Rule: lower bounds are taken as sent and leave a smaller problem; a loop is full when it pays and empty when it does not; every
 * node is first joined to an extra root by one artificial arc dearer than any possible path (1 + nodes x largest cost), so the
 * start is always feasible and an artificial arc still in use at the end means the problem has no solution.
 *
 * Example: supply [5, -5], arc 0 -> 1 with bounds 2..8 at cost 3: 2 sent, 3 left to send, flow 5, cost 15.
 * Unbounded: a cycle of unlimited arcs whose costs sum below zero, in a problem that has a solution at all.
 */
import { type Flow, largestCost, type Network, type Watch } from './network.ts';
import { NetworkSimplex } from './network-simplex.ts';

export type FlowOutcome =
  | { readonly kind: 'optimal'; readonly solution: Flow; readonly pivots: number }
  | { readonly kind: 'infeasible' }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'inexact'; readonly reason: string };

export function solveMinimumCostFlow(network: Network, watch: Watch = {}): FlowOutcome {
  const reduced = withoutLowerBounds(network);
  if (typeof reduced === 'string') return { kind: 'inexact', reason: reduced };
  const dearest = 1 + (network.nodes + 1) * largestCost(network.cost, network.arcs);
  if (!(dearest < 2 ** 50)) return { kind: 'inexact', reason: 'nodes x largest cost passes 2^50' };
  return run(network, reduced, dearest, watch);
}

interface Reduced {
  readonly supply: Float64Array;
  /** Arcs that take part; the others are loops or have no room. */
  readonly kept: Int32Array;
}

function withoutLowerBounds(network: Network): Reduced | string {
  const { lower, source, target, capacity } = network;
  const supply = Float64Array.from(network.supply);
  const kept: number[] = [];
  for (let arc = 0; arc < network.arcs; arc++) {
    const from = source[arc] as number;
    const to = target[arc] as number;
    const least = lower ? (lower[arc] as number) : 0;
    if (from === to) continue;
    supply[from] = (supply[from] as number) - least;
    supply[to] = (supply[to] as number) + least;
    if (!Number.isSafeInteger(supply[from]) || !Number.isSafeInteger(supply[to])) return 'sums of bounds pass 2^53';
    if ((capacity[arc] as number) > least) kept.push(arc);
  }
  let total = 0;
  for (const amount of supply) total += Math.abs(amount);
  return total < 2 ** 53 ? { supply, kept: Int32Array.from(kept) } : 'sums of supplies pass 2^53';
}

function run(network: Network, reduced: Reduced, dearest: number, watch: Watch): FlowOutcome {
  const simplex = planted(network, reduced, dearest);
  const outcome = simplex.solve(watch);
  if (outcome === 'stopped') return { kind: 'stopped' };
  if (outcome === 'unbounded')
    return feasible(network, reduced, watch) ? { kind: 'unbounded' } : { kind: 'infeasible' };
  const flow = simplex.flows();
  const arcs = reduced.kept.length;
  for (let artificial = arcs; artificial < flow.length; artificial++) {
    if ((flow[artificial] as number) > 0) return { kind: 'infeasible' };
  }
  const loops = settleLoops(network);
  if (loops === undefined) return { kind: 'unbounded' };
  for (let i = 0; i < arcs; i++) {
    const arc = reduced.kept[i] as number;
    loops[arc] = (loops[arc] as number) + (flow[i] as number);
  }
  const potential = simplex.pi.slice(0, network.nodes);
  return { kind: 'optimal', solution: { flow: loops, potential }, pivots: simplex.pivots };
}

/** The problem without lower bounds, plus a root and one artificial arc per node, as a planted tree. */
function planted(network: Network, { supply, kept }: Reduced, dearest: number): NetworkSimplex {
  const { nodes } = network;
  const arcs = kept.length + nodes;
  const source = new Int32Array(arcs);
  const target = new Int32Array(arcs);
  const capacity = new Float64Array(arcs).fill(Number.POSITIVE_INFINITY);
  const cost = new Float64Array(arcs);
  const treeArc = new Int32Array(nodes + 1).fill(-1);
  kept.forEach((arc, i) => {
    source[i] = network.source[arc] as number;
    target[i] = network.target[arc] as number;
    capacity[i] = (network.capacity[arc] as number) - (network.lower ? (network.lower[arc] as number) : 0);
    cost[i] = network.cost[arc] as number;
  });
  for (let node = 0; node < nodes; node++) {
    const i = kept.length + node;
    const sends = (supply[node] as number) >= 0;
    source[i] = sends ? node : nodes;
    target[i] = sends ? nodes : node;
    cost[i] = dearest;
    treeArc[node] = i;
  }
  const extended = new Float64Array(nodes + 1);
  extended.set(supply);
  const whole: Network = { nodes: nodes + 1, arcs, source, target, capacity, cost, supply: extended };
  return new NetworkSimplex(whole, { root: nodes, treeArc, unpriced: nodes, potentialBound: 2 * dearest });
}

/** Whether any flow fits at all, costs aside. */
function feasible(network: Network, reduced: Reduced, watch: Watch): boolean {
  const free: Network = { ...network, cost: new Int32Array(network.arcs) };
  const simplex = planted(free, reduced, 1);
  simplex.solve(watch);
  return simplex
    .flows()
    .subarray(reduced.kept.length)
    .every((amount) => amount === 0);
}

/** The lower bounds as flow, and loops filled when they pay; undefined when a loop pays without limit. */
function settleLoops(network: Network): Float64Array | undefined {
  const flow = new Float64Array(network.arcs);
  for (let arc = 0; arc < network.arcs; arc++) {
    flow[arc] = network.lower ? (network.lower[arc] as number) : 0;
    if (network.source[arc] === network.target[arc] && (network.cost[arc] as number) < 0) {
      flow[arc] = network.capacity[arc] as number;
      if (flow[arc] === Number.POSITIVE_INFINITY) return undefined;
    }
  }
  return flow;
}
