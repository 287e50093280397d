import { expect, it } from 'vitest';
import { dayAfter, latestDay, tehranDay } from './tehran-day.ts';

it('is already tomorrow in Tehran half an hour before midnight in London', () => {
  expect(tehranDay(new Date('2026-11-23T20:29:00Z'))).toBe('2026-11-23');
  expect(tehranDay(new Date('2026-11-23T20:31:00Z'))).toBe('2026-11-24');
});

it('counts days over the end of a year', () => {
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2026-11-23', -30)).toBe('2026-10-24');
});

it('finds the last of some days, and overlooks one that is not said yet', () => {
  expect(latestDay('2026-11-23', '2027-01-01', '2026-12-31')).toBe('2027-01-01');
  expect(latestDay('2026-11-23', '')).toBe('2026-11-23');
});
