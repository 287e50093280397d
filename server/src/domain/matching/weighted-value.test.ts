import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averagePrice, weightedValue } from './weighted-value.ts';

test('wheelchairs and cash of the same value, moved equally well, weigh the same', () => {
  expect(weightedValue(6n * 640n, 150_000_000n)).toBe(576_000_000n);
  expect(weightedValue(900_000_000n * 640n, 1n)).toBe(576_000_000n);
});

test('two needs at different prices are worth their average, and nothing asked is worth nothing', () => {
  expect(
    averagePrice([
      { open: 3n, unitPrice: 100n },
      { open: 1n, unitPrice: 200n },
    ]),
  ).toBe(125n);
  expect(averagePrice([])).toBe(0n);
});

test('more points never weigh less, and a commodity without a price weighs nothing', () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 18n), 10n ** 18n),
      fc.bigInt(0n, 10n ** 9n),
      fc.bigInt(0n, 10n ** 9n),
      (points, more, price) => {
        expect(weightedValue(points + more, price) >= weightedValue(points, price)).toBe(true);
        expect(weightedValue(points, 0n)).toBe(0n);
      },
    ),
  );
});
