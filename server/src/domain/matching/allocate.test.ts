import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from './allocate.ts';
import type { AllocationResult } from './market.ts';
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

  it('meets a program cap, at the best worth where a flow can express it, else within its bound', () => {
    const seen = { exact: 0, shared: 0 };
    fc.assert(
      fc.property(smallMarket(false, 2, 4), fc.integer({ min: 100, max: 900 }), (small, programCap) => {
        const open = small.needs.reduce((sum, need) => sum + need.open, 0);
        const program = Math.max(1, Math.floor((open * programCap) / 1000));
        const result = solved(small, { ...defaultPolicy, programCap });
        const best = bestByTrying(small, defaultPolicy, { ...none, program });
        expect(result.objective <= best && best <= result.bound).toBe(true);
        expect(result.bound - result.capBound).toBe(result.objective);
        const received = [0, 0];
        totals(result, 'need', small.needs.length).forEach((quantity, need) => {
          const at = small.needs[need]?.program ?? 0;
          received[at] = (received[at] as number) + quantity;
        });
        expect(Math.max(...received)).toBeLessThanOrEqual(program);
        if (isNested(small, 0) && isNested(small, 1)) {
          expect(result.capBound).toBe(0n);
          expect(result.objective).toBe(best);
          seen.exact++;
        } else if (result.capBound > 0n) seen.shared++;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.exact, seen.shared)).toBeGreaterThan(5);
  });

  it('keeps a cap exactly over the cells a program has to itself, and says what sharing it costs where it has not', () => {
    const need = { required: 4, open: 4, minimumLot: 1 };
    const alone: SmallMarket = {
      offers: [{ free: 8, minPerNeed: 1, maxPerNeed: 0, organization: 0 }],
      needs: [
        { ...need, cell: 0, program: 0 },
        { ...need, cell: 1, program: 0 },
        { ...need, cell: 2, program: 1 },
      ],
      scores: [[900, 600, 300]],
      weights: [1000, 1000, 1000],
    };
    const policy = { ...defaultPolicy, programCap: 250 };
    // Three of twelve for each program: the first takes two and one where the cells are hungriest.
    expect(totals(solved(alone, policy), 'need', 3)).toEqual([2, 1, 3]);
    expect(solved(alone, policy).capBound).toBe(0n);
    const beside = { ...alone, needs: alone.needs.map((row) => ({ ...row, cell: Math.min(row.cell, 1) })) };
    const result = solved(beside, policy);
    const best = bestByTrying(beside, defaultPolicy, { ...none, program: 3 });
    expect([result.objective <= best, best <= result.bound]).toEqual([true, true]);
    expect(result.capBound).toBeGreaterThan(0n);
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

/** One cell only, or several that no other program with an open need shares: one place in the flow that all must pass. */
function isNested({ needs, offers, scores }: SmallMarket, program: number): boolean {
  const served = needs.filter(
    ({ open }, i) => open > 0 && offers.some(({ free }, offer) => free > 0 && (scores[offer]?.[i] ?? -1) >= 0),
  );
  const cells = new Set(served.filter((need) => need.program === program).map((need) => need.cell));
  return cells.size < 2 || served.every((need) => need.program === program || !cells.has(need.cell));
}
