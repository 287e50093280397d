import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solveMinimumCostFlow } from './minimum-cost-flow.ts';
import { costOf, type Network } from './network.ts';
import { defaultPolicy } from './policy.ts';
import { Round } from './round.ts';
import { marketOf, rulesOf, smallMarket } from './small-markets.fixture.ts';

function leastCost(network: Network): bigint {
  const outcome = solveMinimumCostFlow(network);
  if (outcome.kind !== 'optimal') throw new Error(outcome.kind);
  return costOf(network, outcome.solution.flow);
}

/** One unit more at a node, from nowhere. */
function withUnitAt(network: Network, node: number, root: number): Network {
  const supply = network.supply.slice();
  supply[node] = (supply[node] as number) + 1;
  supply[root] = (supply[root] as number) - 1;
  return { ...network, supply };
}

test('a price is what one more unit there adds to the worth of the whole, solved again: at offers, at needs, and in cells', () => {
  fc.assert(
    fc.property(smallMarket(false, 4, 5), (small) => {
      const round = new Round(marketOf(small), defaultPolicy, rulesOf(small));
      expect(round.solveCandidates() && round.prove()).toBe(true);
      for (const solver of round.solvers) {
        const { network, start, firstNeed, firstCell } = solver.build();
        const prices = solver.prices();
        const before = leastCost(network);
        const gain = (node: number) => Number(before - leastCost(withUnitAt(network, node, start.root)));
        solver.part.offers.forEach((_, i) => {
          expect(gain(i)).toBe(prices.offer[i]);
        });
        solver.part.needs.forEach((_, i) => {
          expect(gain(firstNeed + i)).toBe(prices.need[i]);
        });
        solver.part.cells.forEach((_, i) => {
          expect(gain(firstCell + i)).toBe(prices.cell[i]);
        });
      }
    }),
    { numRuns: 150 },
  );
});
