const TEHRAN_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' });

/** Today in Tehran, as an ISO day. */
export function tehranDay(now: Date = new Date()): string {
  return TEHRAN_DAY.format(now);
}

/** The last of some days; '' stands for none. */
export function latestDay(...days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

/** The first day of a window that is not over yet: its own, or today. */
export const openFrom = (first: string): string => latestDay(tehranDay(), first);

/** «2026-11-23» and 8 → «2026-12-01» */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
