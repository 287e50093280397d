import { useLocation } from '@tanstack/react-router';
import { t } from '../lib/i18n/t.ts';
import { locale } from '../lib/locale/current.ts';
import { LOCALE_KEYS, LOCALES, pathInLocale } from '../lib/locale/locales.ts';
import s from './shell.module.css';

/** The same page in each language, named in its own script. Ordinary links: the page must load anew (React Aria's words). */
export function LanguageSwitch() {
  const { pathname, searchStr } = useLocation();
  return (
    <nav aria-label={t('app.languages')}>
      <ul className={s.languages}>
        {LOCALE_KEYS.map((key) => (
          <li key={key}>
            <a
              href={pathInLocale(pathname, key) + searchStr}
              lang={LOCALES[key].lang}
              hrefLang={LOCALES[key].lang}
              aria-current={key === locale ? 'true' : undefined}
            >
              {LOCALES[key].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
