import { useQuery } from 'urql';
import { SavedSearchCard, SavedSearchFragment } from '../features/saved-search/saved-search-card.tsx';
import { SignedIn } from '../features/session/signed-in.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { Stack } from '../ui/layout.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { Empty, QueryView } from '../ui/states.tsx';

const SavedSearchesPage = graphql(`query SavedSearchesPage { savedSearches { id ...SavedSearchCard } }`, [
  SavedSearchFragment,
]);

export function Screen() {
  return <SignedIn title={t('savedSearches.title')}>{() => <SavedSearches />}</SignedIn>;
}

function SavedSearches() {
  const [result, readAgain] = useQuery({ query: SavedSearchesPage });
  return (
    <Page title={t('savedSearches.title')} lead={<p>{t('savedSearches.lead')}</p>}>
      <QueryView result={result} onRetry={() => readAgain({ requestPolicy: 'network-only' })}>
        {({ savedSearches }) =>
          savedSearches.length === 0 ? (
            <Empty
              title={t('savedSearches.none')}
              action={
                <Link to={paths.needs()} look="secondary">
                  {t('app.nav.needs')}
                </Link>
              }
            >
              <p>{t('savedSearches.none.how')}</p>
            </Empty>
          ) : (
            <Stack gap={32}>
              {savedSearches.map((search) => (
                <SavedSearchCard key={search.id} search={search} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}
