import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFlow } from './certificate.ts';
import { solveMinimumCostFlow } from './minimum-cost-flow.ts';
import { costOf, type Network } from './network.ts';
import { secondOpinion, smallNetwork } from './small-networks.fixture.ts';

function network(nodes: number, supply: number[], arcs: [number, number, number, number, number][]): Network {
  return {
    nodes,
    arcs: arcs.length,
    source: Int32Array.from(arcs, (arc) => arc[0]),
    target: Int32Array.from(arcs, (arc) => arc[1]),
    lower: Float64Array.from(arcs, (arc) => arc[2]),
    capacity: Float64Array.from(arcs, (arc) => arc[3]),
    cost: Float64Array.from(arcs, (arc) => arc[4]),
    supply: Float64Array.from(supply),
  };
}

function costIs(problem: Network): bigint | string {
  const outcome = solveMinimumCostFlow(problem);
  if (outcome.kind !== 'optimal') return outcome.kind;
  expect(checkFlow(problem, outcome.solution).faults).toEqual([]);
  return costOf(problem, outcome.solution.flow);
}

const inf = Number.POSITIVE_INFINITY;

describe('a minimum-cost flow', () => {
  it('costs what an independent method finds, or fails for the same reason', () => {
    fc.assert(
      fc.property(smallNetwork, (problem) => {
        expect(costIs(problem)).toBe(secondOpinion(problem));
      }),
      { numRuns: 3000 },
    );
  });

  it('includes lower bounds', () => {
    expect(costIs(network(2, [5, -5], [[0, 1, 2, 8, 3]]))).toBe(15n);
    expect(costIs(network(2, [1, -1], [[0, 1, 2, 8, 3]]))).toBe('infeasible');
  });

  it('fills a cycle that pays, and a loop that pays', () => {
    const cycle = network(
      3,
      [0, 0, 0],
      [
        [0, 1, 0, 4, -5],
        [1, 2, 0, 3, 1],
        [2, 0, 0, 9, 1],
      ],
    );
    expect(costIs(cycle)).toBe(-9n);
    expect(costIs(network(1, [0], [[0, 0, 1, 7, -2]]))).toBe(-14n);
  });

  it('is unbounded only when a paying cycle has no limit and the problem has a solution', () => {
    const cycle: [number, number, number, number, number][] = [
      [0, 1, 0, inf, -5],
      [1, 0, 0, inf, 1],
    ];
    expect(costIs(network(3, [0, 0, 0], cycle))).toBe('unbounded');
    expect(costIs(network(3, [0, 1, -1], cycle))).toBe('infeasible');
    expect(
      costIs(
        network(
          2,
          [0, 0],
          [
            [0, 1, 0, inf, -5],
            [1, 0, 0, inf, 5],
          ],
        ),
      ),
    ).toBe(0n);
    expect(costIs(network(1, [0], [[0, 0, 0, inf, -1]]))).toBe('unbounded');
  });

  it('fills the cheapest of parallel arcs first, and takes an arc of no room and an empty problem as they are', () => {
    const parallel = network(
      2,
      [7, -7],
      [
        [0, 1, 0, 3, 5],
        [0, 1, 0, 3, 2],
        [0, 1, 0, 0, -9],
        [0, 1, 1, 1, 8],
        [0, 1, 0, inf, 6],
      ],
    );
    expect(costIs(parallel)).toBe(8n + 3n * 2n + 3n * 5n);
    expect(costIs(network(1, [0], []))).toBe(0n);
    expect(costIs(network(2, [1, -1], []))).toBe('infeasible');
  });

  it('is infeasible where nothing fits, even beside a loop that would pay without end', () => {
    expect(costIs(network(2, [1, -1], [[0, 0, 0, inf, -3]]))).toBe('infeasible');
  });

  it('fills a paying cycle up to a capacity of 2^53 - 1', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const cycle = network(
      2,
      [4, -4],
      [
        [0, 1, 0, most, -3],
        [1, 0, 0, most, 1],
      ],
    );
    expect(costIs(cycle)).toBe(BigInt(most) * -3n + BigInt(most) - 4n);
  });

  it('is exact where the cost passes 2^53', () => {
    const problem = network(
      3,
      [1e12, 0, -1e12],
      [
        [0, 1, 0, 1e12, 1e9],
        [1, 2, 0, 1e12 - 1, 1e9],
        [1, 2, 0, 5, 1e9 + 7],
      ],
    );
    expect(costIs(problem)).toBe(2_000_000_000_000_000_000_007n);
  });

  it('refuses costs and quantities that could not stay exact', () => {
    const dear = network(2, [1, -1], [[0, 1, 0, 1, 2 ** 52]]);
    expect(solveMinimumCostFlow(dear).kind).toBe('inexact');
    const large = network(
      3,
      [0, 0, 0],
      [
        [0, 1, 2 ** 52, 2 ** 52, 1],
        [0, 2, 2 ** 52, 2 ** 52, 1],
      ],
    );
    expect(solveMinimumCostFlow(large).kind).toBe('inexact');
  });

  it('can be stopped', () => {
    const nodes = 300;
    const arcs: [number, number, number, number, number][] = [];
    for (let i = 0; i < 9000; i++) arcs.push([(i * 7) % nodes, (i * 13 + 5) % nodes, 0, 9, ((i * 31) % 97) - 60]);
    expect(solveMinimumCostFlow(network(nodes, new Array(nodes).fill(0), arcs), { stop: () => true }).kind).toBe(
      'stopped',
    );
  });
});
