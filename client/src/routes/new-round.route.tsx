import { OpenRound } from '../features/run-round/open-round.tsx';
import { scopeSearch } from '../features/run-round/scope-search.ts';
import { SignedIn } from '../features/session/signed-in.tsx';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { Page } from '../ui/page.tsx';
import { Forbidden } from '../ui/states.tsx';

export function Screen() {
  const [search, setSearch] = useSearchParams(scopeSearch);
  return (
    <SignedIn title={t('newRound.title')}>
      {({ membership: { role, province } }) => (
        <Page
          title={t('newRound.title')}
          lead={<p>{t('newRound.lead')}</p>}
          crumbs={[{ to: paths.rounds(), label: t('rounds.title') }]}
        >
          {role === 'COUNCIL_MEMBER' || role === 'PROVINCIAL_ADMIN' ? (
            <OpenRound
              search={province && search.province === '' ? { ...search, province: province.id } : search}
              ownProvince={province?.id ?? null}
              onSearch={(change) => setSearch(change)}
            />
          ) : (
            <Forbidden />
          )}
        </Page>
      )}
    </SignedIn>
  );
}
