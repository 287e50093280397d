import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberInWords } from './number-words.ts';

const FA: Record<string, bigint> = {
  یک: 1n,
  دو: 2n,
  سه: 3n,
  چهار: 4n,
  پنج: 5n,
  شش: 6n,
  هفت: 7n,
  هشت: 8n,
  نه: 9n,
  ده: 10n,
  یازده: 11n,
  دوازده: 12n,
  سیزده: 13n,
  چهارده: 14n,
  پانزده: 15n,
  شانزده: 16n,
  هفده: 17n,
  هجده: 18n,
  نوزده: 19n,
  بیست: 20n,
  سی: 30n,
  چهل: 40n,
  پنجاه: 50n,
  شصت: 60n,
  هفتاد: 70n,
  هشتاد: 80n,
  نود: 90n,
  یکصد: 100n,
  دویست: 200n,
  سیصد: 300n,
  چهارصد: 400n,
  پانصد: 500n,
  ششصد: 600n,
  هفتصد: 700n,
  هشتصد: 800n,
  نهصد: 900n,
  صفر: 0n,
};
const EN: Record<string, bigint> = {
  zero: 0n,
  one: 1n,
  two: 2n,
  three: 3n,
  four: 4n,
  five: 5n,
  six: 6n,
  seven: 7n,
  eight: 8n,
  nine: 9n,
  ten: 10n,
  eleven: 11n,
  twelve: 12n,
  thirteen: 13n,
  fourteen: 14n,
  fifteen: 15n,
  sixteen: 16n,
  seventeen: 17n,
  eighteen: 18n,
  nineteen: 19n,
  twenty: 20n,
  thirty: 30n,
  forty: 40n,
  fifty: 50n,
  sixty: 60n,
  seventy: 70n,
  eighty: 80n,
  ninety: 90n,
};

/** As a reader sums it up: what stands before the last «میلیارد» counts that many; then میلیون, then هزار. */
function readPersian(words: readonly string[]): bigint {
  for (const [scale, worth] of [
    ['میلیارد', 10n ** 9n],
    ['میلیون', 10n ** 6n],
    ['هزار', 1_000n],
  ] as const) {
    const at = words.lastIndexOf(scale);
    if (at >= 0) return readPersian(words.slice(0, at)) * worth + readPersian(words.slice(at + 1));
  }
  return words.reduce((sum, word) => sum + (FA[word] ?? fail(word)), 0n);
}

const EN_SCALES = ['quintillion', 'quadrillion', 'trillion', 'billion', 'million', 'thousand', 'hundred'];

function readEnglish(words: readonly string[]): bigint {
  for (const [place, scale] of EN_SCALES.entries()) {
    const at = words.indexOf(scale);
    const worth = scale === 'hundred' ? 100n : 1_000n ** BigInt(6 - place);
    if (at >= 0) return readEnglish(words.slice(0, at)) * worth + readEnglish(words.slice(at + 1));
  }
  return words.reduce((sum, word) => sum + (EN[word] ?? fail(word)), 0n);
}

function fail(word: string): never {
  throw new Error(`unknown word ${word}`);
}

const anySize = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 17 }))
  .map(([value, places]) => value / 10n ** BigInt(places));
const round = fc
  .tuple(fc.bigInt({ min: 0n, max: 999n }), fc.integer({ min: 0, max: 15 }))
  .map(([value, zeros]) => value * 10n ** BigInt(zeros));

describe('what is written in words reads back as the same number', () => {
  test('in Persian', () => {
    fc.assert(
      fc.property(fc.oneof(anySize, round), (value) => {
        expect(
          readPersian(
            numberInWords(value, 'fa')
              .split(' ')
              .filter((word) => word !== 'و'),
          ),
        ).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('in English', () => {
    fc.assert(
      fc.property(fc.oneof(anySize, round), (value) => {
        expect(readEnglish(numberInWords(value, 'en').split(/[ -]/))).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });
});

test.each([
  [0n, 'صفر', 'zero'],
  [21n, 'بیست و یک', 'twenty-one'],
  [100n, 'یکصد', 'one hundred'],
  [1_404n, 'یک هزار و چهارصد و چهار', 'one thousand four hundred four'],
  [1_200_000_000n, 'یک میلیارد و دویست میلیون', 'one billion two hundred million'],
  [1_250n * 10n ** 9n, 'یک هزار و دویست و پنجاه میلیارد', 'one trillion two hundred fifty billion'],
  [10n ** 15n, 'یک میلیون میلیارد', 'one quadrillion'],
  [10n ** 18n, 'یک میلیارد میلیارد', 'one quintillion'],
  [-7n, 'منفی هفت', 'minus seven'],
])('%s', (value, fa, en) => {
  expect(numberInWords(value, 'fa')).toBe(fa);
  expect(numberInWords(value, 'azb')).toBe(fa);
  expect(numberInWords(value, 'en')).toBe(en);
});

test('a number beyond 10^18 is a fault of the caller', () => {
  expect(() => numberInWords(10n ** 18n + 1n, 'fa')).toThrow('10^18');
});
