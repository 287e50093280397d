import type { ReactNode } from 'react';
import { useViewer, type Viewer } from '../../entities/viewer/use-viewer.ts';
import { t } from '../../lib/i18n/t.ts';
import { paths } from '../../lib/paths.ts';
import { Link } from '../../ui/link.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Loading } from '../../ui/states.tsx';

/** A screen for people who are signed in; others are shown the way in and come back here. */
export function SignedIn({ title, children }: { title: string; children: (viewer: Viewer) => ReactNode }) {
  const { viewer, known } = useViewer();
  if (!known) return <Loading lines={6} />;
  if (viewer) return children(viewer);
  const here = window.location.pathname.replace(/^\/[a-z]+/, '') + window.location.search;
  return (
    <Page title={title} width="reading">
      <Empty
        title={t('session.needed')}
        action={
          <Link look="primary" to={paths.signIn(here)}>
            {t('session.signIn')}
          </Link>
        }
      >
        <p>{t('session.needed.why')}</p>
      </Empty>
    </Page>
  );
}
