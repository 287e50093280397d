import { useViewer } from '../entities/viewer/use-viewer.ts';
import { SignInForm } from '../features/session/sign-in-form.tsx';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { hrefOf, useSearchParams } from '../lib/router.ts';
import { searchSchema, text } from '../lib/search-params.ts';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';

const signInSearch = searchSchema({ to: text() });

export function Screen() {
  const { viewer } = useViewer();
  const [{ to }] = useSearchParams(signInSearch);
  // Somebody new to the server: the page starts over. Only places of ours are returned to.
  const enter = () => window.location.assign(hrefOf(/^\/(?![/\\])/.test(to) ? to : paths.work()));
  return (
    <Page title={t('session.title')} lead={t('session.lead')} width="reading">
      {viewer && (
        <Notice
          title={t('session.already', { name: viewer.person.displayName })}
          actions={
            <Link look="primary" to={paths.work()}>
              {t('session.toWork')}
            </Link>
          }
        />
      )}
      <SignInForm onSignedIn={enter} />
    </Page>
  );
}
