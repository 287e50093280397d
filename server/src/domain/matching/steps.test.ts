import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aNeed, anOffer, rowsOf } from './market-rows.fixture.ts';
import { defaultPolicy } from './policy.ts';
import { prepareMarket } from './prepare-market.ts';
import { partOf, writeRooms } from './steps.ts';
import { worthOf } from './worth.ts';

const roomsOf = (total: number, filled: number): number[] => {
  const rooms = new Float64Array(4);
  writeRooms(total, filled, defaultPolicy.adequacySteps, rooms, 0);
  return [...rooms];
};

test.each([
  [10, 0, [3, 3, 3, 1]],
  [10, 4, [0, 2, 3, 1]],
  [10, 10, [0, 0, 0, 0]],
  [1, 0, [1, 0, 0, 0]],
  [2, 0, [1, 1, 0, 0]],
  [0, 0, [0, 0, 0, 0]],
])('%i required and %i filled leave the steps %j', (total, filled, rooms) => {
  expect(roomsOf(total, filled)).toEqual(rooms);
});

test('the rooms always add up to what is not filled, also for rial', () => {
  const quantity = fc.bigInt(0n, BigInt(Number.MAX_SAFE_INTEGER)).map(Number);
  fc.assert(
    fc.property(quantity, fc.integer({ min: 0, max: 100 }), (total, percent) => {
      const filled = Math.floor((total / 100) * percent);
      const sum = roomsOf(total, filled).reduce((left, room) => left + BigInt(room), 0n);
      expect(sum).toBe(BigInt(total) - BigInt(filled));
    }),
  );
});

test('a part of a large number is exact and rounded up', () => {
  expect(partOf(Number.MAX_SAFE_INTEGER, 1000)).toBe(Number.MAX_SAFE_INTEGER);
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 1000 }), (total, share) => {
      expect(BigInt(partOf(total, share))).toBe((BigInt(total) * BigInt(share) + 999n) / 1000n);
    }),
  );
});

test('the worked example of worth: score, then steps of the need, then steps of the cell', () => {
  const needs = [aNeed('n', { open: 10n, required: 10n }), aNeed('m', { open: 10n, required: 10n })];
  const { market } = prepareMarket(rowsOf([anOffer('o')], needs));
  const rules = { eligible: () => true, score: () => 640 };
  const four = { offer: Int32Array.of(0), need: Int32Array.of(1), quantity: Float64Array.of(4) };
  expect(worthOf(market, defaultPolicy, rules, four)).toBe(3280n);
  const split = { offer: Int32Array.of(0, 0), need: Int32Array.of(0, 1), quantity: Float64Array.of(2, 4) };
  // 6 x 340, needs 2 x 200 and 720, cell 5 x 300 + 1 x 180
  expect(worthOf(market, defaultPolicy, rules, split)).toBe(2040n + 400n + 720n + 1680n);
});
