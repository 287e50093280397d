import { LanguageLinks } from '../features/account/language-links.tsx';
import { Memberships } from '../features/account/memberships.tsx';
import { Sessions } from '../features/account/sessions.tsx';
import { SignOutButton } from '../features/account/sign-out-button.tsx';
import { SignedIn } from '../features/session/signed-in.tsx';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { Bdi, Code } from '../ui/bdi.tsx';
import { DataList } from '../ui/data-list.tsx';
import { Page, Section } from '../ui/page.tsx';

export function Screen() {
  return (
    <SignedIn title={t('account.title')}>
      {(viewer) => {
        const { province, county } = viewer.membership;
        const place = county
          ? localized(county.name)
          : province
            ? t('account.place.province', { province: localized(province.name) })
            : t('account.place.country');
        return (
          <Page title={t('account.title')} actions={<SignOutButton />}>
            <Section title={t('account.person')}>
              <DataList
                items={[
                  { key: 'name', label: t('account.name'), value: <Bdi>{viewer.person.displayName}</Bdi> },
                  { key: 'email', label: t('account.email'), value: <Code>{viewer.email}</Code> },
                  { key: 'place', label: t('account.place'), value: place },
                  { key: 'language', label: t('account.language'), value: <LanguageLinks /> },
                ]}
              />
            </Section>
            <Section title={t('account.roles')}>
              <p>{t('account.roles.why')}</p>
              <Memberships viewer={viewer} />
            </Section>
            <Section title={t('account.sessions')}>
              <p>{t('account.sessions.why')}</p>
              <Sessions />
            </Section>
          </Page>
        );
      }}
    </SignedIn>
  );
}
