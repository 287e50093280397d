import type { LocaleKey } from '../locale/locales.ts';
import { LOCALES } from '../locale/locales.ts';
import type { AriaStrings } from './aria-strings-type.ts';

const DICTIONARIES: Record<LocaleKey, () => Promise<{ default: AriaStrings }>> = {
  fa: () => import('./aria-strings.fa.ts'),
  azb: () => import('./aria-strings.azb.ts'),
  en: async () => (await import('react-aria-components/i18n/en-US')) as unknown as { default: AriaStrings },
};

/**
 * React Aria speaks 34 languages, not Persian. It reads this global dictionary once, so it must be there before the
 * first render, and a language switch reloads the page. A package missing from it throws.
 */
export async function installAriaStrings(key: LocaleKey): Promise<void> {
  const { default: strings } = await DICTIONARIES[key]();
  const page = window as unknown as Record<symbol, unknown>;
  page[Symbol.for('react-aria.i18n.locale')] = LOCALES[key].aria;
  page[Symbol.for('react-aria.i18n.strings')] = strings;
}
