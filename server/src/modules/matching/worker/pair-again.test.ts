import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '#domain/matching/allocate.ts';
import { aNeed, anOffer, anyRows, rowsOf } from '#domain/matching/market-rows.fixture.ts';
import { pairRules } from '#domain/matching/pair-rules.ts';
import { defaultPolicy } from '#domain/matching/policy.ts';
import { prepareMarket } from '#domain/matching/prepare-market.ts';
import { costOfPair } from './pair-again.ts';

test('taking units from the better of two needs costs the difference, and what is gone is named', () => {
  const needs = [
    aNeed('good', { open: 10n, required: 10n, severity: 5 }),
    aNeed('poor', { open: 10n, required: 10n, severity: 1, targetGroupId: 'OLD' }),
  ];
  const rows = rowsOf([anOffer('o', { free: 6n })], needs);
  const cost = (quantity: string) =>
    BigInt(costOfPair(rows, defaultPolicy, { offerItemId: 'o', needItemId: 'good', quantity })?.cost ?? -1);
  const costs = ['0', '1', '2', '3', '4', '5', '6'].map(cost);
  expect(costs.some((one) => one === 0n)).toBe(true);
  expect(costs.every((one) => one >= 0n)).toBe(true);
  expect(cost('0')).toBeGreaterThan(0n);
  expect(costOfPair(rows, defaultPolicy, { offerItemId: 'o', needItemId: 'gone', quantity: '1' })).toBeNull();
});

test('on any market without lots, leaving a pair what the optimum gave it costs nothing, and no other quantity gains', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(1_000), (given, pick) => {
      const rows = {
        ...given,
        needs: given.needs.map((need) => ({ ...need, minimumLot: 1n })),
        offers: given.offers.map((offer) => ({ ...offer, minimumPerNeed: 1n })),
      };
      const prepared = prepareMarket(rows);
      const result = allocate(prepared.market, defaultPolicy, pairRules);
      if (!result || result.allocations.quantity.length === 0) return;
      const line = pick % result.allocations.quantity.length;
      const offerItemId = prepared.rows.offers[result.allocations.offer[line] as number]?.offerItemId ?? '';
      const needItemId = prepared.rows.needs[result.allocations.need[line] as number]?.needItemId ?? '';
      const units = result.allocations.quantity[line] as number;
      const cost = (quantity: number) =>
        BigInt(
          costOfPair(prepared.rows, defaultPolicy, { offerItemId, needItemId, quantity: String(quantity) })?.cost ?? -1,
        );
      expect(cost(units)).toBe(0n);
      expect(cost(units - 1)).toBeGreaterThanOrEqual(0n);
      expect(cost(0)).toBeGreaterThanOrEqual(cost(units));
    }),
    { numRuns: 60, seed: 5 },
  );
});
