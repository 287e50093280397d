// A quantity is a whole number of the commodity's unit, at least 1 and at most 10^15, never a fraction and never a float.
// What a user types is read in any digit script; separators must stand between groups of three, since «۱۲,۵» may mean 12.5.
// Example: parseQuantity('۱۲٬۵۰۰') = 12500n; '12,5' is refused as SEPARATOR, '12.5' as DECIMAL, '1e3' as EXPONENT, '-4' as SIGN.
// Source: design/domain.md Quantities, reference/reliability.md R9 and D4.

import { toAsciiDigits } from './digits.ts';
import { accepted, type Parsed, refused } from './parsed.ts';

export const MAX_QUANTITY = 10n ** 15n;
/** What a `bigint` column surely holds: no quantity times price may go above it. */
export const MAX_VALUE = 10n ** 18n;

export type QuantityRefusal =
  | 'EMPTY'
  | 'NOT_A_NUMBER'
  | 'SIGN'
  | 'DECIMAL'
  | 'EXPONENT'
  | 'SEPARATOR'
  | 'ZERO'
  | 'BELOW_ZERO'
  | 'TOO_LARGE';

/** Marks that spreadsheets and chats leave around a number; overrides, which would reorder what was seen, stay and are refused. */
const HARMLESS_MARKS = /[\u200b-\u200f\u061c\u2060\ufeff\u00ad]/g;
const PLAIN = /^\d+$/;
const GROUPED = /^\d{1,3}(?:([,\u066c\u060c'\u2019\s])\d{3})(?:\1\d{3})*$/;
const LONGEST_DIGITS = MAX_QUANTITY.toString().length;

function faultOf(text: string): QuantityRefusal {
  if (/^[+\p{Pd}\u2212].*\d|\d\s*[+\p{Pd}\u2212]$/u.test(text)) return 'SIGN';
  if (/^\d[\d.,\u066b]*\s*e\s*[+-]?\d+$/i.test(text)) return 'EXPONENT';
  if (/^[\d,\u066c\u060c]*[.\u066b/][\d,\u066c]*$/.test(text) && /\d/.test(text)) return 'DECIMAL';
  if (/^[\d,.\u066c\u066b\u060c'\u2019\s]+$/.test(text) && /\d/.test(text)) return 'SEPARATOR';
  return 'NOT_A_NUMBER';
}

function readDigits(digits: string): Parsed<bigint, QuantityRefusal> {
  const significant = digits.replace(/^0+/, '');
  return significant.length > LONGEST_DIGITS ? refused('TOO_LARGE') : checkQuantity(BigInt(significant || '0'));
}

/** The bounds alone, for a quantity that arrives as a number already. */
export function checkQuantity(quantity: bigint): Parsed<bigint, 'ZERO' | 'BELOW_ZERO' | 'TOO_LARGE'> {
  if (quantity === 0n) return refused('ZERO');
  if (quantity < 0n) return refused('BELOW_ZERO');
  return quantity > MAX_QUANTITY ? refused('TOO_LARGE') : accepted(quantity);
}

export function parseQuantity(text: string): Parsed<bigint, QuantityRefusal> {
  const typed = toAsciiDigits(text.replace(HARMLESS_MARKS, '')).trim();
  if (typed === '') return refused('EMPTY');
  if (PLAIN.test(typed)) return readDigits(typed);
  if (GROUPED.test(typed)) return readDigits(typed.replace(/\D/g, ''));
  return refused(faultOf(typed));
}

/** What is left after taking some away; more than there is cannot be taken. */
export function take(from: bigint, quantity: bigint): Parsed<bigint, 'BELOW_ZERO'> {
  return quantity < 0n || quantity > from ? refused('BELOW_ZERO') : accepted(from - quantity);
}

/** Two quantities together; neither may be negative. */
export function together(one: bigint, other: bigint): Parsed<bigint, 'BELOW_ZERO' | 'TOO_LARGE'> {
  if (one < 0n || other < 0n) return refused('BELOW_ZERO');
  return one + other > MAX_QUANTITY ? refused('TOO_LARGE') : accepted(one + other);
}

/** Value in rial: quantity times the price of one unit. */
export function valueAt(quantity: bigint, unitPrice: bigint): Parsed<bigint, 'BELOW_ZERO' | 'TOO_LARGE'> {
  if (quantity < 0n || unitPrice < 0n) return refused('BELOW_ZERO');
  const value = quantity * unitPrice;
  return value > MAX_VALUE ? refused('TOO_LARGE') : accepted(value);
}

export function smaller(one: bigint, other: bigint): bigint {
  return one < other ? one : other;
}

export function sum(quantities: Iterable<bigint>): bigint {
  let total = 0n;
  for (const quantity of quantities) total += quantity;
  return total;
}
