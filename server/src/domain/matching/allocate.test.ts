import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import type { AllocationResult, Market } from './market.ts';
import { anyRows } from './market-rows.fixture.ts';
import { largestQuantity, smallestQuantity } from './pair-limits.ts';
import { pairRules } from './pair-rules.ts';
import { defaultPolicy, type MatchingPolicy } from './policy.ts';
import { prepareMarket } from './prepare-market.ts';
import { bestByTrying, marketOf, rulesOf, type SmallMarket, smallMarket } from './small-markets.fixture.ts';
import { worthOf } from './worth.ts';

const none = { provider: Number.POSITIVE_INFINITY, program: Number.POSITIVE_INFINITY };

function solved(small: SmallMarket, policy: MatchingPolicy = defaultPolicy, perSide = 20): AllocationResult {
  const result = allocate(marketOf(small), policy, rulesOf(small), { perSide });
  if (!result) throw new Error('stopped');
  expect(result.certificate.faults).toEqual([]);
  return result;
}

function totals(result: AllocationResult, of: 'offer' | 'need', count: number): number[] {
  const sums = new Array<number>(count).fill(0);
  result.allocations[of].forEach((row, line) => {
    sums[row] = (sums[row] as number) + (result.allocations.quantity[line] as number);
  });
  return sums;
}

