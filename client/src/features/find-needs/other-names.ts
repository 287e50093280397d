import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import type { OtherNames } from './facet-words.ts';
import type { NeedsSearch } from './needs-search.ts';

const FilterNamesQuery = graphql(`
  query NeedFilterNames($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Program { id name { fa azb en } }
      ... on Organization { id name { fa azb en } }
    }
  }
`);

/** Names of the programs and offices that the address filters by. */
export function useOtherNames(search: NeedsSearch): OtherNames {
  const ids = useMemo(() => [...search.program, ...search.office], [search.program, search.office]);
  const [{ data }] = useQuery({ query: FilterNamesQuery, variables: { ids }, pause: ids.length === 0 });
  return useMemo(() => {
    const names = new Map<string, string>();
    for (const node of data?.nodes ?? []) {
      if (node?.__typename === 'Program' || node?.__typename === 'Organization') {
        names.set(node.id, localized(node.name));
      }
    }
    return names;
  }, [data]);
}
