import { useMemo } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql.ts';
import { localized } from '../../lib/locale/localized.ts';

const FactNamesQuery = graphql(`
  query FactNames {
    provinces { id isoCode name { fa azb en } }
    counties { id key name { fa azb en } }
    targetGroups { id key name { fa azb en } }
    domains { id key name { fa azb en } }
    commodities { id code name { fa azb en } }
  }
`);

/** The name of a place, group, domain or commodity that a fact points to, by its id or its stable key. */
export type NameOf = (id: string | undefined) => string | undefined;

const CODELIST = { additionalTypenames: ['Codelist'] };

/** Codelists are read once a page, whoever asks. */
export function useFactNames(): NameOf {
  const [{ data }] = useQuery({ query: FactNamesQuery, requestPolicy: 'cache-first', context: CODELIST });
  return useMemo(() => {
    const names = data ? namesOf(data) : new Map<string, string>();
    return (id) => (id === undefined ? undefined : names.get(id));
  }, [data]);
}

function namesOf(data: ResultOf<typeof FactNamesQuery>): Map<string, string> {
  const names = new Map<string, string>();
  const add = (key: string, name: { fa: string; azb: string | null; en: string | null }) =>
    names.set(key, localized(name));
  for (const { id, isoCode, name } of data.provinces) add(id, name).set(isoCode, localized(name));
  for (const { id, code, name } of data.commodities) add(id, name).set(code, localized(name));
  for (const { id, key, name } of [...data.counties, ...data.targetGroups, ...data.domains])
    add(id, name).set(key, localized(name));
  return names;
}
