import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql.ts';
import { lastingFilterOf, type NeedsSearch } from './needs-search.ts';

const NeedFacetsQuery = graphql(`
  query NeedFacets($filter: NeedFilter, $deadlines: [String!]) {
    needFacets(filter: $filter, deadlines: $deadlines) {
      total
      asOf
      provinces { value count label { fa azb en } }
      counties { value count label { fa azb en } }
      targetGroups { value count label { fa azb en } }
      kinds { value count }
      intents { value count }
      states { value count }
      coverages { value count }
      deadlines { value count }
    }
  }
`);
export type NeedFacets = ResultOf<typeof NeedFacetsQuery>['needFacets'];

/** How many needs each choice would give; the deadline goes its own way, so that it keeps its own counts. */
export function useNeedFacets(search: NeedsSearch) {
  const variables = useMemo(() => {
    const filter = lastingFilterOf(search);
    return { filter, deadlines: search.deadline === 'ANY' ? null : [search.deadline] };
  }, [search]);
  const [result] = useQuery({ query: NeedFacetsQuery, variables });
  return { facets: result.data?.needFacets, error: result.error };
}
