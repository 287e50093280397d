import { locale } from '../../lib/locale/current.ts';
import { LOCALE_KEYS, LOCALES, pathInLocale } from '../../lib/locale/locales.ts';
import { Row } from '../../ui/layout.tsx';

/** This page in each language; ordinary links, because the page must load anew. */
export function LanguageLinks() {
  return (
    <Row as="ul" gap={24}>
      {LOCALE_KEYS.map((key) => (
        <li key={key}>
          <a
            href={pathInLocale(window.location.pathname, key)}
            lang={LOCALES[key].lang}
            hrefLang={LOCALES[key].lang}
            aria-current={key === locale ? 'true' : undefined}
          >
            {LOCALES[key].name}
          </a>
        </li>
      ))}
    </Row>
  );
}
