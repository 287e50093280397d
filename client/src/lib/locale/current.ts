import { createFormat, type Format } from './format.ts';
import { DEFAULT_LOCALE, LOCALES, type LocaleKey } from './locales.ts';

// The language is fixed for the life of the page (it is in the address, and a switch reloads), so these are plain
// live bindings set once by main.tsx before the first render, not a React context.
export let locale: LocaleKey = DEFAULT_LOCALE;
export let format: Format = createFormat(DEFAULT_LOCALE);

export function activateLocale(key: LocaleKey): void {
  locale = key;
  format = createFormat(key);
}

export function direction(): 'rtl' | 'ltr' {
  return LOCALES[locale].dir;
}
