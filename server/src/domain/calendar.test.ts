import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysBetween,
  dueAfterWorkingDays,
  FRIDAY,
  isWorkingDay,
  nationalCalendar,
  THURSDAY,
  todayInIran,
  workingDaysBetween,
} from './calendar.ts';
import { dayNumber, dayOf } from './day.ts';

const WEDNESDAY = '2025-12-24';
const plain = nationalCalendar([]);
const holidaySaturday = nationalCalendar(['2025-12-27']);
const longWeekend = { weekend: [THURSDAY, FRIDAY], holidays: new Set<string>() };

test('today in Iran changes at 20:30 UTC', () => {
  expect(todayInIran(new Date('2026-11-23T20:29:59Z'))).toBe('2026-11-23');
  expect(todayInIran(new Date('2026-11-23T20:30:00Z'))).toBe('2026-11-24');
});

test('Friday and holidays are off; an office may close on Thursday too', () => {
  expect(isWorkingDay('2025-12-26', plain)).toBe(false);
  expect(isWorkingDay('2025-12-27', plain)).toBe(true);
  expect(isWorkingDay('2025-12-27', holidaySaturday)).toBe(false);
  expect([plain, longWeekend].map((calendar) => isWorkingDay('2025-12-25', calendar))).toEqual([true, false]);
});

test('days between two days', () => {
  expect(daysBetween(WEDNESDAY, '2025-12-31')).toBe(7);
  expect(daysBetween('2025-12-31', WEDNESDAY)).toBe(-7);
});

describe('due dates', () => {
  test('five working days after Wednesday', () => {
    expect(dueAfterWorkingDays(WEDNESDAY, 5, plain)).toBe('2025-12-30');
    expect(dueAfterWorkingDays(WEDNESDAY, 5, holidaySaturday)).toBe('2025-12-31');
    expect(dueAfterWorkingDays(WEDNESDAY, 5, longWeekend)).toBe('2025-12-31');
  });

  test('at once means today, or the next working day', () => {
    expect(dueAfterWorkingDays(WEDNESDAY, 0, plain)).toBe(WEDNESDAY);
    expect(dueAfterWorkingDays('2025-12-26', 0, holidaySaturday)).toBe('2025-12-28');
  });

  test('a calendar without a working day, and counting backwards, are faults of the caller', () => {
    const closed = { weekend: [0, 1, 2, 3, 4, 5, 6] as const, holidays: new Set<string>() };
    expect(() => dueAfterWorkingDays(WEDNESDAY, 1, closed)).toThrow('no working day');
    expect(() => dueAfterWorkingDays(WEDNESDAY, -1, plain)).toThrow('forward');
  });

  test('the due date is a working day and exactly as many working days away as were given', () => {
    const day = fc.integer({ min: dayNumber('2020-01-01'), max: dayNumber('2040-01-01') });
    const holidays = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 20 });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), holidays, (start, workingDays, after) => {
        const calendar = nationalCalendar(after.map((days) => dayOf(start + days)));
        const due = dueAfterWorkingDays(dayOf(start), workingDays, calendar);
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(workingDaysBetween(dayOf(start), due, calendar)).toBe(workingDays);
        expect(workingDaysBetween(due, dayOf(start), calendar)).toBe(-workingDays);
      }),
    );
  });
});
