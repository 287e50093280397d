import type { LocaleKey } from './locales.ts';
import { tehranDay } from './tehran-day.ts';

// Jalali dates are composed part by part: ICU gives «۱۴۰۴ دی ۳, چهارشنبه» where Persian says «چهارشنبه ۳ دی ۱۴۰۴».
// A calendar day is an ISO string (2025-12-24) and has no time zone; an instant is shown as it is in Tehran.

export type DayOrInstant = string | Date;
export type JalaliParts = { weekday: string; day: string; month: string; year: string };

const TEHRAN = 'Asia/Tehran';
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

const CALENDAR: Record<LocaleKey, string> = {
  fa: 'fa-IR-u-ca-persian-nu-arabext',
  azb: 'fa-IR-u-ca-persian-nu-arabext',
  en: 'en-GB-u-ca-persian',
};

// CLDR has no words for azb; months keep their Persian names in Azerbaijani writing.
const AZB_WEEKDAYS: Record<string, string> = {
  شنبه: 'شنبه',
  یکشنبه: 'بازار',
  دوشنبه: 'بازار ائرته‌سی',
  سه‌شنبه: 'چرشنبه آخشامی',
  چهارشنبه: 'چرشنبه',
  پنجشنبه: 'جومه آخشامی',
  جمعه: 'جومه',
};

const formatters = new Map<string, Intl.DateTimeFormat>();
function formatter(tag: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${tag}|${timeZone}|${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(tag, { ...options, timeZone });
  formatters.set(key, made);
  return made;
}

function moment(value: DayOrInstant): { at: Date; zone: string } {
  if (value instanceof Date) return { at: value, zone: TEHRAN };
  return DAY_ONLY.test(value)
    ? { at: new Date(`${value}T00:00:00Z`), zone: 'UTC' }
    : { at: new Date(value), zone: TEHRAN };
}

export function jalaliParts(value: DayOrInstant, locale: LocaleKey, month: 'long' | '2-digit' = 'long'): JalaliParts {
  const { at, zone } = moment(value);
  const day = month === 'long' ? 'numeric' : '2-digit';
  const parts = formatter(CALENDAR[locale], zone, { weekday: 'long', day, month, year: 'numeric' }).formatToParts(at);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const weekday = read('weekday');
  return {
    weekday: locale === 'azb' ? (AZB_WEEKDAYS[weekday] ?? weekday) : weekday,
    day: read('day'),
    month: read('month'),
    year: read('year'),
  };
}

/** The Gregorian date that English pages show beside the Jalali one: «24 Dec 2025». */
export function gregorian(value: DayOrInstant): string {
  const { at, zone } = moment(value);
  return formatter('en-GB', zone, { day: 'numeric', month: 'short', year: 'numeric' }).format(at);
}

export function clock(value: DayOrInstant, locale: LocaleKey): string {
  const { at, zone } = moment(value);
  const tag = locale === 'en' ? 'en-GB' : 'fa-IR';
  return formatter(tag, zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** Whole calendar days from one day to another: negative when `to` lies before `from`. */
export function daysBetween(from: DayOrInstant, to: DayOrInstant): number {
  const day = (value: DayOrInstant) =>
    typeof value === 'string' && DAY_ONLY.test(value) ? value : tehranDay(moment(value).at);
  return Math.round((Date.parse(`${day(to)}T00:00:00Z`) - Date.parse(`${day(from)}T00:00:00Z`)) / 86_400_000);
}
