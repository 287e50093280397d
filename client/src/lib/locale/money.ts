import type { LocaleKey } from './locales.ts';
import { numberInWords } from './number-words.ts';

// Money is stored in whole rial and shown in toman. 12,500,000 toman = 125,000,000 rial.
// `style: 'currency'` would put the word before the number, so the text is composed.

export const RIAL_PER_TOMAN = 10n;

export const TOMAN: Record<LocaleKey, string> = { fa: 'تومان', azb: 'تومن', en: 'toman' };
export const RIAL: Record<LocaleKey, string> = { fa: 'ریال', azb: 'ریال', en: 'rial' };

const NBSP = '\u00a0';

type Scale = { at: bigint; names: Record<LocaleKey, string> };
const SCALES: readonly Scale[] = [
  { at: 1_000_000_000_000n, names: { fa: 'هزار میلیارد', azb: 'مین میلیارد', en: 'trillion' } },
  { at: 1_000_000_000n, names: { fa: 'میلیارد', azb: 'میلیارد', en: 'billion' } },
  { at: 1_000_000n, names: { fa: 'میلیون', azb: 'میلیون', en: 'million' } },
];

/** An amount that is no whole number of toman is shown in rial, never rounded. */
export function money(rial: bigint, locale: LocaleKey, digits: Intl.NumberFormat): string {
  if (rial % RIAL_PER_TOMAN !== 0n) return moneyInRial(rial, locale, digits);
  return `${digits.format(rial / RIAL_PER_TOMAN)}${NBSP}${TOMAN[locale]}`;
}

export function moneyInRial(rial: bigint, locale: LocaleKey, digits: Intl.NumberFormat): string {
  return `${digits.format(rial)}${NBSP}${RIAL[locale]}`;
}

/** «۱٫۲ میلیارد تومان»: one decimal, cut and not rounded up, so that a total never looks larger than it is. */
export function moneyShort(rial: bigint, locale: LocaleKey, digits: Intl.NumberFormat): string {
  const toman = rial / RIAL_PER_TOMAN;
  const scale = SCALES.find(({ at }) => toman >= at);
  if (!scale) return money(rial, locale, digits);
  const tenths = Number((toman * 10n) / scale.at) / 10;
  return `${digits.format(tenths)}${NBSP}${scale.names[locale]}${NBSP}${TOMAN[locale]}`;
}

export function moneyInWords(rial: bigint, locale: LocaleKey): string {
  if (rial % RIAL_PER_TOMAN !== 0n) return `${numberInWords(rial, locale)} ${RIAL[locale]}`;
  return `${numberInWords(rial / RIAL_PER_TOMAN, locale)} ${TOMAN[locale]}`;
}
