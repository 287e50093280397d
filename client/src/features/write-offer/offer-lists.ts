import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';
import type { Choice } from '../../ui/choice-fields.tsx';

const OfferLists = graphql(`
  query OfferLists($provinceId: ID) {
    counties(provinceId: $provinceId) { id name { fa azb en } }
    targetGroups { id name { fa azb en } }
    domains { id name { fa azb en } }
  }
`);

type Named = { id: string; name: { fa: string; azb: string | null; en: string | null } };
type NamedChoice = Choice & { label: string };
const choicesOf = (things: readonly Named[] | undefined): NamedChoice[] =>
  (things ?? []).map(({ id, name }) => ({ value: id, label: localized(name) }));

export type Lists = { counties: NamedChoice[]; targetGroups: NamedChoice[]; domains: NamedChoice[] };

/** What the limits of an offer item choose from. */
export function useOfferLists(provinceId: string | null): { known: boolean; lists: Lists } {
  const context = useMemo(() => ({ additionalTypenames: ['Codelist'] }), []);
  const [{ data }] = useQuery({ query: OfferLists, variables: { provinceId }, context });
  return useMemo(
    () => ({
      known: data !== undefined,
      lists: {
        counties: choicesOf(data?.counties),
        targetGroups: choicesOf(data?.targetGroups),
        domains: choicesOf(data?.domains),
      },
    }),
    [data],
  );
}
