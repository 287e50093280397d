import { FindNeeds } from '../features/find-needs/find-needs.tsx';
import { needsSearch } from '../features/find-needs/needs-search.ts';
import { t } from '../lib/i18n/t.ts';
import { useSearchParams } from '../lib/router.ts';
import { Page } from '../ui/page.tsx';

export function Screen() {
  const [search, setSearch] = useSearchParams(needsSearch);
  return (
    <Page title={t('needsScreen.title')} lead={t('needsScreen.lead')}>
      <FindNeeds search={search} onSearch={setSearch} />
    </Page>
  );
}
