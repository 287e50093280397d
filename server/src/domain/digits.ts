// Numbers are typed in Persian (۰-۹), Arabic (٠-٩) or Latin (0-9) digits and mean the same; they are stored in Latin
// digits and shown in those of the language, in groups of three.
// Example: toAsciiDigits('۱۴٠5') = '1405'; formatInteger(12500000n, 'fa') = '۱۲٬۵۰۰٬۰۰۰'.
// Source: reference/experience.md section 4, Money (U+066C groups, U+066B decimal sign).

import type { Language } from './language.ts';

const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;
const NOT_ASCII_DIGIT = /[\u06f0-\u06f9\u0660-\u0669]/g;

function digitOf(character: string): string {
  const code = character.charCodeAt(0);
  return String(code - (code >= PERSIAN_ZERO ? PERSIAN_ZERO : ARABIC_ZERO));
}

export function toAsciiDigits(text: string): string {
  return text.replace(NOT_ASCII_DIGIT, digitOf);
}

export function toPersianDigits(text: string): string {
  return text.replace(/[0-9\u0660-\u0669]/g, (digit) =>
    String.fromCharCode(PERSIAN_ZERO + Number(toAsciiDigits(digit))),
  );
}

export type NumberSigns = { readonly group: string; readonly decimal: string };

const ENGLISH_SIGNS: NumberSigns = { group: ',', decimal: '.' };
const PERSIAN_SIGNS: NumberSigns = { group: '\u066c', decimal: '\u066b' };

/** Digits as the readers of the language expect them. */
export function inDigitsOf(language: Language, asciiText: string): string {
  return language === 'en' ? asciiText : toPersianDigits(asciiText);
}

export function numberSigns(language: Language): NumberSigns {
  return language === 'en' ? ENGLISH_SIGNS : PERSIAN_SIGNS;
}

/** A whole number in groups of three; a negative one carries U+2212 in front. */
export function formatInteger(value: bigint, language: Language): string {
  const { group } = numberSigns(language);
  const magnitude = (value < 0n ? -value : value).toString().replace(/\B(?=(\d{3})+$)/g, group);
  return (value < 0n ? '\u2212' : '') + inDigitsOf(language, magnitude);
}
