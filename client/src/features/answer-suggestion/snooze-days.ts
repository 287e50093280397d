import { dayAfter, tehranDay } from '../../lib/locale/tehran-day.ts';

/** The server's own limit (domain, suggestion.ts). */
const MOST_SNOOZE_DAYS = 90;

/** An ISO day this many days from today. */
export const snoozeAfter = (days: number) => dayAfter(tehranDay(), days);

export const latestSnooze = () => snoozeAfter(MOST_SNOOZE_DAYS);
