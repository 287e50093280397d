import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOf } from './day.ts';
import { toPersianDigits } from './digits.ts';
import {
  addDays,
  addJalaliMonths,
  FIRST_YEAR,
  fiscalYear,
  fromJalali,
  isJalaliDate,
  isJalaliLeapYear,
  jalaliMonthLength,
  jalaliMonthRange,
  jalaliQuarterRange,
  jalaliYearLength,
  jalaliYearRange,
  LAST_YEAR,
  parseJalali,
  quarterOfMonth,
  toJalali,
} from './jalali.ts';

const unicode = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function byUnicode(isoDay: string): { year: number; month: number; day: number } {
  const parts = unicode.formatToParts(new Date(`${isoDay}T12:00:00Z`));
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: value('year'), month: value('month'), day: value('day') };
}

test('every day of 1930 to 2080 is the day of Unicode’s Persian calendar, and turns back into itself', () => {
  const wrong: string[] = [];
  for (let number = dayNumber('1930-01-01'); number <= dayNumber('2080-12-31'); number += 1) {
    const isoDay = dayOf(number);
    const jalali = toJalali(isoDay);
    const expected = byUnicode(isoDay);
    const same = jalali.year === expected.year && jalali.month === expected.month && jalali.day === expected.day;
    if (!same || fromJalali(jalali) !== isoDay) wrong.push(isoDay);
  }
  expect(wrong).toEqual([]);
});

test('the first and the last day of every year from 1206 to 1498 are those of Unicode’s calendar', () => {
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const { from, until } = jalaliYearRange(year);
    expect(byUnicode(from)).toEqual({ year, month: 1, day: 1 });
    expect(byUnicode(addDays(until, -1))).toEqual({ year, month: 12, day: isJalaliLeapYear(year) ? 30 : 29 });
  }
});

test('known days', () => {
  expect(toJalali('2025-03-20')).toEqual({ year: 1403, month: 12, day: 30 });
  expect(toJalali('2025-03-21')).toEqual({ year: 1404, month: 1, day: 1 });
  expect(toJalali('2025-12-24')).toEqual({ year: 1404, month: 10, day: 3 });
  expect(toJalali('2026-11-23')).toEqual({ year: 1405, month: 9, day: 2 });
  expect(toJalali('1979-02-11')).toEqual({ year: 1357, month: 11, day: 22 });
});

test('the leap years around today', () => {
  const leap = Array.from({ length: 45 }, (_, at) => 1370 + at).filter(isJalaliLeapYear);
  expect(leap).toEqual([1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408, 1412]);
  expect([1403, 1404].map(jalaliYearLength)).toEqual([366, 365]);
});

test('months have 31, 30 and in the end 29 or 30 days', () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, at) => jalaliMonthLength(year, at + 1));
  expect(lengths(1404)).toEqual([31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29]);
  expect(lengths(1403).at(-1)).toBe(30);
});

test('a day that does not exist is no date', () => {
  const no = [
    [1404, 12, 30],
    [1404, 7, 31],
    [1404, 13, 1],
    [1404, 0, 1],
    [1404, 1, 0],
    [1205, 1, 1],
    [1499, 1, 1],
    [1404.5, 1, 1],
  ] as const;
  for (const [year, month, day] of no) {
    expect(isJalaliDate({ year, month, day })).toBe(false);
    expect(() => fromJalali({ year, month, day })).toThrow('no such Jalali day');
  }
  expect(() => toJalali('1700-01-01')).toThrow('1206');
});

describe('a date as people type it', () => {
  test.each(['۱۴۰۴/۱۰/۰۳', '1404/10/3', '١٤٠٤-١٠-٠٣', ' 1404.10.03 ', '\u200f۱۴۰۴ / ۱۰ / ۳'])('%j', (typed) => {
    expect(parseJalali(typed)).toEqual({ ok: true, value: '2025-12-24' });
  });

  test.each([
    ['', 'EMPTY'],
    ['3/10/1404', 'NOT_A_DATE'],
    ['1404/10', 'NOT_A_DATE'],
    ['1404/10-03', 'NOT_A_DATE'],
    ['1404/12/30', 'NO_SUCH_DAY'],
    ['2025/12/24', 'NO_SUCH_DAY'],
  ])('%j is refused as %s', (typed, reason) => {
    expect(parseJalali(typed)).toEqual({ ok: false, reason });
  });
});

const anyDay = fc.integer({ min: dayNumber('1930-01-01'), max: dayNumber('2080-12-31') }).map(dayOf);

test('a typed day is read as the day it names', () => {
  fc.assert(
    fc.property(anyDay, (isoDay) => {
      const { year, month, day } = toJalali(isoDay);
      expect(parseJalali(toPersianDigits(`${year}/${month}/${day}`))).toEqual({ ok: true, value: isoDay });
    }),
  );
});

describe('reckoning', () => {
  test('a month later is the same day, or the last day of a shorter month', () => {
    const later = (year: number, month: number, day: number, months: number) =>
      toJalali(addJalaliMonths(fromJalali({ year, month, day }), months));
    expect(later(1404, 6, 31, 1)).toEqual({ year: 1404, month: 7, day: 30 });
    expect(later(1404, 11, 30, 1)).toEqual({ year: 1404, month: 12, day: 29 });
    expect(later(1402, 11, 30, 13)).toEqual({ year: 1403, month: 12, day: 30 });
    expect(later(1404, 1, 15, -1)).toEqual({ year: 1403, month: 12, day: 15 });
    expect(later(1404, 10, 3, 24)).toEqual({ year: 1406, month: 10, day: 3 });
  });

  test('months add up: the month moves by as many, the day never grows', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -200, max: 200 }), (isoDay, months) => {
        const before = toJalali(isoDay);
        const after = toJalali(addJalaliMonths(isoDay, months));
        expect(after.year * 12 + after.month - (before.year * 12 + before.month)).toBe(months);
        expect(after.day).toBeLessThanOrEqual(before.day);
      }),
    );
  });

  test('the fiscal year changes with Nowruz', () => {
    expect(['2025-03-20', '2025-03-21'].map(fiscalYear)).toEqual([1403, 1404]);
  });

  test('a quarter has three months', () => {
    const quarters = Array.from({ length: 12 }, (_, at) => quarterOfMonth(at + 1));
    expect(quarters).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  });

  test('the months and the quarters of a year follow one another without a gap', () => {
    for (const year of [1403, 1404]) {
      const months = Array.from({ length: 12 }, (_, at) => jalaliMonthRange(year, at + 1));
      const quarters = ([1, 2, 3, 4] as const).map((quarter) => jalaliQuarterRange(year, quarter));
      for (const parts of [months, quarters]) {
        expect(parts[0]?.from).toBe(jalaliYearRange(year).from);
        expect(parts.at(-1)?.until).toBe(jalaliYearRange(year + 1).from);
        parts.slice(1).forEach((part, at) => void expect(part.from).toBe(parts[at]?.until));
      }
    }
  });
});
