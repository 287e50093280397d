import { Phone } from 'lucide-react';
import { t } from '../lib/i18n/t.ts';
import { T } from '../lib/i18n/text.tsx';
import { format } from '../lib/locale/current.ts';
import { paths } from '../lib/paths.ts';
import { Girih } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import s from './shell.module.css';

export function Footer() {
  const site = (
    <Link to="https://mosharekat.behzisti.ir" newWindow>
      <bdi dir="ltr">mosharekat.behzisti.ir</bdi>
    </Link>
  );
  return (
    <footer className={s.footer} data-print="hidden">
      <Girih />
      <div className={s.footerBody}>
        <div className={s.footerText}>
          <Wordmark />
          <p>{t('app.footer.what')}</p>
          <p>
            <T id="app.footer.gifts" values={{ site }} />
          </p>
          <p>
            <Link to={paths.about()}>{t('app.nav.about')}</Link>
          </p>
        </div>
        <a href="tel:123" className={s.emergency}>
          <Phone size={22} aria-hidden="true" />
          <span>
            <strong>{format.number(123)}</strong> {t('app.emergency')}
          </span>
        </a>
      </div>
    </footer>
  );
}
