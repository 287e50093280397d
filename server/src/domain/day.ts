/**
 * Calendar days as whole numbers, for counting between them.
 *
 * Rule: a day is written YYYY-MM-DD and numbered from 1970-01-01 = 0. Adding months keeps the day of the month, or takes the
 * month's last day. These are Gregorian days for arithmetic; what people see is formatted elsewhere.
 *
 * Example: 2026-11-23 is 20780; 2026-08-31 plus 6 months is 2027-02-28.
 */
const millisecondsOfDay = 86_400_000;

const written = /^\d{4}-\d{2}-\d{2}$/;

export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7)) - 1;
  const date = Number(day.slice(8));
  const instant = new Date(Date.UTC(Number(day.slice(0, 4)), month, date));
  // what is not on the calendar was carried over into the next month
  if (!written.test(day) || instant.getUTCMonth() !== month || instant.getUTCDate() !== date) {
    throw new Error(`not a calendar day: ${day}`);
  }
  return instant.getTime() / millisecondsOfDay;
}

export function dayOf(number: number): string {
  return new Date(number * millisecondsOfDay).toISOString().slice(0, 10);
}

export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const firstOfMonth = Date.UTC(year, month - 1 + months, 1);
  const lastOfMonth = Date.UTC(year, month + months, 0);
  const wanted = firstOfMonth + (date - 1) * millisecondsOfDay;
  return dayOf(Math.min(wanted, lastOfMonth) / millisecondsOfDay);
}
