import { expect, it } from 'vitest';
import { filterOf, needsSearch } from '../../client/src/features/find-needs/needs-search.ts';
import { searchLink } from '../../client/src/features/saved-search/search-link.ts';
import { parseSearch } from '../../client/src/lib/search-params.ts';

it('leads back to the list with the same filter', () => {
  const search = { ...needsSearch.read({}), q: 'ویلچر', county: ['c1', 'c2'], kind: ['GOODS' as const], noOffer: true };
  const link = searchLink('NEEDS', filterOf(search, '2026-11-23'));
  const read = needsSearch.read(parseSearch(link.slice(link.indexOf('?'))));
  expect(filterOf(read, '2026-11-23')).toEqual(filterOf({ ...search, state: ['PUBLISHED'] }, '2026-11-23'));
});

it('leads to the plain list when the filter is not readable', () => {
  expect(searchLink('OFFERS', 'odd')).toBe('/offers');
});
