import { type Messages as Catalog, i18n } from '@lingui/core';
import { activateLocale } from '../locale/current.ts';
import { LOCALES, type LocaleKey } from '../locale/locales.ts';
import { installAriaStrings } from './aria-strings.ts';

const CATALOGS: Record<LocaleKey, () => Promise<{ messages: Catalog }>> = {
  fa: () => import('virtual:catalog/fa'),
  azb: () => import('virtual:catalog/azb'),
  en: () => import('virtual:catalog/en'),
};

/** Everything a language needs before the first render: texts, formats, React Aria's words, the page's lang and dir. */
export async function loadLocale(key: LocaleKey): Promise<void> {
  const { lang, dir } = LOCALES[key];
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
  const [{ messages }] = await Promise.all([CATALOGS[key](), installAriaStrings(key)]);
  activateCatalog(key, messages);
}

export function activateCatalog(key: LocaleKey, messages: Catalog): void {
  activateLocale(key);
  i18n.loadAndActivate({ locale: key, locales: [LOCALES[key].format], messages });
}
