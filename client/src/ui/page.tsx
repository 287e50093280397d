import { type ReactNode, useEffect } from 'react';
import { t } from '../lib/i18n/t.ts';
import { Link } from './link.tsx';
import s from './page.module.css';

type Crumb = { to: string; label: ReactNode };

type PageProps = {
  /** The browser's title and, unless `heading` is given, the h1. */
  title: string;
  heading?: ReactNode;
  /** Above the heading: where this page stands. */
  crumbs?: readonly Crumb[];
  /** Below the heading: code, state, one line. */
  lead?: ReactNode;
  /** Beside the heading: the page's own acts. */
  actions?: ReactNode;
  width?: 'full' | 'reading';
  /** On paper a letterhead says the title: the heading stands on the screen only. */
  hasLetterhead?: boolean;
  children: ReactNode;
};

/** The frame of every screen: title, one h1, crumbs, acts. */
export function Page({
  title,
  heading,
  crumbs = [],
  lead,
  actions,
  width = 'full',
  hasLetterhead,
  children,
}: PageProps) {
  useEffect(() => {
    document.title = `${title} · ${t('ui.brand')}`;
  }, [title]);
  return (
    <div className={width === 'reading' ? s.reading : s.page}>
      <header className={s.header} data-print={hasLetterhead ? 'hidden' : undefined}>
        {crumbs.length > 0 && (
          <nav aria-label={t('ui.crumbs')} className={s.crumbs}>
            <ol>
              {crumbs.map(({ to, label }) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div className={s.headline}>
          <h1>{heading ?? title}</h1>
          {actions && <div className={s.actions}>{actions}</div>}
        </div>
        {lead && <div className={s.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page with its own heading. */
export function Section({
  title,
  id,
  actions,
  level = 2,
  children,
}: {
  title: ReactNode;
  id?: string;
  actions?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={s.section} id={id}>
      <div className={s.headline}>
        <Heading>{title}</Heading>
        {actions && <div className={s.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
