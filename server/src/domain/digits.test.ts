import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInteger, toAsciiDigits, toPersianDigits } from './digits.ts';

test('the same number in three digit scripts is one number', () => {
  expect(toAsciiDigits('۱۴۰۵ ١٤٠٥ 1405')).toBe('1405 1405 1405');
  expect(toPersianDigits('۱۴۰۵ ١٤٠٥ 1405')).toBe('۱۴۰۵ ۱۴۰۵ ۱۴۰۵');
});

test('a number stands in groups of three in the digits of the language', () => {
  expect(formatInteger(12_500_000n, 'fa')).toBe('۱۲٬۵۰۰٬۰۰۰');
  expect(formatInteger(12_500_000n, 'azb')).toBe('۱۲٬۵۰۰٬۰۰۰');
  expect(formatInteger(12_500_000n, 'en')).toBe('12,500,000');
  expect(formatInteger(-999n, 'en')).toBe('−999');
  expect(formatInteger(0n, 'fa')).toBe('۰');
});

test('a formatted number is what Intl shows for the language', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), (value) => {
      expect(formatInteger(value, 'fa')).toBe(new Intl.NumberFormat('fa-IR').format(value));
      expect(formatInteger(value, 'en')).toBe(new Intl.NumberFormat('en-GB').format(value));
    }),
  );
});
