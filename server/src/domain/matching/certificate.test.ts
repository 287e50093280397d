import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFlow } from './certificate.ts';
import { solveMinimumCostFlow } from './minimum-cost-flow.ts';
import type { Network } from './network.ts';
import { smallNetwork } from './small-networks.fixture.ts';

/** Two routes: 4 units go the cheap way at 3, one the dear way at 7. */
const problem: Network = {
  nodes: 3,
  arcs: 4,
  source: Int32Array.of(0, 0, 2, 1),
  target: Int32Array.of(1, 1, 1, 2),
  lower: Float64Array.of(0, 1, 0, 0),
  capacity: Float64Array.of(4, 9, 5, Number.POSITIVE_INFINITY),
  cost: Int32Array.of(3, 7, 2, 1),
  supply: Float64Array.of(5, -5, 0),
};
const solution = { flow: Float64Array.of(4, 1, 0, 0), potential: Float64Array.of(0, 7, 8) };
const changed = (flow: number[], potential: number[] = [...solution.potential]) =>
  checkFlow(problem, { flow: Float64Array.from(flow), potential: Float64Array.from(potential) });

describe('the certificate', () => {
  it('holds for the optimum, with primal equal to dual', () => {
    expect(checkFlow(problem, solution)).toEqual({ holds: true, faults: [], primal: 19n, dual: 19n });
  });

  it.each([
    ['a flow above its capacity', changed([5, 0, 0, 0])],
    ['a flow below its lower bound', changed([4, 0, 0, 0])],
    ['a flow below zero', changed([4, 2, -1, 0])],
    ['half a unit', changed([3.5, 1.5, 0, 0])],
    ['a flow that is no number', changed([4, Number.NaN, 0, 0])],
    ['units that vanish', changed([3, 1, 0, 0])],
    ['a worse flow, though feasible', changed([3, 2, 0, 0])],
    ['a loop of units for nothing', changed([4, 1, 1, 1])],
    ['potentials of another problem', changed([4, 1, 0, 0], [0, 2, 8])],
    ['a potential that is not whole', changed([4, 1, 0, 0], [0, 7.5, 8])],
    ['a potential beyond exact range', changed([4, 1, 0, 0], [2 ** 60, 2 ** 60, 2 ** 60])],
    ['an unlimited arc that pays', changed([4, 1, 0, 0], [0, 7, 9])],
    ['a missing flow', changed([4, 1, 0])],
    ['a missing potential', changed([4, 1, 0, 0], [0, 7])],
  ])('refuses %s', (_, certificate) => {
    expect(certificate.holds).toBe(false);
    expect(certificate.faults.length).toBeGreaterThan(0);
  });

  it('sees units vanish where sums pass 2^53', () => {
    const large = 2 ** 52 + 1;
    const wide: Network = {
      nodes: 2,
      arcs: 3,
      source: Int32Array.of(0, 1, 0),
      target: Int32Array.of(1, 0, 1),
      capacity: new Float64Array(3).fill(2 ** 53 - 1),
      cost: new Int32Array(3),
      supply: Float64Array.of(1, -1),
    };
    const potential = new Float64Array(2);
    expect(checkFlow(wide, { flow: Float64Array.of(large, large, 1), potential }).holds).toBe(true);
    expect(checkFlow(wide, { flow: Float64Array.of(large, large - 1, 1), potential }).holds).toBe(false);
    expect(checkFlow(wide, { flow: Float64Array.of(large, large, 0), potential }).holds).toBe(false);
  });

  it('refuses every single unit added to or taken from any optimum', () => {
    fc.assert(
      fc.property(smallNetwork, fc.nat(), fc.constantFrom(-1, 1), (network, seed, change) => {
        const outcome = solveMinimumCostFlow(network);
        fc.pre(outcome.kind === 'optimal' && network.arcs > 0);
        if (outcome.kind !== 'optimal') return;
        const arc = seed % network.arcs;
        fc.pre(network.source[arc] !== network.target[arc]);
        const flow = outcome.solution.flow.slice();
        flow[arc] = (flow[arc] as number) + change;
        expect(checkFlow(network, { flow, potential: outcome.solution.potential }).holds).toBe(false);
      }),
    );
  });
});
