import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '#domain/matching/allocate.ts';
import { anyRows } from '#domain/matching/market-rows.fixture.ts';
import { pairRules } from '#domain/matching/pair-rules.ts';
import { defaultPolicy } from '#domain/matching/policy.ts';
import { type MarketRows, prepareMarket } from '#domain/matching/prepare-market.ts';
import { solveGroup } from './solve-group.ts';
import { tradeGroups } from './trade-groups.ts';

/** The rows of each group of commodities that trade together. */
function groupsOf(rows: MarketRows): MarketRows[] {
  const groupOf = tradeGroups([...rows.substitutes].map(([id, others]) => ({ id, substituteIds: [...others] })));
  const names = new Set([...rows.needs, ...rows.offers].map((row) => groupOf(row.commodityId)));
  const own = <Row extends { readonly commodityId: string }>(list: readonly Row[], name: string) =>
    list.filter((row) => groupOf(row.commodityId) === name);
  return [...names].map((name) => ({
    ...rows,
    needs: own(rows.needs, name),
    offers: own(rows.offers, name),
    cells: own(rows.cells, name),
  }));
}

const free = { watch: {}, budget: 10_000, explaining: () => undefined };

test('solved commodity by commodity, a market is worth what it is worth as a whole, and every proof holds', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const groups = groupsOf(rows);
      const solved = groups.map((group) => solveGroup(group, defaultPolicy, free));
      const whole = allocate(prepareMarket(rows).market, defaultPolicy, pairRules);
      const sum = solved.reduce((total, group) => total + (group?.numbers.bound ?? 0n), 0n);
      expect(sum).toBe(whole?.bound);
      for (const group of solved) {
        expect(group?.numbers.faults).toEqual([]);
        expect(group?.numbers.objective).toBe(group?.numbers.primal);
        expect(
          (group?.numbers.objective ?? 0n) >= (group?.numbers.greedyObjective ?? 0n) ||
            (group?.numbers.bound ?? 0n) > (group?.numbers.objective ?? 0n),
        ).toBe(true);
      }
      expect(groups.flatMap((group) => group.needs).length).toBe(rows.needs.length);
      expect(groups.flatMap((group) => group.offers).length).toBe(rows.offers.length);
    }),
    { numRuns: 80, seed: 3 },
  );
});

test('every item is either proposed for, or told why not; with no budget left, nothing is claimed', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const group of groupsOf(rows)) {
        const solved = solveGroup(group, defaultPolicy, { ...free, budget: 0 });
        const proposed = new Set(solved?.lines.flatMap((line) => [line.needItemId, line.offerItemId]));
        const told = new Set(solved?.outcomes.map((outcome) => outcome.subjectId));
        const asked = group.needs.filter((need) => need.state === 'PUBLISHED' && need.open > 0n);
        for (const need of asked) expect(proposed.has(need.needItemId) !== told.has(need.needItemId)).toBe(true);
        for (const outcome of solved?.outcomes ?? []) if (!outcome.verified) expect(outcome.change).toBeNull();
      }
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('a cell tells the price of its own commodity, and what it had and gets', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      for (const group of groupsOf(rows)) {
        const prepared = prepareMarket(group);
        const found = allocate(prepared.market, defaultPolicy, pairRules);
        const { cells = [], lines = [] } = solveGroup(group, defaultPolicy, { ...free, budget: 0 }) ?? {};
        expect(cells.map(({ shadowPrice }) => Number(shadowPrice))).toEqual([...(found?.prices.cell ?? [])]);
        const given = cells.reduce((sum, { before, after }) => sum + BigInt(after) - BigInt(before), 0n);
        expect(given).toBe(lines.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n));
      }
    }),
    { numRuns: 60, seed: 5 },
  );
});

test('told to stop, a group gives nothing', () => {
  const [rows] = fc.sample(
    anyRows.filter(({ needs, offers }) => needs.length > 1 && offers.length > 1),
    { numRuns: 1, seed: 2 },
  );
  const [group] = rows ? groupsOf(rows) : [];
  if (!group) throw new Error('no market');
  expect(solveGroup(group, defaultPolicy, { ...free, watch: { stop: () => true } })).toBeUndefined();
});
