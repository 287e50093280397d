import { useQuery } from 'urql';
import { declineText } from '../entities/match/reason-words.ts';
import { RoundRowFragment, RoundTable } from '../entities/round/round-table.tsx';
import type { Viewer } from '../entities/viewer/use-viewer.ts';
import { SignedIn } from '../features/session/signed-in.tsx';
import { graphql, type ResultOf } from '../graphql.ts';
import { useGrowingQuery } from '../lib/graphql/use-growing-query.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { count, searchSchema } from '../lib/search-params.ts';
import { BarChart } from '../ui/charts/bar-chart.tsx';
import { Row } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { LoadMore } from '../ui/load-more.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/states.tsx';

const RoundsPage = graphql(
  `
  query RoundsPage($first: Int!, $after: String) {
    allocationRounds(first: $first, after: $after) {
      edges { node { id ...RoundRow } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [RoundRowFragment],
);
const RoundDeclines = graphql(
  `query RoundDeclines($provinceId: ID) { declineCounts(provinceId: $provinceId) { code count } }`,
);

const roundsSearch = searchSchema({ pages: count(1) });
const PAGE = 20;

export function Screen() {
  return <SignedIn title={t('rounds.title')}>{({ membership }) => <Rounds membership={membership} />}</SignedIn>;
}

function Rounds({ membership: { role, province } }: { membership: Viewer['membership'] }) {
  const mayOpen = ['COUNCIL_MEMBER', 'PROVINCIAL_ADMIN'].includes(role);
  return (
    <Page
      title={t('rounds.title')}
      lead={<p>{t('rounds.lead')}</p>}
      actions={
        <Row gap={8}>
          {mayOpen && (
            <Link to={paths.openRound()} look="primary">
              {t('rounds.open')}
            </Link>
          )}
          <Link to={paths.matchingPolicies()} look="secondary">
            {t('rounds.policy')}
          </Link>
        </Row>
      }
    >
      <Section title={t('rounds.list')}>
        <RoundsFrom page={1} after={null} />
      </Section>
      {mayOpen && (
        <Section title={t('rounds.declines')}>
          <p>{t('rounds.declines.means')}</p>
          <Declines provinceId={province?.id ?? null} />
        </Section>
      )}
    </Page>
  );
}

/** Page below page, each read by its own cursor. */
function RoundsFrom({ page, after }: { page: number; after: string | null }) {
  const [{ pages }, setSearch] = useSearchParams(roundsSearch);
  const [result, readAgain] = useGrowingQuery({ query: RoundsPage, variables: { first: PAGE, after } });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ allocationRounds: { edges, pageInfo } }) =>
        page === 1 && edges.length === 0 ? (
          <Empty title={t('rounds.none')}>
            <p>{t('rounds.none.how')}</p>
          </Empty>
        ) : (
          <>
            <RoundTable caption={t('rounds.list')} rounds={edges.map(({ node }) => node)} />
            {pageInfo.hasNextPage && page < pages ? (
              <RoundsFrom page={page + 1} after={pageInfo.endCursor} />
            ) : (
              <LoadMore
                shown={(page - 1) * PAGE + edges.length}
                hasMore={pageInfo.hasNextPage}
                onMore={() => setSearch({ pages: pages + 1 })}
              />
            )}
          </>
        )
      }
    </QueryView>
  );
}

function Declines({ provinceId }: { provinceId: string | null }) {
  const [result, readAgain] = useQuery({ query: RoundDeclines, variables: { provinceId } });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ declineCounts }) => <DeclineCounts counts={declineCounts} />}
    </QueryView>
  );
}

function DeclineCounts({ counts }: { counts: ResultOf<typeof RoundDeclines>['declineCounts'] }) {
  if (counts.length === 0) return <p>{t('rounds.declines.none')}</p>;
  return (
    <BarChart
      label={t('rounds.declines')}
      bars={counts.map(({ code, count: times }) => ({
        key: code,
        label: declineText(code),
        value: times,
        text: t('rounds.declines.times', { count: times }),
      }))}
    />
  );
}
