import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPersianDigits } from './digits.ts';
import { checkQuantity, MAX_QUANTITY, parseQuantity, smaller, sum, take, together, valueAt } from './quantity.ts';

describe('a quantity as people type it', () => {
  test.each([
    ['1', 1n],
    ['۱۲۳', 123n],
    ['١٢٣', 123n],
    ['۱۲٬۵۰۰', 12_500n],
    ['12,500,000', 12_500_000n],
    ['۱۲،۵۰۰', 12_500n],
    ['12 500', 12_500n],
    ['12\u00a0500', 12_500n],
    ['12\u202f500', 12_500n],
    [' 007 ', 7n],
    ['\u200f۱۰۰\u200e', 100n],
    ['1000000000000000', MAX_QUANTITY],
    ['9007199254740993'.slice(1), 7_199_254_740_993n],
  ])('%j is %s', (typed, quantity) => {
    expect(parseQuantity(typed)).toEqual({ ok: true, value: quantity });
  });

  test.each([
    ['', 'EMPTY'],
    [' \u200f ', 'EMPTY'],
    ['0', 'ZERO'],
    ['۰۰۰', 'ZERO'],
    ['-1', 'SIGN'],
    ['−۵', 'SIGN'],
    ['+5', 'SIGN'],
    ['5-', 'SIGN'],
    ['-1.5', 'SIGN'],
    ['0.1', 'DECIMAL'],
    ['۰٫۳', 'DECIMAL'],
    ['12.500', 'DECIMAL'],
    ['2.', 'DECIMAL'],
    ['1/5', 'DECIMAL'],
    ['1,234.5', 'DECIMAL'],
    ['1e3', 'EXPONENT'],
    ['۱E۳', 'EXPONENT'],
    ['1.5e+3', 'EXPONENT'],
    ['12,5', 'SEPARATOR'],
    ['1,2345', 'SEPARATOR'],
    ['1,234 567', 'SEPARATOR'],
    [',123', 'SEPARATOR'],
    ['1.234.567', 'SEPARATOR'],
    ['NaN', 'NOT_A_NUMBER'],
    ['Infinity', 'NOT_A_NUMBER'],
    ['0x10', 'NOT_A_NUMBER'],
    ['10n', 'NOT_A_NUMBER'],
    ['ده', 'NOT_A_NUMBER'],
    ['5 kg', 'NOT_A_NUMBER'],
    ['۱۰۰ ریال', 'NOT_A_NUMBER'],
    ['½', 'NOT_A_NUMBER'],
    ['१२', 'NOT_A_NUMBER'],
    ['\u202e۱۰۰٬۰۰۰', 'NOT_A_NUMBER'],
    ['۱۰۰\u2067۰۰۰', 'NOT_A_NUMBER'],
    ['1000000000000001', 'TOO_LARGE'],
    ['9'.repeat(100_000), 'TOO_LARGE'],
    [(2n ** 64n).toString(), 'TOO_LARGE'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parseQuantity(typed)).toEqual({ ok: false, reason });
  });

  test('the same quantity in three digit scripts, plain or grouped, is one quantity', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: MAX_QUANTITY }), (quantity) => {
        const plain = quantity.toString();
        const grouped = plain.replace(/\B(?=(\d{3})+$)/g, ',');
        const arabic = plain.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
        for (const typed of [plain, grouped, grouped.replaceAll(',', '\u066c'), toPersianDigits(plain), arabic])
          expect(parseQuantity(typed), typed).toEqual({ ok: true, value: quantity });
      }),
    );
  });

  test('whatever is typed is either a quantity within the bounds or a refusal', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789۱٢,٬.eE+-−/ xn\u202e\u200f'), maxLength: 20 }),
        (typed) => {
          const read = parseQuantity(typed);
          if (read.ok) expect(checkQuantity(read.value).ok).toBe(true);
          else expect(read.reason).not.toBe('');
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

test('a quantity that arrives as a number has the same bounds', () => {
  expect(checkQuantity(1n)).toEqual({ ok: true, value: 1n });
  expect(checkQuantity(MAX_QUANTITY)).toEqual({ ok: true, value: MAX_QUANTITY });
  expect(checkQuantity(0n)).toEqual({ ok: false, reason: 'ZERO' });
  expect(checkQuantity(-1n)).toEqual({ ok: false, reason: 'BELOW_ZERO' });
  expect(checkQuantity(MAX_QUANTITY + 1n)).toEqual({ ok: false, reason: 'TOO_LARGE' });
});

describe('reckoning', () => {
  test('no more can be taken than there is', () => {
    expect(take(20n, 9n)).toEqual({ ok: true, value: 11n });
    expect(take(20n, 20n)).toEqual({ ok: true, value: 0n });
    expect(take(20n, 21n)).toEqual({ ok: false, reason: 'BELOW_ZERO' });
    expect(take(20n, -1n)).toEqual({ ok: false, reason: 'BELOW_ZERO' });
  });

  test('two quantities together stay within the bound, and neither is negative', () => {
    expect(together(9n, 11n)).toEqual({ ok: true, value: 20n });
    expect(together(MAX_QUANTITY, 1n)).toEqual({ ok: false, reason: 'TOO_LARGE' });
    expect(together(5n, -5n)).toEqual({ ok: false, reason: 'BELOW_ZERO' });
  });

  test('what was taken and what is left are what there was', () => {
    const quantity = fc.bigInt({ min: 0n, max: MAX_QUANTITY / 2n });
    fc.assert(
      fc.property(quantity, quantity, (one, other) => {
        const both = together(one, other);
        expect(both.ok && take(both.value, other)).toEqual({ ok: true, value: one });
      }),
    );
  });

  test('twenty wheelchairs at 2,000,000,000 rial are worth 40,000,000,000 rial; a value beyond 10^18 is refused', () => {
    expect(valueAt(20n, 2_000_000_000n)).toEqual({ ok: true, value: 40_000_000_000n });
    expect(valueAt(10n ** 9n, 10n ** 9n)).toEqual({ ok: true, value: 10n ** 18n });
    expect(valueAt(10n ** 9n, 10n ** 9n + 1n)).toEqual({ ok: false, reason: 'TOO_LARGE' });
    expect(valueAt(-1n, 5n)).toEqual({ ok: false, reason: 'BELOW_ZERO' });
  });

  test('sum and the smaller of two', () => {
    expect(sum([])).toBe(0n);
    expect(sum([1n, 2n, 2n ** 53n])).toBe(9_007_199_254_740_995n);
    expect(smaller(3n, 2n)).toBe(2n);
    expect(smaller(2n, 3n)).toBe(2n);
  });
});
