import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAsciiDigits } from './digits.ts';
import { formatRial, formatToman, formatTomanShort, parseToman, rialInWords, tomanInWords, unitSlip } from './money.ts';

describe('toman on screens', () => {
  test.each([
    [125_000_000n, '۱۲٬۵۰۰٬۰۰۰ تومان', '12,500,000 toman'],
    [0n, '۰ تومان', '0 toman'],
    [125n, '۱۲٫۵ تومان', '12.5 toman'],
    [5n, '۰٫۵ تومان', '0.5 toman'],
    [-125_005n, '−۱۲٬۵۰۰٫۵ تومان', '−12,500.5 toman'],
  ])('%s rial', (rial, fa, en) => {
    expect(formatToman(rial, 'fa')).toBe(fa);
    expect(formatToman(rial, 'azb')).toBe(fa);
    expect(formatToman(rial, 'en')).toBe(en);
  });

  test('rial stands after the number', () => {
    expect(formatRial(125_000_000n, 'fa')).toBe('۱۲۵٬۰۰۰٬۰۰۰ ریال');
    expect(formatRial(125_000_000n, 'en')).toBe('125,000,000 rial');
  });

  test('no rial is lost on the way to the screen and back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (rial) => {
        const shown = toAsciiDigits(formatToman(rial, 'fa'))
          .replace(/[٬ تومان]/g, '')
          .replace('−', '-');
        const [whole = '', tenth = '0'] = shown.split('٫');
        expect(BigInt(whole.replace('-', '') + tenth) * (whole.startsWith('-') ? -1n : 1n)).toBe(rial);
      }),
    );
  });
});

test.each([
  [9_990n, '۹۹۹ تومان', '999 toman'],
  [10_000n, '۱ هزار تومان', '1 thousand toman'],
  [95_000n, '۹٫۵ هزار تومان', '9.5 thousand toman'],
  [9_500_000n, '۹۵۰ هزار تومان', '950 thousand toman'],
  [9_999_400n, '۹۹۹٫۹ هزار تومان', '999.9 thousand toman'],
  [9_999_500n, '۱ میلیون تومان', '1 million toman'],
  [125_000_000n, '۱۲٫۵ میلیون تومان', '12.5 million toman'],
  [2_000_000_000n, '۲۰۰ میلیون تومان', '200 million toman'],
  [12_340_000_000n, '۱٫۲ میلیارد تومان', '1.2 billion toman'],
  [-12_350_000_000n, '−۱٫۲ میلیارد تومان', '−1.2 billion toman'],
  [-12_500_000_000n, '−۱٫۳ میلیارد تومان', '−1.3 billion toman'],
  [12_000_000_000_000n, '۱٫۲ همت', '1.2 trillion toman'],
  [12_345_000_000_000_000n, '۱٬۲۳۴٫۵ همت', '1,234.5 trillion toman'],
])('%s rial in short', (rial, fa, en) => {
  expect(formatTomanShort(rial, 'fa')).toBe(fa);
  expect(formatTomanShort(rial, 'en')).toBe(en);
});

test('the short form is never further from the sum than half a tenth of its word', () => {
  const scales: Record<string, bigint> = {
    '': 1n,
    thousand: 1_000n,
    million: 10n ** 6n,
    billion: 10n ** 9n,
    trillion: 10n ** 12n,
  };
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 15 }), (large, places) => {
      const rial = large / 10n ** BigInt(places);
      const [, whole = '', tenth = '0', name = ''] =
        /^([\d,]+)(?:\.(\d))? (?:(\w+) )?toman$/.exec(formatTomanShort(rial, 'en')) ?? [];
      const scale = scales[name] ?? 0n;
      const shown = (BigInt(whole.replaceAll(',', '')) * 10n + BigInt(tenth)) * scale;
      const difference = shown > rial ? shown - rial : rial - shown;
      expect(scale > 0n && 2n * difference <= scale).toBe(true);
    }),
  );
});

describe('in words, on forms and papers', () => {
  test.each([
    [12_000_000_000n, 'یک میلیارد و دویست میلیون تومان', 'one billion two hundred million toman'],
    [125_000_000n, 'دوازده میلیون و پانصد هزار تومان', 'twelve million five hundred thousand toman'],
    [10_000n, 'یک هزار تومان', 'one thousand toman'],
    [125n, 'دوازده تومان و پنج ریال', 'twelve toman and five rial'],
    [5n, 'پنج ریال', 'five rial'],
    [11n, 'یک تومان و یک ریال', 'one toman and one rial'],
    [0n, 'صفر تومان', 'zero toman'],
    [-15n, 'منفی یک تومان و پنج ریال', 'minus one toman and five rial'],
    [10n ** 13n, 'یک هزار میلیارد تومان', 'one trillion toman'],
  ])('%s rial', (rial, fa, en) => {
    expect(tomanInWords(rial, 'fa')).toBe(fa);
    expect(tomanInWords(rial, 'azb')).toBe(fa);
    expect(tomanInWords(rial, 'en')).toBe(en);
  });

  test('a paper says the rial too', () => {
    expect(rialInWords(125_000_000n, 'fa')).toBe('یکصد و بیست و پنج میلیون ریال');
  });
});

test('a sum typed in toman is kept in rial', () => {
  expect(parseToman('۱۲٬۵۰۰٬۰۰۰')).toEqual({ ok: true, value: 125_000_000n });
  expect(parseToman('12.5')).toEqual({ ok: false, reason: 'DECIMAL' });
  expect(parseToman('100000000000000')).toEqual({ ok: true, value: 10n ** 15n });
  expect(parseToman('100000000000001')).toEqual({ ok: false, reason: 'TOO_LARGE' });
});

test('a price ten times or a tenth of the catalogue’s was probably typed in the other unit', () => {
  expect(unitSlip(20_000_000_000n, 2_000_000_000n)).toBe('RIAL_FOR_TOMAN');
  expect(unitSlip(210_000_000n, 2_000_000_000n)).toBe('TOMAN_FOR_RIAL');
  expect(unitSlip(2_500_000_000n, 2_000_000_000n)).toBeNull();
  expect(unitSlip(6_000_000_000n, 2_000_000_000n)).toBeNull();
  expect(unitSlip(5n, 0n)).toBeNull();
});
