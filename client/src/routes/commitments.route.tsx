import { useState } from 'react';
import { useQuery } from 'urql';
import { CommitmentRow, CommitmentRowFragment } from '../entities/commitment/commitment-row.tsx';
import { COMMITMENT_STATES, type CommitmentState } from '../entities/commitment/commitment-status.tsx';
import type { Viewer } from '../entities/viewer/use-viewer.ts';
import { SignedIn } from '../features/session/signed-in.tsx';
import { graphql } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { oneOf, searchSchema } from '../lib/search-params.ts';
import { Link } from '../ui/link.tsx';
import { LoadMore } from '../ui/load-more.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/states.tsx';
import { Tabs } from '../ui/tabs.tsx';

const CommitmentsPage = graphql(
  `
  query CommitmentsPage($first: Int!, $after: String, $filter: CommitmentFilter!) {
    commitments(first: $first, after: $after, filter: $filter) {
      edges { node { id ...CommitmentRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [CommitmentRowFragment],
);

const VIEWS = {
  RUNNING: ['PLEDGED', 'COMMITTED', 'IN_DELIVERY', 'DELIVERED'],
  PLEDGED: ['PLEDGED'],
  DONE: ['VERIFIED', 'CLOSED'],
  ENDED: ['WITHDRAWN', 'DECLINED', 'LAPSED'],
  ALL: COMMITMENT_STATES,
} as const satisfies Record<string, readonly CommitmentState[]>;
const NAMES = ['RUNNING', 'PLEDGED', 'DONE', 'ENDED', 'ALL'] as const;
type View = (typeof NAMES)[number];

const commitmentsSearch = searchSchema({ view: oneOf(NAMES, 'RUNNING') });
/** Council, verifiers, auditors and admins have no commitments of their own: they see all they may see. */
const OWN = ['WELFARE_OFFICE', 'BUSINESS', 'CHARITY', 'COOPERATIVE', 'VOLUNTEER'];

export function Screen() {
  const [{ view }, setSearch] = useSearchParams(commitmentsSearch);
  return (
    <SignedIn title={t('commitments.title')}>
      {(viewer) => (
        <Page title={t('commitments.title')} lead={t('commitments.lead')}>
          <Tabs
            label={t('commitments.view')}
            selected={view}
            onSelect={(id) => setSearch({ view: NAMES.find((name) => name === id) ?? 'RUNNING' })}
            items={NAMES.map((id) => ({
              id,
              label: t(`commitments.view.${id}`),
              content: <Commitments viewer={viewer} view={id} />,
            }))}
          />
        </Page>
      )}
    </SignedIn>
  );
}

function Commitments({ viewer, view }: { viewer: Viewer; view: View }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  const { organization, role } = viewer.membership;
  const isOwn = OWN.includes(organization.kind) && role !== 'PROVINCIAL_ADMIN' && role !== 'AUDITOR';
  return cursors.map((after, at) => (
    <PageOf
      key={after}
      after={after}
      before={at * FIRST}
      view={view}
      organizationId={isOwn ? organization.id : undefined}
      onMore={at === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : undefined}
    />
  ));
}

const FIRST = 20;
type PageProps = {
  after: string | null;
  /** How many stand on the pages before. */
  before: number;
  view: View;
  organizationId: string | undefined;
  onMore: ((cursor: string) => void) | undefined;
};

function PageOf({ after, before, view, organizationId, onMore }: PageProps) {
  const filter = { states: [...VIEWS[view]], organizationId: organizationId ?? null };
  const [result, readAgain] = useQuery({ query: CommitmentsPage, variables: { first: FIRST, after, filter } });
  const again = () => readAgain({ requestPolicy: 'network-only' });
  const ids = result.data?.commitments.edges.map(({ node }) => node.id) ?? [];
  useLive(ids, again, { pause: ids.length === 0 });
  return (
    <QueryView result={result} onRetry={again}>
      {({ commitments: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <Empty title={t('commitments.empty')} action={<Link to={paths.needs()}>{t('app.nav.needs')}</Link>}>
            <p>{t('commitments.empty.why')}</p>
          </Empty>
        ) : (
          <>
            {edges.map(({ node }) => (
              <CommitmentRow key={node.id} commitment={node} />
            ))}
            {onMore && (
              <LoadMore
                shown={before + edges.length}
                hasMore={pageInfo.hasNextPage}
                onMore={() => pageInfo.endCursor && onMore(pageInfo.endCursor)}
              />
            )}
          </>
        )
      }
    </QueryView>
  );
}
