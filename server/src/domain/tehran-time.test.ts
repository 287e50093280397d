import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf } from './day.ts';
import {
  dayInIran,
  instantsOfDay,
  instantsOfJalaliMonth,
  instantsOfJalaliQuarter,
  instantsOfJalaliYear,
  startOfDayInIran,
} from './tehran-time.ts';

const zone = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Tehran',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function iso({ from, until }: { from: Date; until: Date }): string[] {
  return [from.toISOString(), until.toISOString()];
}

test('every day of 1993 to 2080 begins when the time zone database says', () => {
  const wrong: string[] = [];
  for (let number = dayNumber('1993-01-01'); number <= dayNumber('2080-12-31'); number += 1) {
    const isoDay = dayOf(number);
    const start = startOfDayInIran(isoDay);
    const before = new Date(start.getTime() - 1);
    const right = zone.format(start) === isoDay && zone.format(before) === dayOf(number - 1);
    if (!right || dayInIran(start) !== isoDay || dayInIran(before) !== dayOf(number - 1)) wrong.push(isoDay);
  }
  expect(wrong).toEqual([]);
});

test('at any instant it is the day the time zone database says', () => {
  const instant = fc.date({
    min: new Date('1993-01-01T00:00:00Z'),
    max: new Date('2080-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(instant, (now) => void expect(dayInIran(now)).toBe(zone.format(now))),
    { numRuns: 5_000 },
  );
});

test('a Jalali month is a half-open range of instants', () => {
  expect(iso(instantsOfJalaliMonth(1404, 10))).toEqual(['2025-12-21T20:30:00.000Z', '2026-01-20T20:30:00.000Z']);
  expect(iso(instantsOfJalaliMonth(1404, 12))).toEqual(['2026-02-19T20:30:00.000Z', '2026-03-20T20:30:00.000Z']);
});

test('in 1400 the months of summer time began at 19:30 UTC, Farvardin and Mehr at 20:30', () => {
  expect(iso(instantsOfJalaliMonth(1400, 4))).toEqual(['2021-06-21T19:30:00.000Z', '2021-07-22T19:30:00.000Z']);
  expect(iso(instantsOfJalaliMonth(1400, 1))).toEqual(['2021-03-20T20:30:00.000Z', '2021-04-20T19:30:00.000Z']);
  expect(iso(instantsOfJalaliMonth(1400, 6))).toEqual(['2021-08-22T19:30:00.000Z', '2021-09-22T20:30:00.000Z']);
});

test('a day of today’s rules has 24 hours; a quarter and a year are made of their months', () => {
  const { from, until } = instantsOfDay('2026-11-23');
  expect(until.getTime() - from.getTime()).toBe(24 * 3_600_000);
  expect(instantsOfJalaliQuarter(1404, 4)).toEqual({
    from: instantsOfJalaliMonth(1404, 10).from,
    until: instantsOfJalaliMonth(1404, 12).until,
  });
  expect(instantsOfJalaliYear(1404)).toEqual({
    from: instantsOfJalaliMonth(1404, 1).from,
    until: instantsOfJalaliMonth(1404, 12).until,
  });
});
