import { OneTimeLinkForm } from '../features/session/one-time-link-form.tsx';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { hrefOf, useParam } from '../lib/router.ts';
import { Page } from '../ui/page.tsx';

export function Screen() {
  const token = useParam('token');
  return (
    <Page title={t('session.link.title')} lead={t('session.link.lead')} width="reading">
      <OneTimeLinkForm token={token} onSignedIn={() => window.location.assign(hrefOf(paths.work()))} />
    </Page>
  );
}
