import { type Whole, whole } from './digits.ts';
import { clock, type DayOrInstant, daysBetween, gregorian, type JalaliParts, jalaliParts } from './jalali.ts';
import { LOCALES, type LocaleKey } from './locales.ts';
import { money, moneyInRial, moneyInWords, moneyShort } from './money.ts';
import { numberInWords } from './number-words.ts';
import { relativeDays, relativeTime } from './relative.ts';
import { unitWord } from './unit-word.ts';

const NBSP = '\u00a0';

/** Every number and date that a person reads passes through one of these. */
export function createFormat(locale: LocaleKey) {
  const digits = new Intl.NumberFormat(LOCALES[locale].format);
  const percents = new Intl.NumberFormat(LOCALES[locale].format, { style: 'percent', maximumFractionDigits: 1 });
  const smallPercents = new Intl.NumberFormat(LOCALES[locale].format, {
    style: 'percent',
    maximumSignificantDigits: 1,
  });
  // English pages show the Gregorian date beside the Jalali one.
  const beside = (text: string, value: DayOrInstant) => (locale === 'en' ? `${text} (${gregorian(value)})` : text);
  const jalali = (value: DayOrInstant, compose: (parts: JalaliParts) => string) => compose(jalaliParts(value, locale));

  return {
    number: (value: Whole) => digits.format(typeof value === 'number' ? value : whole(value)),
    /** «۲۰ دستگاه» */
    quantity: (value: Whole, unit: string) =>
      `${digits.format(whole(value))}${NBSP}${unitWord(whole(value), unit, locale)}`,
    /** 0.45 → «۴۵٪»; what is not nothing is never written as nothing: 0.0003 → «۰٫۰۳٪» */
    percent: (ratio: number) => (ratio !== 0 && Math.abs(ratio) < 0.0005 ? smallPercents : percents).format(ratio),
    inWords: (value: Whole) => numberInWords(whole(value), locale),

    /** rial → «۱۲٬۵۰۰٬۰۰۰ تومان» */
    money: (rial: Whole) => money(whole(rial), locale, digits),
    /** rial → «۱۲۵٬۰۰۰٬۰۰۰ ریال» */
    moneyInRial: (rial: Whole) => moneyInRial(whole(rial), locale, digits),
    /** rial → «۱٫۲ میلیارد تومان» */
    moneyShort: (rial: Whole) => moneyShort(whole(rial), locale, digits),
    /** rial → «دوازده میلیون و پانصد هزار تومان» */
    moneyInWords: (rial: Whole) => moneyInWords(whole(rial), locale),

    /** «۳ دی ۱۴۰۴» · en: «3 Dey 1404 (24 Dec 2025)» */
    day: (value: DayOrInstant) =>
      beside(
        jalali(value, (p) => `${p.day} ${p.month} ${p.year}`),
        value,
      ),
    /** «۳ دی», for a date whose year is plain from its surroundings */
    dayShort: (value: DayOrInstant) => jalali(value, (p) => `${p.day} ${p.month}`),
    /** «چهارشنبه ۳ دی ۱۴۰۴» */
    dayLong: (value: DayOrInstant) =>
      beside(
        jalali(value, (p) => `${p.weekday} ${p.day} ${p.month} ${p.year}`),
        value,
      ),
    /** «۱۴۰۴/۱۰/۰۳», for tables */
    dayNumeric: (value: DayOrInstant) => {
      const parts = jalaliParts(value, locale, '2-digit');
      return `${parts.year}/${parts.month}/${parts.day}`;
    },
    /** «دی ۱۴۰۴» */
    month: (value: DayOrInstant) => jalali(value, (p) => `${p.month} ${p.year}`),
    monthName: (value: DayOrInstant) => jalali(value, (p) => p.month),
    year: (value: DayOrInstant) => jalali(value, (p) => p.year),
    /** «۱۰:۴۲» in Tehran */
    time: (value: DayOrInstant) => clock(value, locale),
    /** «۳ دی ۱۴۰۴، ۱۰:۴۲» */
    dateTime: (value: DayOrInstant) => {
      const comma = locale === 'en' ? ', ' : '، ';
      return `${beside(
        jalali(value, (p) => `${p.day} ${p.month} ${p.year}`),
        value,
      )}${comma}${clock(value, locale)}`;
    },
    /** «۳ روز پیش» */
    relative: (value: DayOrInstant, now: Date = new Date()) => relativeTime(new Date(value), now, locale),
    /** «۳ روز بعد», «فردا», «دیروز»: by calendar day in Tehran */
    relativeDay: (value: DayOrInstant, now: Date = new Date()) => relativeDays(daysBetween(now, value), locale),
    /** Days from today to a due date; negative once it has passed. */
    daysLeft: (value: DayOrInstant, now: Date = new Date()) => daysBetween(now, value),
  };
}

export type Format = ReturnType<typeof createFormat>;
