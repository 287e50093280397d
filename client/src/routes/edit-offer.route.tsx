import { useQuery } from 'urql';
import type { Viewer } from '../entities/viewer/use-viewer.ts';
import { SignedIn } from '../features/session/signed-in.tsx';
import { OfferForm } from '../features/write-offer/offer-form.tsx';
import { EditedOfferFragment } from '../features/write-offer/offer-values.ts';
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

const EditOfferPage = graphql(`query EditOfferPage($code: String!) { offer(code: $code) { id ...EditedOffer } }`, [
  EditedOfferFragment,
]);

export function Screen() {
  return <SignedIn title={t('writeOffer.edit')}>{(viewer) => <Editing viewer={viewer} />}</SignedIn>;
}

function Editing({ viewer }: { viewer: Viewer }) {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: EditOfferPage, variables: { code } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  const id = result.data?.offer?.id;
  useLive(id ? [id] : [], again, { pause: id === undefined });
  return (
    <PageView result={result} onRetry={again} title={t('writeOffer.edit')}>
      {({ offer: masked }) => {
        const offer = readFragment(EditedOfferFragment, masked);
        if (!offer)
          return (
            <Page title={t('ui.notFound')} width="reading">
              <NotFound />
            </Page>
          );
        const mayEdit = offer.availableActions.some((event) => event === 'edit' || event === 'submit');
        return (
          <Page
            title={t('writeOffer.edit')}
            lead={t('writeOffer.lead')}
            crumbs={[{ to: paths.offer(code), label: <Bdi>{localized(offer.title)}</Bdi> }]}
            width="reading"
          >
            {offer.reason && (
              <Notice tone="warn" title={t('offerActs.reason')}>
                <p>
                  <Bdi>{offer.reason}</Bdi>
                </p>
              </Notice>
            )}
            {mayEdit ? (
              <OfferForm offer={offer} provinceId={viewer.membership.province?.id ?? null} />
            ) : (
              <Empty
                title={t('writeOffer.notEditable')}
                action={<Link to={paths.offer(code)}>{t('writeOffer.toOffer')}</Link>}
              >
                <p>{t('writeOffer.notEditable.why')}</p>
              </Empty>
            )}
          </Page>
        );
      }}
    </PageView>
  );
}
