import { expect, test } from 'vitest';
import { addMonths, dayNumber, dayOf } from './day.ts';

test('days are numbered from 1970-01-01 and back', () => {
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(dayNumber('2026-11-23')).toBe(20780);
  expect(dayOf(20780)).toBe('2026-11-23');
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2023-08-31', 6, '2024-02-29'],
  ['2026-11-23', 24, '2028-11-23'],
  ['2026-12-31', 1, '2027-01-31'],
])('%s plus %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

test('a thing that is not a day is a bug', () => {
  expect(() => dayNumber('23 November')).toThrow('not a calendar day');
  expect(() => dayNumber('2026-02-30')).toThrow('not a calendar day');
});
