import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPersianDigits } from './digits.ts';
import { formatPublicCode, lettersOfProvince, parsePublicCode } from './public-code.ts';

const provinces = Array.from({ length: 31 }, (_, at) => `IR-${String(at).padStart(2, '0')}`);

test('each of the 31 provinces has two letters of its own; East Azerbaijan has AS', () => {
  const letters = provinces.map(lettersOfProvince);
  expect(new Set(letters).size).toBe(31);
  for (const pair of letters) expect(pair).toMatch(/^[A-Z]{2}$/);
  expect(lettersOfProvince('IR-03')).toBe('AS');
  expect(() => lettersOfProvince('IR-31')).toThrow('no such province');
});

const code = { provinceId: 'IR-03', year: 1405, number: 42 };

test('need 42 of East Azerbaijan in 1405', () => {
  expect(formatPublicCode(code)).toBe('AS-1405-00042');
  expect(formatPublicCode({ ...code, number: 123_456 })).toBe('AS-1405-123456');
});

describe('a code as people type it', () => {
  test.each([
    'AS-1405-00042',
    'as-1405-42',
    'AS–۱۴۰۵–۰۰۰۴۲',
    ' as ١٤٠٥ ٤٢ ',
    'AS140500042',
    '\u200eAS-1405-00042\u200e',
    'ＡＳ-1405-42',
  ])('%j', (typed) => {
    expect(parsePublicCode(typed)).toEqual({ ok: true, value: code });
  });

  test.each([
    ['', 'EMPTY'],
    ['1405-00042', 'NOT_A_CODE'],
    ['AS-1405', 'NOT_A_CODE'],
    ['ASX-1405-1', 'NOT_A_CODE'],
    ['AS-1405-12345678', 'NOT_A_CODE'],
    ['XX-1405-00042', 'NO_SUCH_PROVINCE'],
    ['AS-2026-00042', 'NO_SUCH_YEAR'],
    ['AS-1405-00000', 'NO_SUCH_NUMBER'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parsePublicCode(typed)).toEqual({ ok: false, reason });
  });
});

test('every code reads back as itself, in Latin and in Persian digits', () => {
  const anyCode = fc.record({
    provinceId: fc.constantFrom(...provinces),
    year: fc.integer({ min: 1206, max: 1498 }),
    number: fc.integer({ min: 1, max: 9_999_999 }),
  });
  fc.assert(
    fc.property(anyCode, (any) => {
      const written = formatPublicCode(any);
      expect(parsePublicCode(written)).toEqual({ ok: true, value: any });
      expect(parsePublicCode(toPersianDigits(written).toLowerCase())).toEqual({ ok: true, value: any });
    }),
  );
});

test('a number of nothing, or of a year that is not Jalali, is a fault of the caller', () => {
  expect(() => formatPublicCode({ ...code, number: 0 })).toThrow('no public code');
  expect(() => formatPublicCode({ ...code, year: 2026 })).toThrow('no public code');
});
