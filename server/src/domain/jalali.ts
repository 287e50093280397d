// The Persian (Jalali) calendar: months 1 to 6 have 31 days, 7 to 11 have 30, Esfand 29, in a leap year 30. Leap years follow
// the 33-year cycle: year y is leap when (25y + 11) mod 33 < 8. In 1206-1498 that is the astronomical calendar, which Iran has
// used by law since 1304; the 2820-year formula of older libraries is wrong in 1404 and is not used.
// A day itself is the ISO text of its Gregorian date, as everywhere in the domain.
// Example: 2025-03-20 is 30 Esfand 1403 (a leap year), 2025-03-21 is 1 Farvardin 1404; 31 Shahrivar plus one month is 30 Mehr.
// Source: reference/experience.md section 4, Jalali rules; compared with Unicode's calendar for every day of 1930-2080 in the test.

import { dayNumber, dayOf } from './day.ts';
import { toAsciiDigits } from './digits.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

export type JalaliDate = { readonly year: number; readonly month: number; readonly day: number };

export const FIRST_YEAR = 1206;
export const LAST_YEAR = 1498;

const FIRST_OF_1404 = dayNumber('2025-03-21');
const DAYS_BEFORE_MONTH = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336] as const;
const DAYS_IN_33_YEARS = 33 * 365 + 8;

export function isJalaliLeapYear(year: number): boolean {
  return (25 * year + 11) % 33 < 8;
}

export function jalaliMonthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isJalaliLeapYear(year) ? 30 : 29;
}

export function jalaliYearLength(year: number): number {
  return isJalaliLeapYear(year) ? 366 : 365;
}

/** Days from the epoch to 1 Farvardin: 365 a year and one for each leap year passed, counted from 1404. */
function firstDayNumberOf(year: number): number {
  return FIRST_OF_1404 + 365 * (year - 1404) + leapYearsBefore(year) - leapYearsBefore(1404);
}

function leapYearsBefore(year: number): number {
  return Math.floor((8 * year + 21) / 33);
}

function ensureYear(year: number): void {
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new Error(`Jalali years run from ${FIRST_YEAR} to ${LAST_YEAR}: ${year}`);
}

export function toJalali(isoDay: string): JalaliDate {
  const number = dayNumber(isoDay);
  let year = 1404 + Math.floor(((number - FIRST_OF_1404) * 33) / DAYS_IN_33_YEARS);
  while (firstDayNumberOf(year + 1) <= number) year += 1;
  while (firstDayNumberOf(year) > number) year -= 1;
  ensureYear(year);
  const dayOfYear = number - firstDayNumberOf(year);
  const month = DAYS_BEFORE_MONTH.findLastIndex((before) => before <= dayOfYear) + 1;
  return { year, month, day: dayOfYear - (DAYS_BEFORE_MONTH[month - 1] ?? 0) + 1 };
}

export function isJalaliDate({ year, month, day }: JalaliDate): boolean {
  const inYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
  const inMonth = Number.isInteger(month) && month >= 1 && month <= 12;
  return inYear && inMonth && Number.isInteger(day) && day >= 1 && day <= jalaliMonthLength(year, month);
}

export function fromJalali(date: JalaliDate): string {
  if (!isJalaliDate(date)) throw new Error(`no such Jalali day: ${date.year}/${date.month}/${date.day}`);
  return dayOf(firstDayNumberOf(date.year) + (DAYS_BEFORE_MONTH[date.month - 1] ?? 0) + date.day - 1);
}

export type JalaliRefusal = 'EMPTY' | 'NOT_A_DATE' | 'NO_SUCH_DAY';

/** «۱۴۰۴/۱۰/۳» as people type it, year first, in any digit script, with slashes, dashes or points; gives the ISO day. */
export function parseJalali(text: string): Parsed<string, JalaliRefusal> {
  const typed = toAsciiDigits(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')).trim();
  if (typed === '') return refused('EMPTY');
  const [, year, , month, day] = /^(\d{4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{1,2})$/.exec(typed) ?? [];
  if (year === undefined) return refused('NOT_A_DATE');
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return isJalaliDate(date) ? accepted(fromJalali(date)) : refused('NO_SUCH_DAY');
}

export function addDays(isoDay: string, days: number): string {
  return dayOf(dayNumber(isoDay) + days);
}

/** The same day of a later (or earlier) Jalali month, or that month's last day. */
export function addJalaliMonths(isoDay: string, months: number): string {
  const { year, month, day } = toJalali(isoDay);
  const count = year * 12 + (month - 1) + months;
  const wanted = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  return fromJalali({ ...wanted, day: Math.min(day, jalaliMonthLength(wanted.year, wanted.month)) });
}

/** The fiscal year is the Jalali year. */
export function fiscalYear(isoDay: string): number {
  return toJalali(isoDay).year;
}

export type Quarter = 1 | 2 | 3 | 4;

/** بهار، تابستان، پاییز، زمستان: three months each. */
export function quarterOfMonth(month: number): Quarter {
  if (month <= 3) return 1;
  if (month <= 6) return 2;
  return month <= 9 ? 3 : 4;
}

/** Days of a period, `until` excluded. */
export type DayRange = { readonly from: string; readonly until: string };

function monthsRange(year: number, month: number, months: number): DayRange {
  const from = fromJalali({ year, month, day: 1 });
  const last = month + months - 1;
  const lastDay = fromJalali({ year, month: last, day: jalaliMonthLength(year, last) });
  return { from, until: addDays(lastDay, 1) };
}

export function jalaliMonthRange(year: number, month: number): DayRange {
  return monthsRange(year, month, 1);
}

export function jalaliQuarterRange(year: number, quarter: Quarter): DayRange {
  return monthsRange(year, quarter * 3 - 2, 3);
}

export function jalaliYearRange(year: number): DayRange {
  return monthsRange(year, 1, 12);
}
