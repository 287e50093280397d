import { useState } from 'react';
import { useQuery } from 'urql';
import { MatchCard, MatchCardFragment } from '../entities/match/match-card.tsx';
import { MatchActs, MatchActsFragment, type MatchAnswer } from '../features/answer-match/match-acts.tsx';
import { type Answer, SuggestionActs } from '../features/answer-suggestion/suggestion-acts.tsx';
import { MatchingBoard } from '../features/matching-board/matching-board.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { localized } from '../lib/locale/localized.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi, Code } from '../ui/bdi.tsx';
import { CardList } from '../ui/card-list.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page, Section } from '../ui/page.tsx';
import { Letterhead, PrintButton } from '../ui/print-sheet.tsx';
import { NotFound, QueryView } from '../ui/states.tsx';

const BoardPage = graphql(
  `query BoardPage($code: String!) { need(code: $code) { id code title { fa azb en } county { id name { fa azb en } } } }`,
);

const BoardMatches = graphql(
  `
  query BoardMatches($needId: ID!) {
    matches(needId: $needId, states: [PROPOSED, AGREED, DECLINED], first: 30) { edges { node { id ...MatchCard ...MatchActs } } }
  }
`,
  [MatchCardFragment, MatchActsFragment],
);

export function Screen() {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: BoardPage, variables: { code } });
  const [said, setSaid] = useState<string>();
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ need }) =>
        need === null ? (
          <Page title={t('ui.notFound')} width="reading">
            <NotFound />
          </Page>
        ) : (
          <>
            <Letterhead title={t('boardScreen.title', { need: localized(need.title) })} code={need.code} />
            <Page
              title={t('boardScreen.title', { need: localized(need.title) })}
              heading={t('board.title')}
              crumbs={[
                { to: paths.needs(), label: t('app.nav.needs') },
                { to: paths.need(code), label: <Bdi>{localized(need.title)}</Bdi> },
              ]}
              lead={
                <>
                  <p>
                    <Code>{need.code}</Code> · {localized(need.county.name)}
                  </p>
                  <p>{t('board.lead')}</p>
                </>
              }
              actions={<PrintButton />}
            >
              {said && <Notice tone="good" announce title={said} />}
              <MatchingBoard
                code={code}
                acts={(suggestion) => (
                  <SuggestionActs
                    suggestion={suggestion}
                    onAnswer={(answer: Answer) => setSaid(t(`suggestion.${answer}`))}
                  />
                )}
              />
              <Section title={t('board.matches')}>
                <Matches needId={need.id} onDone={(answer) => setSaid(t(`answerMatch.${answer}.done`))} />
              </Section>
            </Page>
          </>
        )
      }
    </QueryView>
  );
}

function Matches({ needId, onDone }: { needId: string; onDone: (answer: MatchAnswer) => void }) {
  const [result, readAgain] = useQuery({ query: BoardMatches, variables: { needId } });
  return (
    <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
      {({ matches }) =>
        matches.edges.length === 0 ? (
          <p>{t('board.matches.none')}</p>
        ) : (
          <CardList
            items={matches.edges.map(({ node }) => node)}
            card={(match) => <MatchCard match={match} acts={<MatchActs match={match} onDone={onDone} />} />}
          />
        )
      }
    </QueryView>
  );
}
