import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFlow } from './certificate.ts';
import type { Network } from './network.ts';
import { NetworkSimplex } from './network-simplex.ts';
import { treeFaults } from './spanning-tree.ts';

/** Rows send to columns, columns to a root, and everything may go to the root for nothing: as an allocation, with plain numbers. */
const shaped = fc
  .record({
    rows: fc.integer({ min: 1, max: 6 }),
    columns: fc.integer({ min: 1, max: 6 }),
    costs: fc.array(fc.integer({ min: -900, max: 300 }), { minLength: 36, maxLength: 36 }),
    rooms: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 36, maxLength: 36 }),
    supplies: fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }),
    scale: fc.constantFrom(1, 2 ** 40),
    dearness: fc.constantFrom(1, 2 ** 31),
  })
  .map(({ rows, columns, costs, rooms, supplies, scale, dearness }) => {
    const root = rows + columns;
    const arcs: [number, number, number, number][] = [];
    for (let row = 0; row < rows; row++) {
      arcs.push([row, root, Number.POSITIVE_INFINITY, 0]);
      for (let column = 0; column < columns; column++) {
        const at = row * 6 + column;
        arcs.push([row, rows + column, (rooms[at] as number) * scale, (costs[at] as number) * dearness]);
      }
    }
    const firstColumn = arcs.length;
    for (let column = 0; column < columns; column++) {
      arcs.push([rows + column, root, 4 * scale, -200 * dearness], [rows + column, root, 9 * scale, 100 * dearness]);
    }
    const supply = Float64Array.from({ length: root + 1 }, (_, node) =>
      node < rows ? (supplies[node] as number) * scale : 0,
    );
    supply[root] = 0 - supply.reduce((sum, amount) => sum + amount, 0);
    const network: Network = {
      nodes: root + 1,
      arcs: arcs.length,
      source: Int32Array.from(arcs, (arc) => arc[0]),
      target: Int32Array.from(arcs, (arc) => arc[1]),
      capacity: Float64Array.from(arcs, (arc) => arc[2]),
      cost: Float64Array.from(arcs, (arc) => arc[3]),
      supply,
    };
    const treeArc = Int32Array.from({ length: root + 1 }, (_, node) =>
      node < rows ? node * (columns + 1) : node < root ? firstColumn + 2 * (node - rows) : -1,
    );
    return { network, root, treeArc };
  });

test('the tree is whole after every solve, and the flow passes the certificate, with small and with wide numbers', () => {
  fc.assert(
    fc.property(shaped, ({ network, root, treeArc }) => {
      const simplex = new NetworkSimplex(network, { root, treeArc });
      expect(simplex.solve()).toBe('optimal');
      expect(treeFaults(simplex.tree, network.nodes, root)).toEqual([]);
      expect(checkFlow(network, simplex.result()).faults).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('after new costs and new arcs it goes on from where it stood, to what a new solve finds', () => {
  fc.assert(
    fc.property(
      shaped,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: -900, max: 900 })), { maxLength: 8 }),
      fc.boolean(),
      (given, changes, warm) => {
        const { network, root, treeArc } = given;
        const simplex = new NetworkSimplex(network, { root, treeArc, spareArcs: 1, potentialBound: 2 ** 50 });
        simplex.solve();
        const cost = Float64Array.from(network.cost);
        for (const [at, value] of changes) {
          const arc = at % network.arcs;
          if (treeArc.includes(arc)) continue;
          cost[arc] = value;
          simplex.recost(arc, value);
        }
        simplex.refreshPotentials();
        simplex.addArc(0, root - 1, 3, -500);
        simplex.solve({}, warm);
        const more = (column: Int32Array, value: number) => Int32Array.of(...column, value);
        const changed: Network = {
          ...network,
          arcs: network.arcs + 1,
          source: more(network.source, 0),
          target: more(network.target, root - 1),
          capacity: Float64Array.of(...network.capacity, 3),
          cost: Float64Array.of(...cost, -500),
        };
        expect(treeFaults(simplex.tree, network.nodes, root)).toEqual([]);
        expect(checkFlow(changed, simplex.result()).faults).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('a start that is not a tree, or cannot send to the root, is refused', () => {
  const network: Network = {
    nodes: 3,
    arcs: 3,
    source: Int32Array.of(0, 1, 0),
    target: Int32Array.of(1, 0, 2),
    capacity: Float64Array.of(5, 5, 5),
    cost: Int32Array.of(1, 1, 1),
    supply: Float64Array.of(5, 0, -5),
  };
  expect(() => new NetworkSimplex(network, { root: 2, treeArc: Int32Array.of(0, 1, -1) })).toThrow('not a tree');
  expect(() => new NetworkSimplex(network, { root: 2, treeArc: Int32Array.of(2, 1, -1) })).toThrow('strongly feasible');
});

test('it asks the watch now and then, and stops with a feasible flow', () => {
  const nodes = 600;
  const arcs: [number, number, number][] = [];
  for (let i = 0; i < nodes; i++) arcs.push([i, nodes, 0]);
  for (let i = 0; i < 40_000; i++) arcs.push([(i * 7) % nodes, (i * 11 + 3) % nodes, ((i * 37) % 301) - 200]);
  const network: Network = {
    nodes: nodes + 1,
    arcs: arcs.length,
    source: Int32Array.from(arcs, (arc) => arc[0]),
    target: Int32Array.from(arcs, (arc) => arc[1]),
    capacity: new Float64Array(arcs.length).fill(5).fill(Number.POSITIVE_INFINITY, 0, nodes),
    cost: Int32Array.from(arcs, (arc) => arc[2]),
    supply: new Float64Array(nodes + 1),
  };
  const treeArc = Int32Array.from({ length: nodes + 1 }, (_, node) => (node < nodes ? node : -1));
  const simplex = new NetworkSimplex(network, { root: nodes, treeArc });
  let seen = 0;
  const progress = (pivots: number): void => {
    seen = pivots;
  };
  const outcome = simplex.solve({ progress, stop: () => true });
  expect(outcome).toBe('stopped');
  expect(seen).toBeGreaterThan(0);
  const faults = checkFlow(network, simplex.result()).faults;
  expect(faults.filter((fault) => !fault.includes('reduced cost') && !fault.includes('primal'))).toEqual([]);
  expect(simplex.solve()).toBe('optimal');
  expect(checkFlow(network, simplex.result()).faults).toEqual([]);
});
