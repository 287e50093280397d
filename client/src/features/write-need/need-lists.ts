import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import type { Option } from '../../ui/select-field.tsx';

const NeedLists = graphql(`
  query NeedLists($provinceId: ID) {
    counties(provinceId: $provinceId) { id name { fa azb en } }
    targetGroups { id name { fa azb en } }
    domains { id name { fa azb en } }
    programs(first: 100, provinceId: $provinceId) { edges { node { id name { fa azb en } } } }
  }
`);

type Named = { id: string; name: { fa: string; azb: string | null; en: string | null } };
const optionsOf = (things: readonly Named[] | undefined): Option[] =>
  (things ?? []).map(({ id, name }) => ({ value: id, label: localized(name) }));

export type Lists = { counties: Option[]; targetGroups: Option[]; domains: Option[]; programs: Option[] };

/** What the fields of a need choose from. */
export function useNeedLists(provinceId: string | null): { known: boolean; lists: Lists } {
  const context = useMemo(() => ({ additionalTypenames: ['Codelist'] }), []);
  const [{ data }] = useQuery({ query: NeedLists, variables: { provinceId }, context });
  return useMemo(
    () => ({
      known: data !== undefined,
      lists: {
        counties: optionsOf(data?.counties),
        targetGroups: optionsOf(data?.targetGroups),
        domains: optionsOf(data?.domains),
        programs: optionsOf(data?.programs.edges.map(({ node }) => node)),
      },
    }),
    [data],
  );
}
