// Numbers that registries give out, typed in any digit script with spaces or dashes, kept in one canonical ASCII form. A
// right check digit proves careful typing, not existence: say «ساختار معتبر», never «معتبر».
// Example: parseNationalLegalId('۱۴۰۰۵۸۹۳۸۷۵') = '14005893875'; parseIban('IR82 0540 1026 …') = 'IR820540102680020817909002';
//          parseMobile('۰۹۱۴-۱۲۳-۴۵۶۷') = '+989141234567'.
// What a check digit misses: of one wrong digit the IBAN misses none. The legal ID writes remainder 10 as 0, the national code
// writes 1 and 10 both as 1: a slip that moves the remainder between those two is not seen, every other one is.
// Source: reference/experience.md section 4 (Validators, run on known samples).

import { toAsciiDigits } from './digits.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

/** Spaces, dashes, half-spaces and direction marks that people and spreadsheets put between the digits. */
const BETWEEN_DIGITS = /[\s\p{Pd}\p{Default_Ignorable_Code_Point}\u2212_()]/gu;

function withoutSeparators(text: string): string {
  return toAsciiDigits(text.normalize('NFKC').replace(BETWEEN_DIGITS, '')).toUpperCase();
}

function digitsOf(digits: string): number[] {
  return Array.from(digits, Number);
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (digits[at] ?? 0), 0);
}

type DigitsRefusal = 'EMPTY' | 'NOT_DIGITS' | 'WRONG_LENGTH';

function parseDigits(text: string, length: number): Parsed<string, DigitsRefusal> {
  const digits = withoutSeparators(text);
  if (digits === '') return refused('EMPTY');
  if (!/^\d+$/.test(digits)) return refused('NOT_DIGITS');
  return digits.length === length ? accepted(digits) : refused('WRONG_LENGTH');
}

const LEGAL_ID_WEIGHTS = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];
const SUM_OF_LEGAL_ID_WEIGHTS = 230;

function legalIdCheckDigit(digits: readonly number[]): number {
  const added = (digits[9] ?? 0) + 2;
  return ((weighted(digits, LEGAL_ID_WEIGHTS) + added * SUM_OF_LEGAL_ID_WEIGHTS) % 11) % 10;
}

export type LegalIdRefusal = DigitsRefusal | 'NOT_ISSUED' | 'WRONG_CHECK_DIGIT';

/** شناسه ملی, 11 digits, of companies, charities, cooperatives and offices. Digits 4 to 9 are never all zero. */
export function parseNationalLegalId(text: string): Parsed<string, LegalIdRefusal> {
  const read = parseDigits(text, 11);
  if (!read.ok) return read;
  if (read.value.slice(3, 9) === '000000') return refused('NOT_ISSUED');
  const digits = digitsOf(read.value);
  return legalIdCheckDigit(digits) === digits[10] ? read : refused('WRONG_CHECK_DIGIT');
}

export type IbanRefusal = 'EMPTY' | 'NOT_IRANIAN' | 'WRONG_LENGTH' | 'NOT_DIGITS' | 'WRONG_CHECK_DIGIT';

const I_AND_R_AS_NUMBERS = '1827';

/** شبا: IR and 24 digits; the letters may be left out. */
export function parseIban(text: string): Parsed<string, IbanRefusal> {
  const typed = withoutSeparators(text);
  if (typed === '') return refused('EMPTY');
  const digits = typed.replace(/^IR/, '');
  if (/^[A-Z]{2}/.test(digits)) return refused('NOT_IRANIAN');
  if (!/^\d+$/.test(digits)) return refused('NOT_DIGITS');
  if (digits.length !== 24) return refused('WRONG_LENGTH');
  return hasIbanChecksum(digits) ? accepted(`IR${digits}`) : refused('WRONG_CHECK_DIGIT');
}

export function hasIbanChecksum(digits: string): boolean {
  return BigInt(digits.slice(2) + I_AND_R_AS_NUMBERS + digits.slice(0, 2)) % 97n === 1n;
}

/** An IBAN as people read it: 'IR82 0540 1026 8002 0817 9090 02'. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ');
}

export type MobileRefusal = 'EMPTY' | 'NOT_DIGITS' | 'NOT_MOBILE' | 'WRONG_LENGTH';

/** An Iranian mobile number, with 0, 98, +98, 0098 or nothing in front, kept as +989... */
export function parseMobile(text: string): Parsed<string, MobileRefusal> {
  const typed = withoutSeparators(text);
  if (typed === '') return refused('EMPTY');
  if (!/^\+?\d+$/.test(typed)) return refused('NOT_DIGITS');
  const number = typed.replace(/^(\+98|0098|98(?=\d{10}$)|0)/, '');
  if (!number.startsWith('9')) return refused('NOT_MOBILE');
  return number.length === 10 ? accepted(`+98${number}`) : refused('WRONG_LENGTH');
}

export type PostalCodeRefusal = DigitsRefusal | 'NOT_ISSUED';

/** Ten digits. Which digits the post uses where is not certain enough to refuse more than a leading zero and one digit ten times. */
export function parsePostalCode(text: string): Parsed<string, PostalCodeRefusal> {
  const read = parseDigits(text, 10);
  return read.ok && /^0|^(\d)\1{9}$/.test(read.value) ? refused('NOT_ISSUED') : read;
}

const NATIONAL_CODE_WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** Could these ten ASCII digits be a person's national code? Only to find such a code and keep it out, never to store one. */
export function isNationalCode(code: string): boolean {
  if (!/^\d{10}$/.test(code) || /^(\d)\1{9}$/.test(code)) return false;
  const digits = digitsOf(code);
  const remainder = weighted(digits, NATIONAL_CODE_WEIGHTS) % 11;
  return digits[9] === (remainder < 2 ? remainder : 11 - remainder);
}

/** Could these sixteen ASCII digits be a bank card (Luhn)? Only to find such a number and keep it out. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{16}$/.test(number) || /^0+$/.test(number)) return false;
  const doubled = digitsOf(number).map((digit, at) => (at % 2 === 0 ? digit * 2 : digit));
  return doubled.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10 === 0;
}
