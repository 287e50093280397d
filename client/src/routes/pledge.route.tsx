import { useState } from 'react';
import { useQuery } from 'urql';
import type { Viewer } from '../entities/viewer/use-viewer.ts';
import type { Pledged } from '../features/pledge/check-step.tsx';
import { OwnOfferItemFragment, openItems, PledgeNeedFragment } from '../features/pledge/pledge-need.ts';
import { PledgeDone, PledgeWizard } from '../features/pledge/pledge-wizard.tsx';
import { SignedIn } from '../features/session/signed-in.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi } from '../ui/bdi.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { PageView } from '../ui/page-view.tsx';
import { Empty, NotFound } from '../ui/states.tsx';

const PledgePage = graphql(
  `
  query PledgePage($code: String!, $organizationId: ID!) {
    need(code: $code) { id ...PledgeNeed }
    offers(first: 100, filter: { organizationIds: [$organizationId], states: [ACTIVE] }) {
      edges { node { id direct items { id ...OwnOfferItem } } }
    }
  }
`,
  [PledgeNeedFragment, OwnOfferItemFragment],
);

export function Screen() {
  return <SignedIn title={t('pledge.title')}>{(viewer) => <Pledge viewer={viewer} />}</SignedIn>;
}

function Pledge({ viewer: { membership } }: { viewer: Viewer }) {
  const code = useParam('code');
  const variables = { code, organizationId: membership.organization.id };
  const [result, readAgain] = useQuery({ query: PledgePage, variables });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  const id = result.data?.need?.id;
  const [pledged, setPledged] = useState<Pledged>();
  useLive(id ? [id] : [], again, { pause: id === undefined });
  if (pledged)
    return (
      <Page title={t('pledge.title')} width="reading">
        <PledgeDone pledged={pledged} />
      </Page>
    );
  return (
    <PageView result={result} onRetry={again} title={t('pledge.title')}>
      {({ need: masked, offers }) => {
        if (!masked)
          return (
            <Page title={t('ui.notFound')} width="reading">
              <NotFound />
            </Page>
          );
        const need = readFragment(PledgeNeedFragment, masked);
        const own = offers.edges.flatMap(({ node }) =>
          node.direct ? [] : readFragment(OwnOfferItemFragment, node.items),
        );
        const gives = membership.role === 'MEMBER' || membership.role === 'SIGNATORY';
        const isOpen = need.state === 'PUBLISHED' && openItems(need).length > 0;
        return (
          <Page
            title={t('pledge.title')}
            crumbs={[{ to: paths.need(code), label: <Bdi>{localized(need.title)}</Bdi> }]}
            width="reading"
          >
            {!gives ? (
              <Closed title={t('pledge.role')} why={t('pledge.role.why')} code={code} />
            ) : isOpen ? (
              <PledgeWizard need={need} own={own} onPledged={setPledged} />
            ) : (
              <Closed title={t('pledge.closed')} why={t('pledge.closed.why')} code={code} />
            )}
          </Page>
        );
      }}
    </PageView>
  );
}

function Closed({ title, why, code }: { title: string; why: string; code: string }) {
  return (
    <Empty title={title} action={<Link to={paths.need(code)}>{t('pledge.toNeed')}</Link>}>
      <p>{why}</p>
    </Empty>
  );
}
