// No person helped is stored, so free text that holds a national code, a phone, a bank card or an account number is refused
// with the place marked. Digits of any script count, with spaces, dashes, half-spaces or unseen marks between them.
// Example: findSensitive('کد ملی ۰۰۷-۶۲۲۹۶۴-۵ است') = [{ kind: 'NATIONAL_CODE', start: 7, end: 19 }]; 'مبلغ ۱٬۵۸۳٬۲۵۰٬۶۸۹ ریال'
// gives nothing: thousands separators, slashes and points join no digits, so amounts and dates stay amounts and dates.
// Found is a whole number or several neighbouring numbers that together make one, never a piece cut out of a longer number.
// A national code is known by its check digit and a card by Luhn: about one in eleven (one in ten) other numbers of that length
// passes too and is refused. A number written in words, or a phone without its area code, is not found.
// Source: design/domain.md Dignity, reference/reliability.md D10.

import { hasIbanChecksum, isCardNumber, isNationalCode } from './identifiers.ts';

export type SensitiveKind = 'NATIONAL_CODE' | 'MOBILE' | 'LANDLINE' | 'CARD' | 'IBAN';

/** Where it stands: offsets in UTF-16 units of the text given, `end` excluded. */
export type SensitivePlace = { readonly kind: SensitiveKind; readonly start: number; readonly end: number };

type DigitRun = { readonly digits: string; readonly start: number; readonly end: number };

const LONGEST_NUMBER = 24;
const DIGIT_RUN = /(?:\p{Nd}[\p{M}\p{Default_Ignorable_Code_Point}]*)+/gu;
/** What may stand between two parts of one number; no line break, no thousands separator, point or slash. */
const SEPARATOR =
  /^(?:\p{Default_Ignorable_Code_Point}*[\p{Zs}\t\p{Pd}\u2212_()\u0640]){0,6}\p{Default_Ignorable_Code_Point}*$/u;
const AREA_CODES = '1[137]|2[134568]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467]';
const LANDLINE = new RegExp(`^(?:0|0098|98)(?:${AREA_CODES})[2-9]\\d{7}$`);
const MOBILE = /^(?:0|0098|98)9\d{9}$/;
/** Without a leading zero; five zeros at the end make it an amount. */
const BARE_MOBILE = /^9(?!\d*00000$)\d{9}$/;
const IR_BEFORE = /(?<![\p{L}])[IiＩｉ][RrＲｒ][\s\p{Pd}\p{Default_Ignorable_Code_Point}:]{0,4}$/u;
const LOOKED_BACK = 6;

/** Ten digits of a script follow one another, so the value is the distance to the script's zero. */
function asciiDigit(character: string): string {
  const code = character.normalize('NFKC').codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

function digitRuns(text: string): DigitRun[] {
  return Array.from(text.matchAll(DIGIT_RUN), (match) => ({
    digits: Array.from(match[0].matchAll(/\p{Nd}/gu), ([digit]) => asciiDigit(digit)).join(''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function kindOf(digits: string, before: string): SensitiveKind | null {
  if (digits.length === 24) return IR_BEFORE.test(before) || hasIbanChecksum(digits) ? 'IBAN' : null;
  if (digits.length === 16) return isCardNumber(digits) ? 'CARD' : null;
  if (MOBILE.test(digits) || BARE_MOBILE.test(digits)) return 'MOBILE';
  if (LANDLINE.test(digits)) return 'LANDLINE';
  return isNationalCode(digits) ? 'NATIONAL_CODE' : null;
}

/** The mark begins with what belongs to the number: IR of an account, the plus sign of a phone. */
function markStart(text: string, start: number, kind: SensitiveKind): number {
  const before = text.slice(Math.max(0, start - LOOKED_BACK), start);
  const prefix = kind === 'IBAN' ? IR_BEFORE.exec(before) : /\+$/.exec(before);
  return start - (prefix?.[0].length ?? 0);
}

/** The longest sensitive number that begins with this run, and the run after it. */
function placeAt(
  text: string,
  runs: readonly DigitRun[],
  first: number,
): { place: SensitivePlace; next: number } | null {
  let digits = '';
  let found: { place: SensitivePlace; next: number } | null = null;
  for (let at = first; at < runs.length; at += 1) {
    const run = runs[at];
    const previous = runs[at - 1];
    if (!run || (at > first && previous && !SEPARATOR.test(text.slice(previous.end, run.start)))) break;
    digits += run.digits;
    if (digits.length > LONGEST_NUMBER) break;
    const begin = runs[first]?.start ?? 0;
    const kind = kindOf(digits, text.slice(Math.max(0, begin - LOOKED_BACK), begin));
    if (kind) found = { place: { kind, start: markStart(text, begin, kind), end: run.end }, next: at + 1 };
  }
  return found;
}

export function findSensitive(text: string): SensitivePlace[] {
  const runs = digitRuns(text);
  const places: SensitivePlace[] = [];
  for (let at = 0; at < runs.length; ) {
    const found = placeAt(text, runs, at);
    if (found) places.push(found.place);
    at = found ? found.next : at + 1;
  }
  return places;
}
