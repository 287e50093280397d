import { toPersianDigits } from './digits.ts';
import type { LocaleKey } from './locales.ts';

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';
const STEPS: readonly [Unit, number][] = [
  ['year', 365 * 24 * 60],
  ['month', 30 * 24 * 60],
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
];

const AZB_UNITS: Record<Unit, string> = { minute: 'دقیقه', hour: 'ساعات', day: 'گون', month: 'آی', year: 'ایل' };
const NOW: Record<LocaleKey, string> = { fa: 'همین حالا', azb: 'ایندی', en: 'just now' };

/** «۳ روز پیش», «۲ ساعت بعد»; the largest unit that fits, rounded towards zero. */
export function relativeTime(at: Date, now: Date, locale: LocaleKey): string {
  const minutes = Math.trunc((at.getTime() - now.getTime()) / 60_000);
  const step = STEPS.find(([, size]) => Math.abs(minutes) >= size);
  if (!step) return NOW[locale];
  return relativeUnit(Math.trunc(minutes / step[1]), step[0], locale);
}

export function relativeDays(days: number, locale: LocaleKey): string {
  if (locale === 'azb' && days === 0) return 'بو گون';
  if (locale === 'azb' && days === 1) return 'صاباح';
  if (locale === 'azb' && days === -1) return 'دونن';
  return relativeUnit(days, 'day', locale);
}

function relativeUnit(amount: number, unit: Unit, locale: LocaleKey): string {
  if (locale === 'azb') {
    return `${toPersianDigits(String(Math.abs(amount)))} ${AZB_UNITS[unit]} ${amount < 0 ? 'قاباق' : 'سونرا'}`;
  }
  const tag = locale === 'en' ? 'en-GB' : 'fa-IR';
  return new Intl.RelativeTimeFormat(tag, { numeric: unit === 'day' ? 'auto' : 'always' }).format(amount, unit);
}
