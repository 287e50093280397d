// Waiting times and due dates count working days: not the weekend (Friday, unless an office also closes another day) and not
// the holidays, which the caller passes in as ISO days. The day something arrives is day 0.
// Example: from Wednesday 2025-12-24 five working days lead past Friday 26 to Tuesday 2025-12-30; with Saturday 27 a holiday,
//          to Wednesday 2025-12-31.
// Source: reference/experience.md section 4, Jalali rules.

import { dayNumber, dayOf } from './day.ts';
import { type Weekday, weekdayOf } from './jalali-format.ts';
import { dayInIran } from './tehran-time.ts';

export const FRIDAY: Weekday = 6;
export const THURSDAY: Weekday = 5;
export const SATURDAY: Weekday = 0;

export type WorkingCalendar = { readonly weekend: readonly Weekday[]; readonly holidays: ReadonlySet<string> };

/** The calendar of the whole country: Friday off, and these holidays. */
export function nationalCalendar(holidays: Iterable<string>): WorkingCalendar {
  return { weekend: [FRIDAY], holidays: new Set(holidays) };
}

export function todayInIran(now: Date): string {
  return dayInIran(now);
}

export function isWorkingDay(isoDay: string, calendar: WorkingCalendar): boolean {
  return !calendar.weekend.includes(weekdayOf(isoDay)) && !calendar.holidays.has(isoDay);
}

/** Calendar days from one day to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** Working days after `from`, up to and including `to`; negative when `to` is earlier, counted from there. */
export function workingDaysBetween(from: string, to: string, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let working = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1)
    if (isWorkingDay(dayOf(day), calendar)) working += 1;
  return working;
}

const LONGEST_CLOSURE = 366;

/** The working day that is `workingDays` after `from`; for 0 it is `from` itself or, if that is off, the next working day. */
export function dueAfterWorkingDays(from: string, workingDays: number, calendar: WorkingCalendar): string {
  if (!Number.isInteger(workingDays) || workingDays < 0)
    throw new Error(`working days are counted forward: ${workingDays}`);
  let day = dayNumber(from);
  let left = workingDays;
  let closed = 0;
  while (left > 0 || !isWorkingDay(dayOf(day), calendar)) {
    day += 1;
    const works = isWorkingDay(dayOf(day), calendar);
    if (works && left > 0) left -= 1;
    closed = works ? 0 : closed + 1;
    if (closed > LONGEST_CLOSURE) throw new Error('this calendar has no working day');
  }
  return dayOf(day);
}
