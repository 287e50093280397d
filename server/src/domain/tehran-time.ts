// Which day it is in Iran at an instant, and when an Iranian day begins. Tehran is 3:30 ahead of UTC. Until 1401 it was 4:30 ahead
// in summer, from 00:00 of 2 Farvardin to 24:00 of 30 Shahrivar, in 1371-1384 and 1387-1401; since then never.
// A filter by a day or a Jalali month becomes a half-open range of instants, so that nothing counts twice or falls between.
// Example: Dey 1404 runs from 2025-12-21T20:30:00Z to 2026-01-20T20:30:00Z, the latter excluded; in 1400 Tir began at 19:30Z.
// Source: reference/experience.md section 4, Jalali rules; compared with the time zone database for 1993-2080 in the test.

import { dayNumber, dayOf } from './day.ts';
import {
  addDays,
  type DayRange,
  fromJalali,
  jalaliMonthRange,
  jalaliQuarterRange,
  jalaliYearRange,
  type Quarter,
  toJalali,
} from './jalali.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const STANDARD = 210 * MINUTE;
const SUMMER = 270 * MINUTE;

/** Instants of a period, `until` excluded. */
export type InstantRange = { readonly from: Date; readonly until: Date };

function hasSummerTime(year: number): boolean {
  return (year >= 1371 && year <= 1384) || (year >= 1387 && year <= 1401);
}

/** On 2 Farvardin the clock jumps at midnight, so that day still begins by standard time; 30 Shahrivar is the last in summer time. */
function offsetAtStartOf(isoDay: string): number {
  const { year } = toJalali(isoDay);
  if (!hasSummerTime(year)) return STANDARD;
  const first = fromJalali({ year, month: 1, day: 3 });
  const last = fromJalali({ year, month: 6, day: 30 });
  return isoDay >= first && isoDay <= last ? SUMMER : STANDARD;
}

/** The instant at which a calendar day begins in Iran. */
export function startOfDayInIran(isoDay: string): Date {
  return new Date(dayNumber(isoDay) * DAY - offsetAtStartOf(isoDay));
}

/** The calendar day in Iran at an instant. */
export function dayInIran(instant: Date): string {
  const byStandard = dayOf(Math.floor((instant.getTime() + STANDARD) / DAY));
  const next = addDays(byStandard, 1);
  return startOfDayInIran(next) <= instant ? next : byStandard;
}

/** The instants of a range of days. */
export function instantsOf({ from, until }: DayRange): InstantRange {
  return { from: startOfDayInIran(from), until: startOfDayInIran(until) };
}

export function instantsOfDay(isoDay: string): InstantRange {
  return instantsOf({ from: isoDay, until: addDays(isoDay, 1) });
}

export function instantsOfJalaliMonth(year: number, month: number): InstantRange {
  return instantsOf(jalaliMonthRange(year, month));
}

export function instantsOfJalaliQuarter(year: number, quarter: Quarter): InstantRange {
  return instantsOf(jalaliQuarterRange(year, quarter));
}

export function instantsOfJalaliYear(year: number): InstantRange {
  return instantsOf(jalaliYearRange(year));
}
