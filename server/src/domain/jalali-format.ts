// How a day is written. Persian and Azerbaijani: weekday, day, month, year, in that order; English gives the Gregorian day beside
// it. Azerbaijani has weekday names of its own; Iranian Azerbaijani uses the Persian names of the months.
// Example: formatJalali('2025-12-24', 'fa', 'FULL') = «چهارشنبه ۳ دی ۱۴۰۴», 'MONTH' = «دی ۱۴۰۴», 'NUMERIC' = «۱۴۰۴/۱۰/۰۳»;
//          in English 'LONG' = '3 Dey 1404 (24 Dec 2025)'.
// Source: design/experience.md Languages; the Azerbaijani names want the eye of a native editor.

import { dayNumber } from './day.ts';
import { inDigitsOf } from './digits.ts';
import { type Quarter, toJalali } from './jalali.ts';
import type { Language } from './language.ts';

export type DateStyle = 'FULL' | 'LONG' | 'MONTH' | 'NUMERIC';

type Names = { readonly [language in Language]: readonly string[] };

const PERSIAN_MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const MONTHS: Names = {
  fa: PERSIAN_MONTHS,
  azb: PERSIAN_MONTHS,
  en: 'Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand'.split(' '),
};

/** The week begins on Saturday. */
const WEEKDAYS: Names = {
  fa: ['شنبه', 'یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه'],
  azb: ['شنبه', 'بازار', 'بازار ائرته‌سی', 'چرشنبه آخشامی', 'چرشنبه', 'جومعه آخشامی', 'جومعه'],
  en: ['Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
};

const QUARTERS: Names = {
  fa: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
  azb: ['یاز', 'یای', 'پاییز', 'قیش'],
  en: ['Spring', 'Summer', 'Autumn', 'Winter'],
};

const GREGORIAN_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');

/** 0 is Saturday, 6 is Friday. 1970-01-01 was a Thursday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const WEEKDAY_OF_EPOCH = 5;

export function weekdayOf(isoDay: string): Weekday {
  const days = dayNumber(isoDay) + WEEKDAY_OF_EPOCH;
  return WEEK[((days % 7) + 7) % 7] ?? 0;
}

export function weekdayName(isoDay: string, language: Language): string {
  return WEEKDAYS[language][weekdayOf(isoDay)] ?? '';
}

export function jalaliMonthName(month: number, language: Language): string {
  const name = MONTHS[language][month - 1];
  if (name === undefined) throw new Error(`no such month: ${month}`);
  return name;
}

/** «زمستان ۱۴۰۴» */
export function formatQuarter(year: number, quarter: Quarter, language: Language): string {
  return `${QUARTERS[language][quarter - 1] ?? ''} ${inDigitsOf(language, String(year))}`;
}

function gregorian(isoDay: string): string {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return `${Number(day)} ${GREGORIAN_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

export function formatJalali(isoDay: string, language: Language, style: DateStyle = 'LONG'): string {
  const { year, month, day } = toJalali(isoDay);
  const inMonth = `${jalaliMonthName(month, language)} ${year}`;
  const long = `${day} ${inMonth}${language === 'en' ? ` (${gregorian(isoDay)})` : ''}`;
  const written = {
    FULL: `${weekdayName(isoDay, language)} ${long}`,
    LONG: long,
    MONTH: inMonth,
    NUMERIC: [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('/'),
  }[style];
  return inDigitsOf(language, written);
}
