import { useQuery } from 'urql';
import type { Viewer } from '../entities/viewer/use-viewer.ts';
import { SignedIn } from '../features/session/signed-in.tsx';
import { NeedForm } from '../features/write-need/need-form.tsx';
import { EditedNeedFragment } from '../features/write-need/need-values.ts';
import { graphql, readFragment } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { Empty, NotFound } from '../ui/states.tsx';

const EditNeedPage = graphql(`query EditNeedPage($code: String!) { need(code: $code) { id ...EditedNeed } }`, [
  EditedNeedFragment,
]);

export function Screen() {
  return <SignedIn title={t('writeNeed.edit')}>{(viewer) => <Editing viewer={viewer} />}</SignedIn>;
}

function Editing({ viewer }: { viewer: Viewer }) {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: EditNeedPage, variables: { code } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  const id = result.data?.need?.id;
  useLive(id ? [id] : [], again, { pause: id === undefined });
  return (
    <PageView result={result} onRetry={again} title={t('writeNeed.edit')}>
      {({ need: masked }) => {
        const need = readFragment(EditedNeedFragment, masked);
        if (!need)
          return (
            <Page title={t('ui.notFound')} width="reading">
              <NotFound />
            </Page>
          );
        const mayEdit = need.availableActions.some((event) => event === 'edit' || event === 'submit');
        return (
          <Page
            title={t('writeNeed.edit')}
            lead={t('writeNeed.lead')}
            crumbs={[{ to: paths.need(code), label: <Bdi>{localized(need.title)}</Bdi> }]}
            width="reading"
          >
            {need.reason && (
              <Notice tone="warn" title={t('needActs.reason')}>
                <p>
                  <Bdi>{need.reason}</Bdi>
                </p>
              </Notice>
            )}
            {mayEdit ? (
              <NeedForm need={need} provinceId={viewer.membership.province?.id ?? null} />
            ) : (
              <Empty
                title={t('writeNeed.notEditable')}
                action={<Link to={paths.need(code)}>{t('pledge.toNeed')}</Link>}
              >
                <p>{t('writeNeed.notEditable.why')}</p>
              </Empty>
            )}
          </Page>
        );
      }}
    </PageView>
  );
}
