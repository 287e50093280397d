// The short code that people read out and type: province, Jalali year, running number. It stands on needs, commitments and
// certificates; it says nothing about a person.
// Example: need 42 of East Azerbaijan (آذربایجان شرقی, Azerbaijan Sharqi) in 1405 is AS-1405-00042; «as ۱۴۰۵ ۴۲» is the same.
// Source: design/domain.md, Identifiers. Provinces by their ISO 3166-2:IR codes of 2020.

import { toAsciiDigits } from './digits.ts';
import { FIRST_YEAR, LAST_YEAR } from './jalali.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

/** By province; the letters never change once printed. */
// biome-ignore format: five provinces a row read as a table
const LETTERS_OF_PROVINCE: Readonly<Record<string, string>> = {
  'IR-00': 'MK', 'IR-01': 'GL', 'IR-02': 'MZ', 'IR-03': 'AS', 'IR-04': 'AG', // Markazi Gilan Mazandaran Azerbaijan-Sharqi -Gharbi
  'IR-05': 'KS', 'IR-06': 'KZ', 'IR-07': 'FR', 'IR-08': 'KR', 'IR-09': 'KV', // Kermanshah Khuzestan Fars Kerman Khorasan-Razavi
  'IR-10': 'ES', 'IR-11': 'SB', 'IR-12': 'KD', 'IR-13': 'HM', 'IR-14': 'CB', // Esfahan Sistan-Baluchestan Kordestan Hamadan Chaharmahal
  'IR-15': 'LR', 'IR-16': 'IL', 'IR-17': 'KB', 'IR-18': 'BU', 'IR-19': 'ZN', // Lorestan Ilam Kohgiluyeh Bushehr Zanjan
  'IR-20': 'SM', 'IR-21': 'YZ', 'IR-22': 'HG', 'IR-23': 'TH', 'IR-24': 'AR', // Semnan Yazd Hormozgan Tehran Ardabil
  'IR-25': 'QM', 'IR-26': 'QZ', 'IR-27': 'GS', 'IR-28': 'KN', 'IR-29': 'KJ', // Qom Qazvin Golestan Khorasan-north -Jonubi
  'IR-30': 'AL', // Alborz
};

const PROVINCE_OF_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS_OF_PROVINCE).map(([province, letters]) => [letters, province]),
);

export type PublicCode = { readonly provinceId: string; readonly year: number; readonly number: number };
export type PublicCodeRefusal = 'EMPTY' | 'NOT_A_CODE' | 'NO_SUCH_PROVINCE' | 'NO_SUCH_YEAR' | 'NO_SUCH_NUMBER';

const MOST_IN_A_YEAR = 9_999_999;
const WRITTEN = /^([A-Z]{2})[\s\p{Pd}]*(\d{4})[\s\p{Pd}]*(\d{1,7})$/u;

export function lettersOfProvince(provinceId: string): string {
  const letters = LETTERS_OF_PROVINCE[provinceId];
  if (letters === undefined) throw new Error(`no such province: ${provinceId}`);
  return letters;
}

/** The number has five digits, more when a province needs them. */
export function formatPublicCode({ provinceId, year, number }: PublicCode): string {
  if (!isYear(year) || !isNumber(number)) throw new Error(`no public code for year ${year}, number ${number}`);
  return `${lettersOfProvince(provinceId)}-${year}-${String(number).padStart(5, '0')}`;
}

export function parsePublicCode(text: string): Parsed<PublicCode, PublicCodeRefusal> {
  const visible = text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  const typed = toAsciiDigits(visible).trim().toUpperCase();
  if (typed === '') return refused('EMPTY');
  const [, letters = '', yearText, numberText] = WRITTEN.exec(typed) ?? [];
  if (letters === '') return refused('NOT_A_CODE');
  const provinceId = PROVINCE_OF_LETTERS.get(letters);
  if (provinceId === undefined) return refused('NO_SUCH_PROVINCE');
  const year = Number(yearText);
  const number = Number(numberText);
  if (!isYear(year)) return refused('NO_SUCH_YEAR');
  return isNumber(number) ? accepted({ provinceId, year, number }) : refused('NO_SUCH_NUMBER');
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
}

function isNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= MOST_IN_A_YEAR;
}
