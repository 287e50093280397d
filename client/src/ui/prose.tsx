import { t } from '../lib/i18n/t.ts';
import { locale } from '../lib/locale/current.ts';
import { LOCALES } from '../lib/locale/locales.ts';
import { cx } from './cx.ts';
import s from './prose.module.css';

type Texts = { fa: string; azb?: string | null; en?: string | null };

/**
 * A text of several sentences in the page's language. Where it was never translated it stands in Persian, marked as such
 * for screen readers, in its own direction, and on an English page with a word about it.
 */
export function Prose({ text, size = 'normal' }: { text: Texts; size?: 'normal' | 'large' }) {
  const own = text[locale];
  const isOwn = own !== undefined && own !== null;
  return (
    <>
      {!isOwn && locale === 'en' && <p className={s.note}>{t('ui.prose.inPersian')}</p>}
      <p
        lang={isOwn ? undefined : LOCALES.fa.lang}
        dir={isOwn ? undefined : LOCALES.fa.dir}
        className={cx(s.prose, s[size])}
      >
        {own ?? text.fa}
      </p>
    </>
  );
}

/** A text in whatever language its author wrote. */
export function OwnWords({ children }: { children: string }) {
  return (
    <p dir="auto" className={s.prose}>
      {children}
    </p>
  );
}
