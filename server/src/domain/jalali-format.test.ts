import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf } from './day.ts';
import { formatJalali, formatQuarter, jalaliMonthName, weekdayName, weekdayOf } from './jalali-format.ts';

test.each([
  ['fa', 'FULL', 'چهارشنبه ۳ دی ۱۴۰۴'],
  ['fa', 'LONG', '۳ دی ۱۴۰۴'],
  ['fa', 'MONTH', 'دی ۱۴۰۴'],
  ['fa', 'NUMERIC', '۱۴۰۴/۱۰/۰۳'],
  ['azb', 'FULL', 'چرشنبه ۳ دی ۱۴۰۴'],
  ['azb', 'MONTH', 'دی ۱۴۰۴'],
  ['en', 'FULL', 'Wednesday 3 Dey 1404 (24 Dec 2025)'],
  ['en', 'LONG', '3 Dey 1404 (24 Dec 2025)'],
  ['en', 'MONTH', 'Dey 1404'],
  ['en', 'NUMERIC', '1404/10/03'],
] as const)('2025-12-24 in %s, %s: %s', (language, style, written) => {
  expect(formatJalali('2025-12-24', language, style)).toBe(written);
});

const persian = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { timeZone: 'UTC', dateStyle: 'long' });
const persianWeekday = new Intl.DateTimeFormat('fa-IR', { timeZone: 'UTC', weekday: 'long' });
const englishDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});

test('the long Persian date, the weekday and the Gregorian date are those of Intl', () => {
  const anyDay = fc.integer({ min: dayNumber('1930-01-01'), max: dayNumber('2080-12-31') }).map(dayOf);
  fc.assert(
    fc.property(anyDay, (isoDay) => {
      const noon = new Date(`${isoDay}T12:00:00Z`);
      expect(formatJalali(isoDay, 'fa')).toBe(persian.format(noon));
      expect(weekdayName(isoDay, 'fa')).toBe(persianWeekday.format(noon));
      expect(formatJalali(isoDay, 'en')).toContain(`(${englishDay.format(noon)})`);
    }),
    { numRuns: 1_000 },
  );
});

test('the week begins on Saturday, also before 1970', () => {
  expect(['2025-12-20', '2025-12-26', '1969-12-27', '1930-01-01'].map(weekdayOf)).toEqual([0, 6, 0, 4]);
});

test('a quarter is called by its season', () => {
  expect(formatQuarter(1404, 4, 'fa')).toBe('زمستان ۱۴۰۴');
  expect(formatQuarter(1404, 1, 'en')).toBe('Spring 1404');
});

test('a thirteenth month has no name', () => {
  expect(() => jalaliMonthName(13, 'fa')).toThrow('no such month');
});
