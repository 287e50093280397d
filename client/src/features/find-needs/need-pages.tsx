import { type ReactNode, useMemo } from 'react';
import { NeedCard, NeedCardFragment } from '../../entities/need/need-card.tsx';
import { graphql } from '../../graphql.ts';
import { t } from '../../lib/i18n/t.ts';
import { tehranDay } from '../../lib/locale/tehran-day.ts';
import { ConnectionPages } from '../../ui/connection-pages.tsx';
import { filterOf, type NeedsSearch } from './needs-search.ts';

const NeedsPageQuery = graphql(
  `
  query NeedsPage($filter: NeedFilter, $order: NeedOrder, $first: Int!, $after: String) {
    needs(filter: $filter, order: $order, first: $first, after: $after) {
      edges { node { id ...NeedCard } }
      pageInfo { hasNextPage endCursor }
    }
  }
`,
  [NeedCardFragment],
);

type NeedPagesProps = { search: NeedsSearch; total: number | undefined; onMore: () => void; empty: ReactNode };

export function NeedPages({ search, total, onMore, empty }: NeedPagesProps) {
  const variables = useMemo(() => ({ filter: filterOf(search, tehranDay()), order: search.order }), [search]);
  return (
    <ConnectionPages
      heading={t('findNeeds.results')}
      query={NeedsPageQuery}
      variables={variables}
      connection={({ needs }) => needs}
      card={(need) => <NeedCard need={need} />}
      pages={search.pages}
      total={total}
      onMore={onMore}
      empty={empty}
    />
  );
}
