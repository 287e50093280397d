import { useViewer } from '../entities/viewer/use-viewer.ts';
import { FindNeeds } from '../features/find-needs/find-needs.tsx';
import { activeFilters, lastingFilterOf, needsSearch } from '../features/find-needs/needs-search.ts';
import { SaveSearchButton } from '../features/saved-search/save-search-button.tsx';
import { t } from '../lib/i18n/t.ts';
import { useSearchParams } from '../lib/router.ts';
import { Page } from '../ui/page.tsx';

export function Screen() {
  const { viewer } = useViewer();
  const [search, setSearch] = useSearchParams(needsSearch);
  const isKept = viewer !== null && activeFilters(search).length > 0;
  const filter = lastingFilterOf(search);
  return (
    <Page title={t('needsScreen.title')} lead={t('needsScreen.lead')}>
      <FindNeeds
        search={search}
        onSearch={setSearch}
        acts={
          isKept && (
            <SaveSearchButton
              key={JSON.stringify(filter)}
              subject="NEEDS"
              filter={filter}
              suggestedName={search.q.slice(0, 80)}
            />
          )
        }
      />
    </Page>
  );
}