describe('an allocation', () => {
  it('is worth what the best of all possible allocations is worth', () => {
    fc.assert(
      fc.property(smallMarket(false), (small) => {
        const result = solved(small);
        expect(result.objective).toBe(bestByTrying(small, defaultPolicy, none));
        expect(result.bound).toBe(result.objective);
      }),
      { numRuns: 400 },
    );
  });

  it('reaches the same worth when it starts from one candidate a side', () => {
    fc.assert(
      fc.property(smallMarket(false, 6, 8), (small) => {
        expect(solved(small, defaultPolicy, 1).objective).toBe(solved(small).objective);
      }),
    );
  });

  it('keeps every minimum lot, never beats the best that keeps them, and its bound is never below that best', () => {
    fc.assert(
      fc.property(smallMarket(true), (small) => {
        const market = marketOf(small);
        const result = solved(small);
        const best = bestByTrying(small, defaultPolicy, none);
        expect(result.objective <= best && best <= result.bound).toBe(true);
        expect(result.lots.violations).toBe(0);
        result.allocations.quantity.forEach((quantity, line) => {
          const [offer, need] = [result.allocations.offer[line] as number, result.allocations.need[line] as number];
          expect(quantity).toBeGreaterThanOrEqual(smallestQuantity(market, offer, need));
          expect(quantity).toBeLessThanOrEqual(largestQuantity(market, offer, need));
        });
      }),
      { numRuns: 400 },
    );
  });

  it('meets a provider cap exactly, at the best worth', () => {
    fc.assert(
      fc.property(smallMarket(false), fc.integer({ min: 100, max: 900 }), (small, providerCap) => {
        const open = small.needs.reduce((sum, need) => sum + need.open, 0);
        const provider = Math.max(1, Math.floor((open * providerCap) / 1000));
        const result = solved(small, { ...defaultPolicy, providerCap });
        expect(result.objective).toBe(bestByTrying(small, defaultPolicy, { ...none, provider }));
      }),
      { numRuns: 300 },
    );
  });

  it('meets a program cap, at the best worth where the program lies in one cell, else within its bound', () => {
    fc.assert(
      fc.property(smallMarket(false), fc.integer({ min: 100, max: 900 }), (small, programCap) => {
        const open = small.needs.reduce((sum, need) => sum + need.open, 0);
        const program = Math.max(1, Math.floor((open * programCap) / 1000));
        const result = solved(small, { ...defaultPolicy, programCap });
        const best = bestByTrying(small, defaultPolicy, { ...none, program });
        expect(result.objective <= best && best <= result.bound).toBe(true);
        const received = [0, 0];
        totals(result, 'need', small.needs.length).forEach((quantity, need) => {
          const at = small.needs[need]?.program ?? 0;
          received[at] = (received[at] as number) + quantity;
        });
        expect(Math.max(...received)).toBeLessThanOrEqual(program);
        const cellsOf = (at: number) =>
          new Set(small.needs.filter((need) => need.program === at).map((need) => need.cell)).size;
        if (cellsOf(0) < 2 && cellsOf(1) < 2) expect(result.objective).toBe(best);
      }),
      { numRuns: 400 },
    );
  });

  it('is worth what its lines are worth, on any market and its real rules; every line is eligible and fits', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { market } = prepareMarket(rows);
        const result = allocate(market, defaultPolicy, pairRules);
        if (!result) throw new Error('stopped');
        expect(result.certificate.faults).toEqual([]);
        expect(result.objective).toBe(worthOf(market, defaultPolicy, pairRules, result.allocations));
        result.allocations.offer.forEach((offer, line) => {
          expect(pairRules.eligible(market, offer, result.allocations.need[line] as number)).toBe(true);
        });
        totals(result, 'offer', market.offers.count).forEach((sum, offer) => {
          expect(sum).toBeLessThanOrEqual(market.offers.free[offer] as number);
        });
        totals(result, 'need', market.needs.count).forEach((sum, need) => {
          expect(sum).toBeLessThanOrEqual(market.needs.open[need] as number);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not change its worth when offers and needs are renamed and reordered', () => {
    fc.assert(
      fc.property(smallMarket(false, 5, 6), fc.infiniteStream(fc.nat()), (small, dice) => {
        const order = (count: number): number[] =>
          Array.from({ length: count }, (_, i) => i)
            .map((i) => ({ i, key: dice.next().value as number }))
            .sort((a, b) => a.key - b.key || a.i - b.i)
            .map(({ i }) => i);
        const offers = order(small.offers.length);
        const needs = order(small.needs.length);
        const renamed: SmallMarket = {
          offers: offers.map((i) => small.offers[i] as SmallMarket['offers'][number]),
          needs: needs.map((i) => small.needs[i] as SmallMarket['needs'][number]),
          scores: offers.map((i) => needs.map((j) => small.scores[i]?.[j] ?? -1)),
          weights: small.weights,
        };
        expect(solved(renamed).objective).toBe(solved(small).objective);
      }),
    );
  });

  /**
   * What theory promises without lots and caps: the worth of supplies is gross-substitutes (M-natural concave), and in a strongly
   * feasible tree prices are exact right derivatives. So more supply never raises a price, and a cell keeps at least all
   * steps worth more than its old price. (Within the one step worth exactly its price a tie may shift units.)
   */
  it('never raises a price when supply is added, and takes nothing from a cell above its price', () => {
    fc.assert(
      fc.property(smallMarket(false, 5, 6), fc.nat(4), fc.integer({ min: 1, max: 4 }), (small, at, more) => {
        const offers = small.offers.map((offer, i) =>
          i === at % small.offers.length ? { ...offer, free: offer.free + more } : offer,
        );
        // The pair limit follows what is free: without a maximum per need it must not bind either way.
        fc.pre(small.offers.every((offer) => offer.maxPerNeed === 0 && offer.free > 0));
        const before = solved(small);
        const after = solved({ ...small, offers });
        for (const side of ['offer', 'need', 'cell'] as const) {
          after.prices[side].forEach((price, i) => {
            expect(price).toBeLessThanOrEqual(before.prices[side][i] as number);
          });
        }
        const fill = (result: AllocationResult): number[] => {
          const cells = [0, 0, 0];
          totals(result, 'need', small.needs.length).forEach((quantity, need) => {
            const cell = small.needs[need]?.cell ?? 0;
            cells[cell] = (cells[cell] as number) + quantity;
          });
          return cells;
        };
        const stepsAbove = fillAbove(marketOf(small), before);
        fill(after).forEach((quantity, cell) => {
          expect(quantity).toBeGreaterThanOrEqual(stepsAbove[cell] as number);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same bytes for the same market', () => {
    fc.assert(
      fc.property(smallMarket(true, 5, 6), (small) => {
        expect(solved(small)).toEqual(solved(small));
      }),
    );
  });

  it('reports progress and stops when told to', () => {
    const small: SmallMarket = {
      offers: [{ free: 4, minPerNeed: 1, maxPerNeed: 0, organization: 0 }],
      needs: [{ required: 4, open: 4, minimumLot: 1, cell: 0, program: 0 }],
      scores: [[700]],
      weights: [1000, 1000, 1000],
    };
    const phases: string[] = [];
    const progress = (phase: string): void => void phases.push(phase);
    expect(allocate(marketOf(small), defaultPolicy, rulesOf(small), { watch: { progress } })).toBeDefined();
    expect(new Set(phases)).toEqual(new Set(['CANDIDATES', 'SOLVING', 'PROVING', 'CHECKING', 'LOTS']));
    for (const calls of [0, 1, 2, 3]) {
      let left = calls;
      const stop = (): boolean => left-- <= 0;
      expect(allocate(marketOf(small), defaultPolicy, rulesOf(small), { watch: { stop } })).toBeUndefined();
    }
  });

  it('handles rial: quantities near 2^50 with a worth far beyond 2^53', () => {
    const free = 2 ** 50;
    const small: SmallMarket = {
      offers: [{ free, minPerNeed: 1, maxPerNeed: 0, organization: 0 }],
      needs: [{ required: 2 ** 51, open: 2 ** 51, minimumLot: 1, cell: 0, program: 0 }],
      scores: [[700]],
      weights: [1000, 1000, 1000],
    };
    const result = solved(small);
    expect([...result.allocations.quantity]).toEqual([free]);
    expect(result.objective).toBe(worthOf(marketOf(small), defaultPolicy, rulesOf(small), result.allocations));
    expect(result.objective > 2n ** 53n).toBe(true);
  });

  it('leaves everything free when no pair may meet', () => {
    const small: SmallMarket = {
      offers: [{ free: 4, minPerNeed: 1, maxPerNeed: 0, organization: 0 }],
      needs: [{ required: 4, open: 4, minimumLot: 1, cell: 0, program: 0 }],
      scores: [[-1]],
      weights: [1000, 1000, 1000],
    };
    const result = solved(small);
    expect(result.objective).toBe(0n);
    expect([...result.prices.offer]).toEqual([0]);
    expect([...result.prices.cell][0]).toBe(300);
    expect([...result.prices.need]).toEqual([500]);
  });
});

/** Per cell, the room of the steps worth strictly more than its price. */
function fillAbove(market: Market, result: AllocationResult): number[] {
  return [0, 1, 2].map((cell) => {
    const required = market.cells.requiredQuantity[cell] as number;
    const counted = market.cells.countedQuantity[cell] as number;
    let share = 0;
    let end = counted;
    for (const step of defaultPolicy.fairnessSteps) {
      share += step.share;
      const worth = Math.floor((step.value * (market.cells.weight[cell] as number) + 500) / 1000);
      if (worth > (result.prices.cell[cell] as number)) end = Math.max(end, Math.ceil((required * share) / 1000));
    }
    return end - counted;
  });
}
