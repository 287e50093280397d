import { useMemo, useState } from 'react';
import { MatchCard, MatchCardFragment } from '../entities/match/match-card.tsx';
import { MatchActs, MatchActsFragment, type MatchAnswer } from '../features/answer-match/match-acts.tsx';
import { SignedIn } from '../features/session/signed-in.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { count, oneOf, searchSchema } from '../lib/search-params.ts';
import { ChoiceTabs } from '../ui/choice-tabs.tsx';
import { ConnectionPages } from '../ui/connection-pages.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { PrintButton } from '../ui/print-sheet.tsx';
import { Empty } from '../ui/states.tsx';

const MatchesPage = graphql(
  `
  query MatchesPage($states: [MatchState!], $first: Int!, $after: String) {
    matches(states: $states, first: $first, after: $after) {
      edges { node { id ...MatchCard ...MatchActs } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [MatchCardFragment, MatchActsFragment],
);

const TABS = ['PROPOSED', 'AGREED', 'ENDED'] as const;
const STATES = {
  PROPOSED: ['PROPOSED' as const],
  AGREED: ['AGREED' as const],
  ENDED: ['DECLINED' as const, 'LAPSED' as const, 'SUPERSEDED' as const],
};
const matchesSearch = searchSchema({ show: oneOf(TABS, 'PROPOSED'), pages: count(1) });

export function Screen() {
  return <SignedIn title={t('matches.title')}>{() => <Matches />}</SignedIn>;
}

function Matches() {
  const [search, setSearch] = useSearchParams(matchesSearch);
  const [answer, setAnswer] = useState<MatchAnswer>();
  const variables = useMemo(() => ({ states: STATES[search.show] }), [search.show]);
  return (
    <Page title={t('matches.title')} lead={<p>{t('matches.lead')}</p>} actions={<PrintButton />}>
      {answer && <Notice tone="good" announce title={t(`answerMatch.${answer}.done`)} />}
      <ChoiceTabs
        label={t('matches.which')}
        value={search.show}
        onChange={(show) => setSearch({ show, pages: 1 }, { push: true })}
        choices={TABS.map((value) => ({ value, label: t(`matches.${value}`) }))}
      />
      <ConnectionPages
        heading={t('matches.title')}
        query={MatchesPage}
        variables={variables}
        connection={({ matches }) => matches}
        card={(match) => <MatchCard match={match} acts={<MatchActs match={match} onDone={setAnswer} />} />}
        pages={search.pages}
        onMore={() => setSearch({ pages: search.pages + 1 })}
        empty={
          <Empty
            title={t('matches.none')}
            action={
              <Link to={paths.needs()} look="secondary">
                {t('app.nav.needs')}
              </Link>
            }
          />
        }
      />
    </Page>
  );
}
