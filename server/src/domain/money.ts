// Money is a whole number of rial. People speak of toman, so screens show toman, and forms and papers say the sum in words too.
// One toman is ten rial; a sum that is no multiple of ten keeps its last digit as a decimal, nothing is rounded away.
// Example: 125,000,000 rial is «۱۲٬۵۰۰٬۰۰۰ تومان», short «۱۲٫۵ میلیون تومان», in words «دوازده میلیون و پانصد هزار تومان»;
//          125 rial is «۱۲٫۵ تومان», in words «دوازده تومان و پنج ریال».
// The short form is rounded to one decimal, half away from zero, and is for pictures and lists, never for a paper.
// Source: reference/experience.md section 4, Money. همت is a thousand billion (10^12) toman.

import { formatInteger, inDigitsOf, numberSigns } from './digits.ts';
import type { Language } from './language.ts';
import { numberInWords } from './number-words.ts';
import { accepted, type Parsed, refused } from './parsed.ts';
import { MAX_QUANTITY, parseQuantity, type QuantityRefusal } from './quantity.ts';

export const RIAL_PER_TOMAN = 10n;

type Words = { readonly [language in Language]: string };
type Scale = { readonly toman: bigint; readonly name: Words };

const TOMAN: Words = { fa: 'تومان', azb: 'تومان', en: 'toman' };
const RIAL: Words = { fa: 'ریال', azb: 'ریال', en: 'rial' };

/** The largest first. همت names the toman itself. */
const SCALES: readonly Scale[] = [
  { toman: 10n ** 12n, name: { fa: 'همت', azb: 'همت', en: 'trillion toman' } },
  { toman: 10n ** 9n, name: { fa: 'میلیارد تومان', azb: 'میلیارد تومان', en: 'billion toman' } },
  { toman: 10n ** 6n, name: { fa: 'میلیون تومان', azb: 'میلیون تومان', en: 'million toman' } },
  { toman: 10n ** 3n, name: { fa: 'هزار تومان', azb: 'هزار تومان', en: 'thousand toman' } },
];

function magnitude(rial: bigint): bigint {
  return rial < 0n ? -rial : rial;
}

function withTenth(tenths: bigint, language: Language): string {
  const whole = formatInteger(tenths / 10n, language);
  const tenth = tenths % 10n;
  return tenth === 0n ? whole : whole + numberSigns(language).decimal + inDigitsOf(language, tenth.toString());
}

/** A rial is a tenth of a toman, so tenths of a scale are rial divided by the scale's toman. */
function tenthsOf(rial: bigint, toman: bigint): bigint {
  return (rial + toman / 2n) / toman;
}

function signed(rial: bigint, text: string): string {
  return rial < 0n ? `\u2212${text}` : text;
}

export function formatRial(rial: bigint, language: Language): string {
  return `${formatInteger(rial, language)} ${RIAL[language]}`;
}

export function formatToman(rial: bigint, language: Language): string {
  return `${signed(rial, withTenth(magnitude(rial), language))} ${TOMAN[language]}`;
}

/** The word changes when the number before it would round to a thousand; below a thousand toman the exact sum. */
export function formatTomanShort(rial: bigint, language: Language): string {
  const sum = magnitude(rial);
  const scale = SCALES.find(({ toman }) => tenthsOf(sum, toman / 1000n) >= 10_000n);
  if (!scale) return formatToman(rial, language);
  return `${signed(rial, withTenth(tenthsOf(sum, scale.toman), language))} ${scale.name[language]}`;
}

export function rialInWords(rial: bigint, language: Language): string {
  return `${numberInWords(rial, language)} ${RIAL[language]}`;
}

export function tomanInWords(rial: bigint, language: Language): string {
  const sum = magnitude(rial);
  const rest = sum % RIAL_PER_TOMAN;
  const toman =
    sum - rest > 0n || rest === 0n ? `${numberInWords(sum / RIAL_PER_TOMAN, language)} ${TOMAN[language]}` : '';
  const parts = [toman, rest > 0n ? rialInWords(rest, language) : ''].filter(Boolean);
  const minus = language === 'en' ? 'minus ' : 'منفی ';
  return (rial < 0n ? minus : '') + parts.join(language === 'en' ? ' and ' : ' و ');
}

/** A sum typed in toman, as rial. */
export function parseToman(text: string): Parsed<bigint, QuantityRefusal> {
  const read = parseQuantity(text);
  if (!read.ok) return read;
  const rial = read.value * RIAL_PER_TOMAN;
  return rial > MAX_QUANTITY ? refused('TOO_LARGE') : accepted(rial);
}

/** A price near ten times, or a tenth of, the catalogue's price was probably typed in the other unit: ask, do not refuse. */
export function unitSlip(price: bigint, cataloguePrice: bigint): 'RIAL_FOR_TOMAN' | 'TOMAN_FOR_RIAL' | null {
  if (isNear(price, cataloguePrice * RIAL_PER_TOMAN)) return 'RIAL_FOR_TOMAN';
  return isNear(price * RIAL_PER_TOMAN, cataloguePrice) ? 'TOMAN_FOR_RIAL' : null;
}

/** Within a third. */
function isNear(one: bigint, other: bigint): boolean {
  return one > 0n && other > 0n && 3n * one >= 2n * other && 2n * one <= 3n * other;
}
