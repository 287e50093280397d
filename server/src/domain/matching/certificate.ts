/**
 * The checker: is this flow a proven optimum? It knows nothing of how the flow was found and shares no code with the solver.
 *
 * Rule (all four, in exact whole numbers): every flow is whole and within its bounds; every node sends out what it takes in plus
 * its supply; an arc whose reduced cost (cost + potential[source] - potential[target]) is below zero is full, one above zero is
 * at its lower bound; and the cost of the flow equals the worth of the potentials (primal = dual), so none can be cheaper.
 *
 * Example: supply [5, -5], arcs 0 -> 1 at cost 3 (capacity 4) and cost 7: flows 4 and 1, potentials [0, 7]: reduced costs -4 (full) and
 * 0; primal 4*3 + 1*7 = 19; dual -4*4 + 5*7 = 19. Source: linear programming duality; Ahuja, Magnanti, Orlin, chapter 9.
 */
import { ExactSum } from './exact-sum.ts';
import type { Flow, Network } from './network.ts';

export interface FlowCertificate {
  readonly holds: boolean;
  readonly faults: readonly string[];
  readonly primal: bigint;
  readonly dual: bigint;
}

/** Faults are worded; after this many of a kind the rest are left out. */
const MOST_FAULTS = 20;

export function checkFlow(network: Network, solution: Flow): FlowCertificate {
  const faults: string[] = [];
  const { flow, potential } = solution;
  if (flow.length !== network.arcs) faults.push(`${flow.length} flows for ${network.arcs} arcs`);
  if (potential.length !== network.nodes) faults.push(`${potential.length} potentials for ${network.nodes} nodes`);
  if (faults.length === 0) checkWholeNumbers(network, solution, faults);
  if (faults.length > 0) return { holds: false, faults, primal: 0n, dual: 0n };
  checkConservation(network, flow, faults);
  const { primal, dual } = checkPrices(network, solution, faults);
  if (primal !== dual) faults.push(`primal ${primal} differs from dual ${dual}`);
  return { holds: faults.length === 0, faults: faults.slice(0, MOST_FAULTS), primal, dual };
}

function checkWholeNumbers(network: Network, { flow, potential }: Flow, faults: string[]): void {
  for (let arc = 0; arc < network.arcs && faults.length < MOST_FAULTS; arc++) {
    const amount = flow[arc] as number;
    const least = network.lower ? (network.lower[arc] as number) : 0;
    if (!Number.isSafeInteger(amount)) faults.push(`arc ${arc}: flow ${amount} is not a whole number`);
    else if (amount < least) faults.push(`arc ${arc}: flow ${amount} is below ${least}`);
    else if (amount > (network.capacity[arc] as number)) faults.push(`arc ${arc}: flow ${amount} is above capacity`);
  }
  for (let node = 0; node < network.nodes && faults.length < MOST_FAULTS; node++) {
    const price = potential[node] as number;
    // Three such numbers still sum exactly.
    if (!Number.isInteger(price) || Math.abs(price) > 2 ** 51)
      faults.push(`node ${node}: potential ${price} is not exact`);
  }
}

function checkConservation(network: Network, flow: Float64Array, faults: string[]): void {
  const balance = Float64Array.from(network.supply);
  const moved = new Float64Array(network.nodes);
  for (let arc = 0; arc < network.arcs; arc++) {
    const amount = flow[arc] as number;
    const from = network.source[arc] as number;
    const to = network.target[arc] as number;
    balance[from] = (balance[from] as number) - amount;
    balance[to] = (balance[to] as number) + amount;
    moved[from] = (moved[from] as number) + amount;
    moved[to] = (moved[to] as number) + amount;
  }
  const rounded = new Set<number>();
  for (let node = 0; node < network.nodes && faults.length < MOST_FAULTS; node++) {
    if ((moved[node] as number) + Math.abs(network.supply[node] as number) > Number.MAX_SAFE_INTEGER) rounded.add(node);
    else if (balance[node] !== 0) faults.push(`node ${node}: ${balance[node]} units appear or vanish`);
  }
  if (rounded.size > 0) checkLargeNodes(network, flow, rounded, faults);
}

/** The same for nodes whose sums pass 2^53. */
function checkLargeNodes(network: Network, flow: Float64Array, nodes: Set<number>, faults: string[]): void {
  const balance = new Map([...nodes].map((node) => [node, BigInt(network.supply[node] as number)]));
  for (let arc = 0; arc < network.arcs; arc++) {
    const from = network.source[arc] as number;
    const to = network.target[arc] as number;
    const out = balance.get(from);
    if (out !== undefined) balance.set(from, out - BigInt(flow[arc] as number));
    const into = balance.get(to);
    if (into !== undefined) balance.set(to, into + BigInt(flow[arc] as number));
  }
  for (const [node, left] of balance) if (left !== 0n) faults.push(`node ${node}: ${left} units appear or vanish`);
}

function checkPrices(network: Network, { flow, potential }: Flow, faults: string[]): { primal: bigint; dual: bigint } {
  const primal = new ExactSum();
  const dual = new ExactSum();
  for (let arc = 0; arc < network.arcs; arc++) {
    const cost = network.cost[arc] as number;
    const amount = flow[arc] as number;
    const capacity = network.capacity[arc] as number;
    const least = network.lower ? (network.lower[arc] as number) : 0;
    const above = potential[network.source[arc] as number] as number;
    const reduced = cost + above - (potential[network.target[arc] as number] as number);
    primal.add(amount, cost);
    if (reduced < 0 && amount !== capacity) {
      if (faults.length < MOST_FAULTS) faults.push(`arc ${arc}: reduced cost ${reduced} but not full`);
    } else if (reduced > 0 && amount !== least && faults.length < MOST_FAULTS) {
      faults.push(`arc ${arc}: reduced cost ${reduced} but in use`);
    }
    if (reduced > 0) dual.add(least, reduced);
    else if (reduced < 0 && capacity < Number.POSITIVE_INFINITY) dual.add(capacity, reduced);
  }
  for (let node = 0; node < network.nodes; node++) {
    dual.add(network.supply[node] as number, 0 - (potential[node] as number));
  }
  return { primal: primal.total(), dual: dual.total() };
}
