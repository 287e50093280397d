import { useMemo } from 'react';
import { OrganizationCard, OrganizationCardFragment } from '../entities/organization/organization-card.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { useSearchParams } from '../lib/router.ts';
import { count, oneOf, searchSchema, text } from '../lib/search-params.ts';
import { ChoiceTabs } from '../ui/choice-tabs.tsx';
import { ConnectionPages } from '../ui/connection-pages.tsx';
import { Page } from '../ui/page.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Empty } from '../ui/states.tsx';

const OrganizationsPage = graphql(
  `
  query OrganizationsPage($text: String, $kinds: [OrganizationKind!], $first: Int!, $after: String) {
    organizations(text: $text, kinds: $kinds, first: $first, after: $after) {
      edges { node { id ...OrganizationCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [OrganizationCardFragment],
);

const KINDS = [
  'BUSINESS',
  'CHARITY',
  'COOPERATIVE',
  'VOLUNTEER',
  'NETWORK',
  'WELFARE_OFFICE',
  'CHAMBER',
  'COUNCIL',
] as const;
const organizationsSearch = searchSchema({ q: text(), kind: oneOf(['ALL', ...KINDS], 'ALL'), pages: count(1) });

export function Screen() {
  const [search, setSearch] = useSearchParams(organizationsSearch);
  const variables = useMemo(
    () => ({ text: search.q === '' ? null : search.q, kinds: search.kind === 'ALL' ? null : [search.kind] }),
    [search],
  );
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`organization.kind.${kind}`) }));
  return (
    <Page title={t('organizationsScreen.title')} lead={<p>{t('organizationsScreen.lead')}</p>}>
      <SearchBox
        label={t('organizationsScreen.search')}
        value={search.q}
        onSearch={(q) => setSearch({ q, pages: 1 })}
      />
      <ChoiceTabs
        label={t('organization.kind')}
        value={search.kind}
        onChange={(kind) => setSearch({ kind, pages: 1 }, { push: true })}
        choices={[{ value: 'ALL' as const, label: t('organizationsScreen.all') }, ...kinds]}
      />
      <ConnectionPages
        heading={t('organizationsScreen.title')}
        query={OrganizationsPage}
        variables={variables}
        connection={({ organizations }) => organizations}
        card={(organization) => <OrganizationCard organization={organization} />}
        pages={search.pages}
        onMore={() => setSearch({ pages: search.pages + 1 })}
        empty={
          <Empty title={t('organizationsScreen.none')}>
            <p>{t('organizationsScreen.none.widen')}</p>
          </Empty>
        }
      />
    </Page>
  );
}
