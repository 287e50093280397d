import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toPersianDigits } from './digits.ts';
import { isNationalCode } from './identifiers.ts';
import { findSensitive } from './sensitive-text.ts';

function marked(text: string): string[] {
  return findSensitive(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('found, with the place', () => {
  test.each([
    ['کد ملی ۰۰۷۶۲۲۹۶۴۵ است', ['NATIONAL_CODE: ۰۰۷۶۲۲۹۶۴۵']],
    ['کدملی٠٠٧-٦٢٢٩٦٤-٥.', ['NATIONAL_CODE: ٠٠٧-٦٢٢٩٦٤-٥']],
    ['(0 0 7 6 2 2 9 6 4 5)', ['NATIONAL_CODE: 0 0 7 6 2 2 9 6 4 5']],
    ['007\u200c622\u200f9645', ['NATIONAL_CODE: 007\u200c622\u200f9645']],
    ['0️⃣0️⃣7️⃣6️⃣2️⃣2️⃣9️⃣6️⃣4️⃣5️⃣', ['NATIONAL_CODE: 0️⃣0️⃣7️⃣6️⃣2️⃣2️⃣9️⃣6️⃣4️⃣5️⃣']],
    ['०९१४ १२३ ४५६७', ['MOBILE: ०९१४ १२३ ४५६७']],
    ['０９１４１２３４５６７', ['MOBILE: ０９１４１２３４５６７']],
    ['خانم الف، ۴۵ ساله، ۰۹۱۴ ۱۲۳ ۴۵۶۷، مراغه', ['MOBILE: ۰۹۱۴ ۱۲۳ ۴۵۶۷']],
    ['سن ۴۵ ۰۹۱۴ ۱۲۳ ۴۵۶۷', ['MOBILE: ۰۹۱۴ ۱۲۳ ۴۵۶۷']],
    ['+98 914 123 4567', ['MOBILE: +98 914 123 4567']],
    ['00989141234567 یا 9141234567', ['MOBILE: 00989141234567', 'MOBILE: 9141234567']],
    ['دفتر: (۰۴۱) ۳۳۳۳ ۴۴۴۴', ['LANDLINE: ۰۴۱) ۳۳۳۳ ۴۴۴۴']],
    ['+98-41-33334444', ['LANDLINE: +98-41-33334444']],
    ['کارت 6037-9910-0000-0004', ['CARD: 6037-9910-0000-0004']],
    ['شبا IR82 0540 1026 8002 0817 9090 02', ['IBAN: IR82 0540 1026 8002 0817 9090 02']],
    ['شبا ۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲', ['IBAN: ۸۲۰۵۴۰۱۰۲۶۸۰۰۲۰۸۱۷۹۰۹۰۰۲']],
    ['mistyped: ir820540102680020817909003', ['IBAN: ir820540102680020817909003']],
    ['۰۰۷۶۲۲۹۶۴۵ و ۰۹۱۴۱۲۳۴۵۶۷', ['NATIONAL_CODE: ۰۰۷۶۲۲۹۶۴۵', 'MOBILE: ۰۹۱۴۱۲۳۴۵۶۷']],
    ['0076229645 09141234567', ['NATIONAL_CODE: 0076229645', 'MOBILE: 09141234567']],
    ['😀 0076229645', ['NATIONAL_CODE: 0076229645']],
  ])('%j', (text, places) => {
    expect(marked(text)).toEqual(places);
  });
});

describe('left alone', () => {
  test.each([
    ['a grouped amount that has the check digit', 'مبلغ ۱٬۵۸۳٬۲۵۰٬۶۸۹ ریال و 1,583,250,689'],
    ['ten digits without the check digit', '1234567890'],
    ['one digit ten times', '1111111111'],
    ['a round amount', '9000000000 ریال، 1000000000'],
    ['dates', 'از 1404/10/03 تا 1405/12/29'],
    ['a national legal ID', 'شناسه ملی ۱۴۰۰۵۸۹۳۸۷۵'],
    ['a public code', 'نیاز AS-1405-00042'],
    ['emergency numbers', 'اورژانس اجتماعی ۱۲۳، پلیس ۱۱۰'],
    ['numbers on two lines', '00762\n29645'],
    ['a code cut out of a longer number', '10076229645123'],
    ['a list of small numbers', '۲۰ ویلچر، ۱۵ چرخ خیاطی، ۴۰۰ ساعت'],
  ])('%s', (_, text) => {
    expect(marked(text)).toEqual([]);
  });
});

const tenDigits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 9, maxLength: 9 });
const validCode = tenDigits
  .map((body) => Array.from('0123456789', (last) => body + last).find(isNationalCode) ?? '')
  .filter((code) => code !== '' && !code.startsWith('9'));
const separators = fc.array(fc.constantFrom('', ' ', '-', '\u200c', ' - ', '\u200f', '–', '_', '\u00a0'), {
  minLength: 9,
  maxLength: 9,
});
const words = fc.constantFrom('', 'کد ملی: ', 'خانم ', '«', 'abc', '😀\n');

test('a national code is found in every script and with every separator, and the mark covers exactly its digits', () => {
  fc.assert(
    fc.property(validCode, separators, words, words, fc.boolean(), (code, gaps, before, after, persian) => {
      const written = Array.from(code, (value, at) => value + (gaps[at] ?? ''))
        .join('')
        .trim();
      const text = before + (persian ? toPersianDigits(written) : written) + after;
      const found = findSensitive(text).filter(({ kind }) => kind === 'NATIONAL_CODE');
      expect(found).toEqual([{ kind: 'NATIONAL_CODE', start: before.length, end: before.length + written.length }]);
    }),
    { numRuns: 1_000 },
  );
});

test('marks never overlap and stand in the order of the text, whatever the text is', () => {
  const text = fc.string({ unit: fc.constantFrom(...'00000123456789۰۹٠٩ -\u200c+IRیو\n,'), maxLength: 200 });
  fc.assert(
    fc.property(text, (typed) => {
      let last = 0;
      for (const { start, end } of findSensitive(typed)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(typed.length);
    }),
  );
});

test('a long text of nothing but digits and spaces is read in linear time', () => {
  const started = performance.now();
  findSensitive('1 '.repeat(20_000));
  findSensitive(`7${' '.repeat(40_000)}7`);
  findSensitive('7'.repeat(40_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});
