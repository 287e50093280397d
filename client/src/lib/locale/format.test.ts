import { describe, expect, it } from 'vitest';
import { parseWhole } from './digits.ts';
import { createFormat } from './format.ts';
import { daysBetween } from './jalali.ts';
import { LOCALES, localeOfPath, pathInLocale } from './locales.ts';

const fa = createFormat('fa');
const azb = createFormat('azb');
const en = createFormat('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('Jalali dates', () => {
  it('puts weekday, day, month and year in the Persian order', () => {
    expect(fa.dayLong('2025-12-24')).toBe('چهارشنبه ۳ دی ۱۴۰۴');
    expect(fa.day('2025-12-24')).toBe('۳ دی ۱۴۰۴');
    expect(fa.month('2025-12-24')).toBe('دی ۱۴۰۴');
    expect(fa.dayNumeric('2025-12-24')).toBe('۱۴۰۴/۱۰/۰۳');
  });
  it('knows the leap day of 1403 and the new year after it', () => {
    expect(fa.day('2025-03-20')).toBe('۳۰ اسفند ۱۴۰۳');
    expect(fa.day('2025-03-21')).toBe('۱ فروردین ۱۴۰۴');
  });
  it('shows an instant as the day it is in Tehran', () => {
    expect(fa.day('2025-12-23T21:00:00Z')).toBe('۳ دی ۱۴۰۴');
    expect(fa.dateTime('2025-12-24T07:12:00Z')).toBe('۳ دی ۱۴۰۴، ۱۰:۴۲');
  });
  it('has its own Azerbaijani weekdays with Persian digits', () => {
    expect(azb.dayLong('2025-12-24')).toBe('چرشنبه ۳ دی ۱۴۰۴');
    for (let day = 20; day < 27; day++) expect(azb.dayLong(`2025-12-${day}`)).not.toMatch(/[A-Za-z0-9]/);
    expect(azb.dayLong('2025-12-23')).toBe('چرشنبه آخشامی ۲ دی ۱۴۰۴');
    expect(azb.dayLong('2025-12-25')).toBe('جومه آخشامی ۴ دی ۱۴۰۴');
  });
  it('shows the Gregorian date beside the Jalali one in English', () => {
    expect(en.day('2025-12-24')).toBe('3 Dey 1404 (24 Dec 2025)');
    expect(en.month('2025-12-24')).toBe('Dey 1404');
  });
});

describe('money', () => {
  it('is stored in rial and read in toman', () => {
    expect(plain(fa.money(125_000_000n))).toBe('۱۲٬۵۰۰٬۰۰۰ تومان');
    expect(plain(fa.moneyInRial('125000000'))).toBe('۱۲۵٬۰۰۰٬۰۰۰ ریال');
    expect(plain(azb.money('125000000'))).toBe('۱۲٬۵۰۰٬۰۰۰ تومن');
    expect(plain(en.money('125000000'))).toBe('12,500,000 toman');
  });
  it('never rounds: what is no whole toman is shown in rial, and a short form is cut', () => {
    expect(plain(fa.money(15n))).toBe('۱۵ ریال');
    expect(plain(fa.moneyShort(12_990_000_000n))).toBe('۱٫۲ میلیارد تومان');
  });
  it('is written in words', () => {
    expect(fa.moneyInWords(125_000_000n)).toBe('دوازده میلیون و پانصد هزار تومان');
    expect(fa.moneyInWords(10_000_000_000n)).toBe('یک میلیارد تومان');
    expect(fa.moneyInWords(10_010n)).toBe('هزار و یک تومان');
    expect(azb.moneyInWords(125_000_000n)).toBe('اون ایکی میلیون بئش یوز مین تومن');
    expect(en.moneyInWords(1_210n)).toBe('one hundred twenty-one toman');
  });
});

describe('numbers and times', () => {
  it('writes quantities and percentages in the digits of the page', () => {
    expect(plain(fa.quantity('6600', 'بسته'))).toBe('۶٬۶۰۰ بسته');
    expect(fa.percent(0.453)).toBe('۴۵٫۳٪');
    expect([fa.percent(0.00031), fa.percent(0), fa.percent(0.0006)]).toEqual(['۰٫۰۳٪', '۰٪', '۰٫۱٪']);
    expect(plain(en.quantity(6600n, 'packs'))).toBe('6,600 packs');
  });
  it('says how long ago, and counts due days by the calendar of Tehran', () => {
    const now = new Date('2025-12-24T08:00:00Z');
    expect(fa.relative('2025-12-21T08:00:00Z', now)).toBe('۳ روز پیش');
    expect(azb.relative('2025-12-21T08:00:00Z', now)).toBe('۳ گون قاباق');
    expect(azb.relativeDay('2025-12-25', now)).toBe('صاباح');
    expect(fa.daysLeft('2025-12-27', now)).toBe(3);
    expect(daysBetween(new Date('2025-12-23T20:31:00Z'), '2025-12-24')).toBe(0);
  });
  it('reads whole numbers as people type them', () => {
    expect(parseWhole('۱۲٬۵۰۰٬۰۰۰')).toBe(12_500_000n);
    expect(parseWhole(' ١٢ ٣٤ ')).toBe(1234n);
    expect(parseWhole('12.5')).toBeUndefined();
    expect(parseWhole('')).toBeUndefined();
  });
});

describe('languages', () => {
  it('keeps the three settings apart: azb is right-to-left with Persian formats', () => {
    expect(LOCALES.azb).toMatchObject({ lang: 'azb', dir: 'rtl', format: 'fa-IR' });
    expect(azb.number(1404)).toBe('۱٬۴۰۴');
  });
  it('finds the same page in another language', () => {
    expect(localeOfPath('/azb/needs')).toBe('azb');
    expect(localeOfPath('/needs')).toBeUndefined();
    expect(pathInLocale('/fa/needs/N-1', 'en')).toBe('/en/needs/N-1');
    expect(pathInLocale('/', 'fa')).toBe('/fa');
  });
});
