import { useState } from 'react';
import { useQuery } from 'urql';
import { NeedSuggestion } from '../entities/suggestion/need-suggestion.tsx';
import { SuggestionFragment } from '../entities/suggestion/suggestion.ts';
import { type Answer, SuggestionActs } from '../features/answer-suggestion/suggestion-acts.tsx';
import { SignedIn } from '../features/session/signed-in.tsx';
import { graphql, readFragment } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { CardList } from '../ui/card-list.tsx';
import { Link } from '../ui/link.tsx';
import { Notice } from '../ui/notice.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/states.tsx';

const NeedsForYou = graphql(`query NeedsForYou($first: Int!) { needsForYou(first: $first) { id ...SuggestedPair } }`, [
  SuggestionFragment,
]);
const VARIABLES = { first: 12 };

export function Screen() {
  return <SignedIn title={t('forYou.title')}>{() => <Suggestions />}</SignedIn>;
}

function Suggestions() {
  const [result, readAgain] = useQuery({ query: NeedsForYou, variables: VARIABLES });
  const [answer, setAnswer] = useState<Answer>();
  return (
    <Page
      title={t('forYou.title')}
      lead={<p>{t('forYou.lead')}</p>}
      actions={
        <Link to={paths.matches()} look="secondary">
          {t('forYou.matches')}
        </Link>
      }
    >
      {answer && <Notice tone="good" announce title={t(`suggestion.${answer}`)} />}
      <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
        {({ needsForYou }) =>
          needsForYou.length === 0 ? (
            <NothingFits />
          ) : (
            <CardList
              items={readFragment(SuggestionFragment, needsForYou)}
              card={(suggestion) => (
                <NeedSuggestion
                  suggestion={suggestion}
                  acts={<SuggestionActs suggestion={suggestion} onAnswer={setAnswer} />}
                />
              )}
            />
          )
        }
      </QueryView>
    </Page>
  );
}

function NothingFits() {
  return (
    <Empty
      title={t('forYou.none')}
      action={
        <Link to={paths.writeOffer()} look="secondary">
          {t('offersScreen.write')}
        </Link>
      }
    >
      <p>{t('forYou.none.how')}</p>
    </Empty>
  );
}
