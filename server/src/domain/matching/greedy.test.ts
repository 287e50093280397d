import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capsOf } from './caps.ts';
import { greedy, greedyRules } from './greedy.ts';
import type { Allocations, Market, PairRules } from './market.ts';
import { aNeed, anOffer, anyRows, rowsOf } from './market-rows.fixture.ts';
import { PairHeap } from './pair-heap.ts';
import { largestQuantity, smallestQuantity } from './pair-limits.ts';
import { pairRules } from './pair-rules.ts';
import { defaultPolicy, type MatchingPolicy } from './policy.ts';
import { prepareMarket } from './prepare-market.ts';
import { type ScoredPairs, Standing } from './standing.ts';
import { worthOf } from './worth.ts';

function allPairs(market: Market, policy: MatchingPolicy, rules: PairRules): ScoredPairs {
  const rows: [number, number, number][] = [];
  for (let offer = 0; offer < market.offers.count; offer++) {
    for (let need = 0; need < market.needs.count; need++) {
      if (rules.eligible(market, offer, need)) rows.push([offer, need, rules.score(market, policy, offer, need)]);
    }
  }
  const column = (index: 0 | 1 | 2) => Int32Array.from(rows, (row) => row[index]);
  return { count: rows.length, offer: column(0), need: column(1), score: column(2) };
}

const lines = ({ offer, need, quantity }: Allocations) =>
  [...offer].map((number, line) => [number, need[line], quantity[line]]);

const flat: MatchingPolicy = {
  ...defaultPolicy,
  reserve: 0,
  adequacySteps: [{ share: 1000, value: 0 }],
  fairnessSteps: [{ share: 1000, value: 0 }],
};

describe('the worked example of the rule', () => {
  const scores = [
    [900, 890],
    [880, 100],
  ];
  const rules = { ...pairRules, score: (_: Market, __: MatchingPolicy, o: number, n: number) => scores[o]?.[n] ?? 0 };
  const { market } = prepareMarket(
    rowsOf(
      [anOffer('a', { free: 1n }), anOffer('b', { free: 1n })],
      [aNeed('x', { open: 1n, required: 1n }), aNeed('y', { open: 1n, required: 1n })],
    ),
  );

  test('by score takes the two best and is left with the worst', () => {
    const found = greedy(market, flat, allPairs(market, flat, rules), capsOf(market, flat), 'BY_SCORE');
    expect(lines(found)).toEqual([
      [0, 0, 1],
      [1, 1, 1],
    ]);
    expect(worthOf(market, flat, rules, found)).toBe(1000n);
  });
});

test('by priority serves the most severe need first, then the one with the fewest days left', () => {
  const { market } = prepareMarket(
    rowsOf(
      [anOffer('a', { free: 5n })],
      [
        aNeed('late', { severity: 4, windowEnd: '2027-01-01', open: 4n }),
        aNeed('mild', { severity: 2, open: 4n }),
        aNeed('soon', { severity: 4, windowEnd: '2026-12-01', open: 4n }),
      ],
    ),
  );
  const found = greedy(market, flat, allPairs(market, flat, pairRules), capsOf(market, flat), 'BY_PRIORITY');
  expect(lines(found)).toEqual([
    [0, 0, 1],
    [0, 2, 4],
  ]);
});

test('adaptive spreads over cells because the value of a cell falls as it fills', () => {
  const needs = [aNeed('near', {}), aNeed('far', { countyId: 'IR-03-ahar' })].map((need) => ({
    ...need,
    open: 20n,
    required: 20n,
  }));
  const { market } = prepareMarket(rowsOf([anOffer('a', { free: 20n })], needs));
  const pairs = allPairs(market, defaultPolicy, pairRules);
  const of = (rule: 'BY_SCORE' | 'ADAPTIVE') =>
    greedy(market, defaultPolicy, pairs, capsOf(market, defaultPolicy), rule);
  expect(lines(of('BY_SCORE'))).toEqual([[0, 1, 20]]);
  const spread = lines(of('ADAPTIVE'));
  expect(spread).toHaveLength(2);
  expect(worthOf(market, defaultPolicy, pairRules, of('ADAPTIVE'))).toBeGreaterThan(
    worthOf(market, defaultPolicy, pairRules, of('BY_SCORE')),
  );
});

test('adaptive takes, each time, the pair that is worth most at that moment: as by looking at all pairs each time', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(1000, 400), (rows, providerCap) => {
      const { market } = prepareMarket(rows);
      const policy = { ...defaultPolicy, providerCap };
      const pairs = allPairs(market, policy, pairRules);
      const caps = capsOf(market, policy);
      const standing = new Standing(market, policy, pairs, caps);
      const open = new Set(Array.from({ length: pairs.count }, (_, pair) => pair));
      while (open.size > 0) {
        const best = [...open].reduce((one, other) => (standing.worth(other) > standing.worth(one) ? other : one));
        if (standing.worth(best) <= 0 || !standing.take(best)) open.delete(best);
      }
      expect(lines(greedy(market, policy, pairs, caps, 'ADAPTIVE'))).toEqual(lines(standing.allocations()));
    }),
    { numRuns: 200 },
  );
});

test('a provider gives no more than its cap of the open need', () => {
  const policy = { ...defaultPolicy, providerCap: 250 };
  const needs = [aNeed('x', { open: 40n, required: 40n })];
  const offers = [anOffer('a', { organizationId: 'same' }), anOffer('b', { organizationId: 'same' })];
  const { market } = prepareMarket(rowsOf(offers, needs));
  const found = greedy(market, policy, allPairs(market, policy, pairRules), capsOf(market, policy), 'ADAPTIVE');
  expect([...found.quantity].reduce((sum, quantity) => sum + quantity, 0)).toBe(10);
});

test.each(greedyRules)('%s keeps every bound of any market, and is repeatable', (rule) => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(1000, 400), (rows, cap) => {
      const policy = { ...defaultPolicy, providerCap: cap, programCap: cap };
      const { market } = prepareMarket(rows);
      const pairs = allPairs(market, policy, pairRules);
      const caps = capsOf(market, policy);
      const found = greedy(market, policy, pairs, caps, rule);
      const free = market.offers.free.slice();
      const open = market.needs.open.slice();
      for (const [offer, need, quantity] of lines(found) as [number, number, number][]) {
        expect(pairRules.eligible(market, offer, need)).toBe(true);
        expect(quantity).toBeGreaterThanOrEqual(smallestQuantity(market, offer, need));
        expect(quantity).toBeLessThanOrEqual(largestQuantity(market, offer, need));
        free[offer] = (free[offer] ?? 0) - quantity;
        open[need] = (open[need] ?? 0) - quantity;
      }
      expect([...free, ...open].every((left) => left >= 0)).toBe(true);
      expect(greedy(market, policy, pairs, caps, rule)).toEqual(found);
      worthOf(market, policy, pairRules, found);
    }),
    { numRuns: 150 },
  );
});

test('the heap gives back what was put in, highest worth first and lower numbers first among equals', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (worths) => {
      const heap = new PairHeap(worths.length);
      worths.forEach((worth, pair) => {
        heap.push(pair, worth);
      });
      const order = worths.map((_, pair) => pair).sort((a, b) => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b);
      expect(worths.map(() => heap.pop())).toEqual(order);
      expect(heap.pop()).toBe(-1);
    }),
  );
});
