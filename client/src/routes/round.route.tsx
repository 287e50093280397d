import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { MatchCard, MatchCardFragment } from '../entities/match/match-card.tsx';
import { PolicyFragment, PolicyView, policyName } from '../entities/policy/policy-view.tsx';
import { RoundScopeFragment, scopeTexts } from '../entities/round/round-scope.ts';
import { isWorking, ROUND_TONES } from '../entities/round/round-state.ts';
import { MatchActs, MatchActsFragment, type MatchAnswer } from '../features/answer-match/match-acts.tsx';
import { RoundActs, RoundActsFragment } from '../features/run-round/round-acts.tsx';
import { RoundResult } from '../features/run-round/round-result.tsx';
import { SignedIn } from '../features/session/signed-in.tsx';
import { graphql, type ResultOf, readFragment } from '../graphql.ts';
import { useLive } from '../lib/graphql/use-live.ts';
import { t } from '../lib/i18n/t.ts';
import { format } from '../lib/locale/current.ts';
import { paths } from '../lib/paths.ts';
import { useParam } from '../lib/router.ts';
import { Bdi, Code } from '../ui/bdi.tsx';
import { ConnectionPages } from '../ui/connection-pages.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Row } from '../ui/layout.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Letterhead, PrintButton, SignBoxes } from '../ui/print-sheet.tsx';
import { Forbidden, QueryView } from '../ui/states.tsx';
import { StateText } from '../ui/tag.tsx';

const RoundPage = graphql(
  `
  query RoundPage($code: String!) {
    allocationRound(code: $code) {
      id
      code
      state
      openedAt
      openedBy { id displayName }
      scope { ...RoundScopeNames }
      policy { id ...PolicyView }
      ...RoundActs
    }
  }
`,
  [RoundScopeFragment, PolicyFragment, RoundActsFragment],
);
type Round = NonNullable<ResultOf<typeof RoundPage>['allocationRound']>;

const RoundMatches = graphql(
  `
  query RoundMatches($code: String!, $first: Int!, $after: String) {
    allocationRound(code: $code) {
      id
      matches(first: $first, after: $after) {
        edges { node { id ...MatchCard ...MatchActs } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`,
  [MatchCardFragment, MatchActsFragment],
);

const WORKING_MS = 1500;
const CARDS = 6;

export function Screen() {
  return <SignedIn title={t('round.title')}>{() => <RoundByCode />}</SignedIn>;
}

function RoundByCode() {
  const code = useParam('code');
  const [result, readAgain] = useQuery({ query: RoundPage, variables: { code } });
  const again = useRef(() => readAgain({ requestPolicy: 'network-only' }));
  again.current = () => readAgain({ requestPolicy: 'network-only' });
  const round = result.data?.allocationRound;
  const works = round ? isWorking(round.state) : false;
  useLive(round ? [round.id] : [], () => again.current(), { pause: !round });
  useEffect(() => {
    if (!works) return;
    const timer = setInterval(() => again.current(), WORKING_MS);
    return () => clearInterval(timer);
  }, [works]);
  return (
    <QueryView result={result} onRetry={() => again.current()}>
      {({ allocationRound }) =>
        allocationRound === null ? (
          <Page title={t('round.title')} crumbs={[{ to: paths.rounds(), label: t('rounds.title') }]}>
            <Forbidden />
          </Page>
        ) : (
          <RoundScreen round={allocationRound} onDone={() => again.current()} />
        )
      }
    </QueryView>
  );
}

function RoundScreen({ round, onDone }: { round: Round; onDone: () => void }) {
  const { code, state, openedAt, openedBy, scope, policy } = round;
  const isDone = state === 'DONE';
  return (
    <>
      <Letterhead title={t('roundScreen.sheet')} code={code} office={scopeTexts(scope)[0]} />
      <Page
        title={t('round.name', { code })}
        heading={
          <>
            {t('round.title')} <Code>{code}</Code>
          </>
        }
        crumbs={[{ to: paths.rounds(), label: t('rounds.title') }]}
        lead={
          <Row gap={12}>
            <StateText tone={ROUND_TONES[state]}>{t(`round.state.${state}`)}</StateText>
            <span>{scopeTexts(scope).join(' · ')}</span>
            <span>{t('round.openedOn', { day: format.day(openedAt) })}</span>
            {openedBy && <Bdi>{openedBy.displayName}</Bdi>}
          </Row>
        }
        actions={isDone && <PrintButton />}
      >
        <RoundActs round={round} onDone={onDone} />
        {isDone && <RoundResult code={code} proposals={<Proposals code={code} />} />}
        <Disclosure title={`${t('roundScreen.policy')}: ${policyName(readFragment(PolicyFragment, policy))}`}>
          <PolicyView policy={policy} />
        </Disclosure>
      </Page>
      {isDone && (
        <SignBoxes
          parties={[
            { key: 'secretary', party: t('roundScreen.secretary') },
            { key: 'chair', party: t('roundScreen.chair') },
          ]}
        />
      )}
    </>
  );
}

function Proposals({ code }: { code: string }) {
  const [pages, setPages] = useState(1);
  const [answer, setAnswer] = useState<MatchAnswer>();
  const [variables] = useState(() => ({ code }));
  return (
    <>
      {answer && <Notice tone="good" announce title={t(`answerMatch.${answer}.done`)} />}
      <ConnectionPages
        heading={t('result.proposals')}
        query={RoundMatches}
        variables={variables}
        connection={({ allocationRound }) =>
          allocationRound?.matches ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } }
        }
        card={(match) => <MatchCard match={match} acts={<MatchActs match={match} onDone={setAnswer} />} />}
        step={CARDS}
        pages={pages}
        onMore={() => setPages(pages + 1)}
        empty={<p>{t('result.proposals.none')}</p>}
      />
    </>
  );
}
