/** Three settings per language, never derived from one another: Intl knows no `azb` and calls it left-to-right. */
export const LOCALES = {
  fa: { lang: 'fa', dir: 'rtl', format: 'fa-IR', aria: 'fa-IR', name: 'فارسی' },
  azb: { lang: 'azb', dir: 'rtl', format: 'fa-IR', aria: 'fa-IR', name: 'تۆرکجه' },
  en: { lang: 'en', dir: 'ltr', format: 'en-GB', aria: 'en-GB-u-ca-persian', name: 'English' },
} as const;

export type LocaleKey = keyof typeof LOCALES;
export const LOCALE_KEYS = ['fa', 'azb', 'en'] as const satisfies readonly LocaleKey[];
export const DEFAULT_LOCALE: LocaleKey = 'fa';

const REMEMBERED = 'hamyari.language';

export function isLocaleKey(value: string | null | undefined): value is LocaleKey {
  return value === 'fa' || value === 'azb' || value === 'en';
}

/** `/azb/needs` → `azb`; a path without a language has none. */
export function localeOfPath(pathname: string): LocaleKey | undefined {
  const first = pathname.split('/')[1];
  return isLocaleKey(first) ? first : undefined;
}

/** The same page in another language. */
export function pathInLocale(pathname: string, locale: LocaleKey): string {
  const rest = localeOfPath(pathname) ? pathname.split('/').slice(2).join('/') : pathname.replace(/^\//, '');
  return rest ? `/${locale}/${rest}` : `/${locale}`;
}

export function rememberedLocale(): LocaleKey {
  try {
    const value = window.localStorage.getItem(REMEMBERED);
    return isLocaleKey(value) ? value : DEFAULT_LOCALE;
  } catch {
    return DEFAULT_LOCALE;
  }
}

export function rememberLocale(locale: LocaleKey): void {
  try {
    window.localStorage.setItem(REMEMBERED, locale);
  } catch {
    // A browser that keeps nothing still shows the page; the language is in the address.
  }
}
