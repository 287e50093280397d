/**
 * What more supply may do to the worst-served (docs/decisions/007), without minimum lots and caps.
 *
 * Theory: the worth of supplies is gross-substitutes (M-natural concave), and in a strongly feasible tree prices are exact right derivatives,
 * so more supply never raises a price. A new unit goes along a shortest path to the root, and no such path leaves the root again: so
 * there is always a best division in which no cell has less than before. Of several equally good ones the solver finds one.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import type { AllocationResult } from './market.ts';
import { solveMinimumCostFlow } from './minimum-cost-flow.ts';
import { costOf, type Network } from './network.ts';
import { defaultPolicy, type MatchingPolicy } from './policy.ts';
import { Round } from './round.ts';
import { marketOf, rulesOf, type SmallMarket } from './small-markets.fixture.ts';
import { worthOf } from './worth.ts';

const CELLS = [0, 1, 2];

/** Needs of many units and few different scores: many divisions are equally good, which is where a cell can lose. */
const roomy: fc.Arbitrary<SmallMarket> = fc.record({
  offers: fc.array(
    fc.record({
      free: fc.integer({ min: 1, max: 12 }),
      minPerNeed: fc.constant(1),
      maxPerNeed: fc.constantFrom(0, 0, 3, 5),
      organization: fc.constant(0),
    }),
    { minLength: 2, maxLength: 5 },
  ),
  needs: fc.array(
    fc
      .record({
        required: fc.constantFrom(8, 16, 24, 32),
        counted: fc.constantFrom(0, 0, 1),
        cell: fc.constantFrom(...CELLS),
      })
      .map(({ required, counted, cell }) => ({ required, open: required - counted, minimumLot: 1, cell, program: 0 })),
    { minLength: 2, maxLength: 6 },
  ),
  scores: fc.array(fc.array(fc.constantFrom(-1, 640, 700, 700), { minLength: 6, maxLength: 6 }), {
    minLength: 5,
    maxLength: 5,
  }),
  weights: fc.array(fc.constantFrom(900, 1000, 1000), { minLength: 3, maxLength: 3 }),
});
const more = fc.record({ at: fc.nat(4), units: fc.integer({ min: 1, max: 3 }) });

function withMore(small: SmallMarket, { at, units }: { readonly at: number; readonly units: number }): SmallMarket {
  const offers = small.offers.map((offer, i) =>
    i === at % small.offers.length ? { ...offer, free: offer.free + units } : offer,
  );
  return { ...small, offers };
}

function solved(small: SmallMarket, policy: MatchingPolicy = defaultPolicy): AllocationResult {
  const result = allocate(marketOf(small), policy, rulesOf(small));
  if (!result) throw new Error('stopped');
  expect(result.certificate.faults).toEqual([]);
  return result;
}

/** Units given to each cell. */
function givenTo(small: SmallMarket, { allocations }: AllocationResult): number[] {
  const given = CELLS.map(() => 0);
  allocations.need.forEach((need, line) => {
    const cell = small.needs[need]?.cell ?? 0;
    given[cell] = (given[cell] as number) + (allocations.quantity[line] as number);
  });
  return given;
}

/** The share of a cell that is served, round included. */
function servedOf(small: SmallMarket, result: AllocationResult): number[] {
  const { requiredQuantity, countedQuantity } = marketOf(small).cells;
  return givenTo(small, result).map((units, cell) => {
    const required = requiredQuantity[cell] as number;
    return required === 0 ? 1 : (units + (countedQuantity[cell] as number)) / required;
  });
}

/** So many equal steps along one falling line. */
function curve(steps: number): MatchingPolicy {
  const fairnessSteps = Array.from({ length: steps }, (_, i) => ({
    share: Math.floor((1000 * (i + 1)) / steps) - Math.floor((1000 * i) / steps),
    value: Math.round(300 - (380 * i) / (steps - 1)),
  }));
  return { ...defaultPolicy, fairnessSteps };
}

