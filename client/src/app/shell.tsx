import { Outlet, useLocation } from '@tanstack/react-router';
import { Inbox, ListChecks, Search, UserRound } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useViewer } from '../entities/viewer/use-viewer.ts';
import { AccountMenu } from '../features/session/account-menu.tsx';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { Link } from '../ui/link.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { Footer } from './footer.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import s from './shell.module.css';

/** The frame around every screen. */
export function Shell() {
  const { pathname } = useLocation();
  const { viewer, demo } = useViewer();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  const isSignedIn = viewer !== null;
  return (
    <div className={s.shell}>
      <a href="#main" className={s.skip}>
        {t('app.skip')}
      </a>
      <header className={s.header}>
        {demo && <p className={s.demo}>{t('app.demo')}</p>}
        <div className={s.bar} data-print="hidden">
          <Link to={paths.home()} look="plain">
            <Wordmark />
          </Link>
          <nav aria-label={t('app.nav')} className={s.nav}>
            <Places pathname={pathname} isSignedIn={isSignedIn} />
          </nav>
          <div className={s.tools}>
            <LanguageSwitch />
            <AccountMenu />
          </div>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={s.main}>
        <Outlet />
      </main>
      <Footer />
      <nav aria-label={t('app.nav')} className={s.bottom} data-print="hidden">
        <BottomPlace
          to={paths.needs()}
          pathname={pathname}
          icon={<Search size={22} aria-hidden="true" />}
          label={t('app.nav.needs')}
        />
        <BottomPlace
          to={paths.commitments()}
          pathname={pathname}
          icon={<ListChecks size={22} aria-hidden="true" />}
          label={t('app.nav.track')}
        />
        <BottomPlace
          to={paths.work()}
          pathname={pathname}
          icon={<Inbox size={22} aria-hidden="true" />}
          label={t('app.nav.work')}
        />
        <BottomPlace
          to={paths.account()}
          pathname={pathname}
          icon={<UserRound size={22} aria-hidden="true" />}
          label={t('app.nav.me')}
        />
      </nav>
    </div>
  );
}

const isHere = (pathname: string, to: string) => pathname === to || pathname.startsWith(`${to}/`);

function Places({ pathname, isSignedIn }: { pathname: string; isSignedIn: boolean }) {
  const places = [
    ...(isSignedIn ? [[paths.work(), t('app.nav.work')]] : []),
    [paths.needs(), t('app.nav.needs')],
    ...(isSignedIn ? [[paths.commitments(), t('app.nav.track')]] : []),
    [paths.programs(), t('app.nav.programs')],
    [paths.offers(), t('app.nav.offers')],
    [paths.organizations(), t('app.nav.organizations')],
    [paths.triangle(), t('app.nav.triangle')],
  ] as const;
  return (
    <ul className={s.places}>
      {places.map(([to = '', label]) => (
        <li key={to} data-here={isHere(pathname, to)}>
          <Link to={to} look="plain" current={isHere(pathname, to) ? 'page' : undefined}>
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function BottomPlace({ to, pathname, icon, label }: { to: string; pathname: string; icon: ReactNode; label: string }) {
  const here = isHere(pathname, to);
  return (
    <span className={s.bottomPlace} data-here={here}>
      <Link to={to} look="plain" current={here ? 'page' : undefined}>
        {icon}
        <span>{label}</span>
      </Link>
    </span>
  );
}
