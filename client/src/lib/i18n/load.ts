import { type Messages as Catalog, i18n } from '@lingui/core';
import { activateLocale } from '../locale/current.ts';
import { LOCALES, type LocaleKey } from '../locale/locales.ts';
import { installAriaStrings } from './aria-strings.ts';

type LoadCatalog = () => Promise<{ messages: Catalog }>;

const FIRST: Record<LocaleKey, LoadCatalog> = {
  fa: () => import('virtual:catalog/fa'),
  azb: () => import('virtual:catalog/azb'),
  en: () => import('virtual:catalog/en'),
};
const REST: Record<LocaleKey, LoadCatalog> = {
  fa: () => import('virtual:catalog/fa/rest'),
  azb: () => import('virtual:catalog/azb/rest'),
  en: () => import('virtual:catalog/en/rest'),
};

/** Everything a language needs before a landing screen is rendered: texts, formats, React Aria's words, the page's lang and dir. */
export async function loadLocale(key: LocaleKey): Promise<void> {
  const { lang, dir } = LOCALES[key];
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  const [{ messages }] = await Promise.all([FIRST[key](), installAriaStrings(key)]);
  activateCatalog(key, messages);
}

/** The texts of all other screens, beside those that are there. */
export async function loadRestOfTexts(key: LocaleKey): Promise<void> {
  const { messages } = await REST[key]();
  i18n.load(key, messages);
}

export function activateCatalog(key: LocaleKey, messages: Catalog): void {
  activateLocale(key);
  i18n.loadAndActivate({ locale: key, locales: [LOCALES[key].format], messages });
}
