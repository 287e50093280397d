import type { LocaleKey } from './locales.ts';

// Persian and Azerbaijani keep the singular after a number; English does not. The catalogue names one unit.

const IRREGULAR: Readonly<Record<string, string>> = { person: 'people' };

/** 20, «device» → «devices»; in Persian and Azerbaijani the word as it is. */
export function unitWord(amount: bigint, unit: string, locale: LocaleKey): string {
  if (locale !== 'en' || amount === 1n || /[^a-z -]/i.test(unit) || unit.endsWith('s')) return unit;
  return IRREGULAR[unit] ?? `${unit}s`;
}
