import { useMemo } from 'react';
import { KINDS } from '../entities/commodity/kind-tags.tsx';
import { OfferCard, OfferCardFragment } from '../entities/offer/offer-card.tsx';
import { graphql } from '../graphql.ts';
import { t } from '../lib/i18n/t.ts';
import { paths } from '../lib/paths.ts';
import { useSearchParams } from '../lib/router.ts';
import { count, oneOf, searchSchema, text } from '../lib/search-params.ts';
import { Checkbox } from '../ui/choice-fields.tsx';
import { ChoiceTabs } from '../ui/choice-tabs.tsx';
import { ConnectionPages } from '../ui/connection-pages.tsx';
import { Link } from '../ui/link.tsx';
import { Page } from '../ui/page.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Empty } from '../ui/states.tsx';

const OffersPage = graphql(
  `
  query OffersPage($filter: OfferFilter, $first: Int!, $after: String) {
    offers(filter: $filter, first: $first, after: $after) {
      edges { node { id ...OfferCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [OfferCardFragment],
);

const offersSearch = searchSchema({
  q: text(),
  kind: oneOf(['ALL', ...KINDS], 'ALL'),
  free: oneOf(['ONLY', 'ANY'], 'ONLY'),
  pages: count(1),
});
type OffersSearch = ReturnType<typeof offersSearch.read>;

const filterOf = ({ q, kind, free }: OffersSearch) => ({
  text: q === '' ? null : q,
  kinds: kind === 'ALL' ? null : [kind],
  hasFree: free === 'ONLY' ? true : null,
});

export function Screen() {
  const [search, setSearch] = useSearchParams(offersSearch);
  const variables = useMemo(() => ({ filter: filterOf(search) }), [search]);
  return (
    <Page
      title={t('offersScreen.title')}
      lead={<p>{t('offersScreen.lead')}</p>}
      actions={
        <Link to={paths.writeOffer()} look="secondary">
          {t('offersScreen.write')}
        </Link>
      }
    >
      <Filters search={search} onSearch={setSearch} />
      <ConnectionPages
        heading={t('offersScreen.title')}
        query={OffersPage}
        variables={variables}
        connection={({ offers }) => offers}
        card={(offer) => <OfferCard offer={offer} />}
        pages={search.pages}
        onMore={() => setSearch({ pages: search.pages + 1 })}
        empty={
          <Empty title={t('offersScreen.none')}>
            <p>{t('offersScreen.none.widen')}</p>
          </Empty>
        }
      />
    </Page>
  );
}

type Change = (change: Partial<OffersSearch>, options?: { push?: boolean }) => void;

function Filters({ search, onSearch }: { search: OffersSearch; onSearch: Change }) {
  const kinds = KINDS.map((kind) => ({ value: kind, label: t(`commodity.kind.${kind}`) }));
  return (
    <>
      <SearchBox label={t('offersScreen.search')} value={search.q} onSearch={(q) => onSearch({ q, pages: 1 })} />
      <ChoiceTabs
        label={t('commodity.kind')}
        value={search.kind}
        onChange={(kind) => onSearch({ kind, pages: 1 }, { push: true })}
        choices={[{ value: 'ALL' as const, label: t('offersScreen.all') }, ...kinds]}
      />
      <Checkbox
        label={t('offersScreen.onlyFree')}
        value={search.free === 'ONLY'}
        onChange={(only) => onSearch({ free: only ? 'ONLY' : 'ANY', pages: 1 })}
      />
    </>
  );
}
