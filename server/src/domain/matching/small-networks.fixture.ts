/** For tests: random small networks, and a second opinion on their optimum that shares nothing with the solver. */
import fc from 'fast-check';
import type { Network } from './network.ts';

const arcArbitrary = (nodes: number) =>
  fc.record({
    from: fc.nat(nodes - 1),
    to: fc.nat(nodes - 1),
    lower: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(3)),
    room: fc.oneof({ weight: 6, arbitrary: fc.nat(9) }, fc.constant(Number.POSITIVE_INFINITY)),
    cost: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -4, max: 12 }) }, fc.integer({ min: -1e9, max: 1e9 })),
  });

/** Loops, parallel arcs, lonely nodes, arcs without room, negative cycles, unlimited arcs: all may occur. */
export const smallNetwork: fc.Arbitrary<Network> = fc.integer({ min: 1, max: 7 }).chain((nodes) =>
  fc
    .record({
      arcs: fc.array(arcArbitrary(nodes), { maxLength: 18 }),
      moves: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.nat(6)), { maxLength: 4 }),
    })
    .map(({ arcs, moves }) => {
      const supply = new Float64Array(nodes);
      for (const [from, to, amount] of moves) {
        supply[from] = (supply[from] as number) + amount;
        supply[to] = (supply[to] as number) - amount;
      }
      return {
        nodes,
        arcs: arcs.length,
        source: Int32Array.from(arcs, (arc) => arc.from),
        target: Int32Array.from(arcs, (arc) => arc.to),
        lower: Float64Array.from(arcs, (arc) => arc.lower),
        capacity: Float64Array.from(arcs, (arc) => arc.lower + arc.room),
        cost: Float64Array.from(arcs, (arc) => arc.cost),
        supply,
      };
    }),
);

interface Edge {
  to: number;
  room: number;
  cost: number;
  back: Edge | undefined;
}

function join(edges: Edge[][], from: number, to: number, room: number, cost: number): Edge {
  const forth: Edge = { to, room, cost, back: undefined };
  const back: Edge = { to: from, room: 0, cost: -cost, back: forth };
  forth.back = back;
  edges[from]?.push(forth);
  edges[to]?.push(back);
  return forth;
}

/** Cheapest path by Bellman and Ford from every node in `from`; the edges to each node reached, or undefined for a negative cycle. */
function cheapestPath(edges: Edge[][], from: number, to: number): Edge[] | undefined {
  const distance = edges.map(() => Number.POSITIVE_INFINITY);
  const reachedBy: (Edge | undefined)[] = edges.map(() => undefined);
  distance[from] = 0;
  for (let round = 0; round < edges.length; round++) {
    edges.forEach((list, node) => {
      for (const edge of list) {
        const through = (distance[node] as number) + edge.cost;
        if (edge.room > 0 && through < (distance[edge.to] as number)) {
          distance[edge.to] = through;
          reachedBy[edge.to] = edge;
        }
      }
    });
  }
  if (distance[to] === Number.POSITIVE_INFINITY) return undefined;
  const path: Edge[] = [];
  for (let node = to; node !== from; ) {
    const edge = reachedBy[node] as Edge;
    path.push(edge);
    node = (edge.back as Edge).to;
  }
  return path;
}

/**
 * Successive shortest paths: fill every arc that pays at once, then repair the balance along cheapest paths. Unlimited arcs get
 * room for more than everything finite together; when still more room makes it still cheaper, there is no optimum.
 */
export function secondOpinion(network: Network): bigint | 'infeasible' | 'unbounded' {
  const cost = cheapest(network, 10);
  return cost === 'infeasible' || cost === cheapest(network, 20) ? cost : 'unbounded';
}

function cheapest(network: Network, rooms: number): bigint | 'infeasible' {
  const { nodes, arcs, supply } = network;
  let finite = 1;
  for (let arc = 0; arc < arcs; arc++) {
    const capacity = network.capacity[arc] as number;
    finite += (capacity < Number.POSITIVE_INFINITY ? capacity : 0) + (network.lower?.[arc] ?? 0);
  }
  for (const amount of supply) finite += Math.abs(amount);
  const edges: Edge[][] = Array.from({ length: nodes + 2 }, () => []);
  const excess = Array.from(supply);
  let cost = 0n;
  for (let arc = 0; arc < arcs; arc++) {
    const from = network.source[arc] as number;
    const to = network.target[arc] as number;
    const price = network.cost[arc] as number;
    const lower = network.lower?.[arc] ?? 0;
    const room = Math.min(network.capacity[arc] as number, lower + rooms * finite) - lower;
    const at = price < 0 ? lower + room : lower;
    excess[from] = (excess[from] as number) - at;
    excess[to] = (excess[to] as number) + at;
    cost += BigInt(at) * BigInt(price);
    const forth = join(edges, from, to, room, price);
    if (price < 0) {
      forth.room = 0;
      (forth.back as Edge).room = room;
    }
  }
  const wanted = excess.reduce((sum, amount) => sum + Math.max(0, amount), 0);
  excess.forEach((amount, node) => {
    if (amount > 0) join(edges, nodes, node, amount, 0);
    if (amount < 0) join(edges, node, nodes + 1, -amount, 0);
  });
  let sent = 0;
  for (;;) {
    const path = cheapestPath(edges, nodes, nodes + 1);
    if (path === undefined) break;
    const amount = Math.min(...path.map((edge) => edge.room));
    for (const edge of path) {
      edge.room -= amount;
      (edge.back as Edge).room += amount;
      cost += BigInt(amount) * BigInt(edge.cost);
    }
    sent += amount;
  }
  return sent < wanted ? 'infeasible' : cost;
}
