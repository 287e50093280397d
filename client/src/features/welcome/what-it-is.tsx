import { t } from '../../lib/i18n/t.ts';
import { T } from '../../lib/i18n/text.tsx';
import { paths } from '../../lib/paths.ts';
import { Link } from '../../ui/link.tsx';
import { Section } from '../../ui/page.tsx';
import s from './welcome.module.css';

const GIFTS = 'https://mosharekat.behzisti.ir';

/** What we are and what we are not, in plain words; small gifts are sent to where they belong. */
export function WhatItIs() {
  const site = (
    <Link to={GIFTS} newWindow>
      <bdi dir="ltr">mosharekat.behzisti.ir</bdi>
    </Link>
  );
  return (
    <Section title={t('welcome.what')} actions={<Link to={paths.about()}>{t('welcome.what.more')}</Link>}>
      <div className={s.what}>
        <Section title={t('welcome.what.is')} level={3}>
          <ul className={s.points}>
            <li>{t('welcome.what.is.1')}</li>
            <li>{t('welcome.what.is.2')}</li>
            <li>{t('welcome.what.is.3')}</li>
          </ul>
        </Section>
        <Section title={t('welcome.what.isNot')} level={3}>
          <ul className={s.points}>
            <li>{t('welcome.what.not.1')}</li>
            <li>
              <T id="welcome.what.not.2" values={{ site }} />
            </li>
            <li>{t('welcome.what.not.3')}</li>
          </ul>
        </Section>
      </div>
    </Section>
  );
}