describe('more supply', () => {
  it('never raises a price', () => {
    fc.assert(
      fc.property(roomy, more, (small, added) => {
        const [before, after] = [solved(small), solved(withMore(small, added))];
        for (const side of ['offer', 'need', 'cell'] as const)
          after.prices[side].forEach((price, i) => {
            expect(price).toBeLessThanOrEqual(before.prices[side][i] as number);
          });
      }),
      { numRuns: 300 },
    );
  });

  it('needs to take nothing from any cell: some best division leaves each at least what it had', () => {
    fc.assert(
      fc.property(roomy, more, (small, added) => {
        const larger = withMore(small, added);
        expect(worthWithFloors(larger, givenTo(small, solved(small)))).toBe(solved(larger).objective);
      }),
      { numRuns: 300 },
    );
  });

  it.each([2, 4, 8, 16])('takes at most a step from a cell, however the ties fall: of %i steps', (steps) => {
    let losses = 0;
    fc.assert(
      fc.property(roomy, more, (small, added) => {
        const larger = withMore(small, added);
        const [had, has] = [small, larger].map((market) => givenTo(market, solved(market, curve(steps))));
        const { requiredQuantity } = marketOf(small).cells;
        for (const cell of CELLS) {
          const lost = (had?.[cell] ?? 0) - (has?.[cell] ?? 0);
          expect(lost).toBeLessThanOrEqual(Math.ceil((requiredQuantity[cell] as number) / steps));
          if (lost > 0) losses++;
        }
      }),
      { numRuns: 400 },
    );
    expect(losses).toBeGreaterThan(0);
  });

  /** The example of docs/decisions/007, in numbers. */
  it('can lower the lowest cell by choosing another of two equally good divisions', () => {
    const need = { minimumLot: 1, program: 0 };
    const offer = { minPerNeed: 1, maxPerNeed: 0, organization: 0 };
    const small: SmallMarket = {
      offers: [
        { ...offer, free: 2 },
        { ...offer, free: 4 },
      ],
      needs: [
        { ...need, cell: 0, required: 16, open: 16 },
        { ...need, cell: 1, required: 4, open: 4 },
        { ...need, cell: 2, required: 16, open: 16 },
      ],
      scores: [
        [700, 700, 700],
        [700, 600, -1],
      ],
      weights: [1000, 1000, 1000],
    };
    const larger = withMore(small, { at: 0, units: 2 });
    expect(servedOf(small, solved(small))).toEqual([4 / 16, 1 / 4, 1 / 16]);
    expect(servedOf(larger, solved(larger))).toEqual([4 / 16, 0, 4 / 16]);
    const other = {
      offer: Int32Array.of(0, 0, 1),
      need: Int32Array.of(1, 2, 0),
      quantity: Float64Array.of(1, 3, 4),
    };
    expect(worthOf(marketOf(larger), defaultPolicy, rulesOf(larger), other)).toBe(solved(larger).objective);
    const lowest = (market: SmallMarket) => Math.min(...servedOf(market, solved(market, curve(16))));
    expect(lowest(larger)).toBeGreaterThanOrEqual(lowest(small));
  });
});

/** The best worth when every cell gets at least so much: its first steps must be full. */
function worthWithFloors(small: SmallMarket, floors: readonly number[]): bigint {
  const market = marketOf(small);
  const round = new Round(market, defaultPolicy, rulesOf(small));
  return round.solvers.reduce((worth, solver) => {
    const { network, firstCell, start } = solver.build();
    const lower = new Float64Array(network.arcs);
    const left = new Map(Array.from(solver.part.cells, (cell, i) => [firstCell + i, floors[cell] as number]));
    for (let arc = 0; arc < network.arcs; arc++) {
      const due = left.get(network.source[arc] as number);
      if (due === undefined || network.target[arc] !== start.root) continue;
      lower[arc] = Math.min(due, network.capacity[arc] as number);
      left.set(network.source[arc] as number, due - (lower[arc] as number));
    }
    const floored: Network = { ...network, lower };
    const outcome = solveMinimumCostFlow(floored);
    if (outcome.kind !== 'optimal') throw new Error(`${outcome.kind}: the floors cannot be kept`);
    return worth - costOf(floored, outcome.solution.flow);
  }, 0n);
}
