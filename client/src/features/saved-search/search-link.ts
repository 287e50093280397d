import type { Json } from '../../graphql.ts';
import { paths } from '../../lib/paths.ts';
import { stringifySearch } from '../../lib/search-params.ts';

/** Parts of a NeedFilter or OfferFilter and their names in the address of the list. */
const NAMES: Readonly<Record<string, string>> = {
  text: 'q',
  provinceIds: 'province',
  countyIds: 'county',
  targetGroupIds: 'group',
  kinds: 'kind',
  intents: 'intent',
  states: 'state',
  coverages: 'coverage',
  programIds: 'program',
  organizationIds: 'office',
};

/** The list that a saved search narrows, with its filter in the address. */
export function searchLink(subject: 'NEEDS' | 'OFFERS', filter: Json): string {
  const parts = typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? filter : {};
  const known = Object.entries(parts).flatMap(([name, value]): [string, unknown][] => {
    const address = NAMES[name];
    return address === undefined || value === null ? [] : [[address, value]];
  });
  const flags = parts.noOfferYet === true ? { noOffer: 'yes' } : {};
  const search = stringifySearch({ ...Object.fromEntries(known), ...flags });
  return subject === 'NEEDS' ? paths.needs(search) : paths.offers(search);
}
