import { useViewer } from '../entities/viewer/use-viewer.ts';
import { OpenRound } from '../features/run-round/open-round.tsx';
import { scopeSearch } from '../features/run-round/scope-search.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { Page } from '../ui/page.tsx';
import { Forbidden, Loading } from '../ui/states.tsx';

export function Screen() {
  const { viewer, known } = useViewer();
  const [search, setSearch] = useSearchParams(scopeSearch);
  const mayOpen = viewer !== null && ['COUNCIL_MEMBER', 'PROVINCIAL_ADMIN'].includes(viewer.membership.role);
  const own = viewer?.membership.province?.id ?? null;
  return (
    <Page
      title={t('newRound.title')}
      lead={<p>{t('newRound.lead')}</p>}
      crumbs={[{ to: paths.rounds(), label: t('rounds.title') }]}
    >
      {!known ? (
        <Loading />
      ) : mayOpen ? (
        <OpenRound
          search={own !== null && search.province === '' ? { ...search, province: own } : search}
          ownProvince={own}
          onSearch={(change) => setSearch(change)}
        />
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}
