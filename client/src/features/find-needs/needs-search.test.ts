import { describe, expect, test } from 'vitest';
import { activeFilters, filterOf, needsSearch, without, withoutFilters } from './needs-search.ts';

const TODAY = '2026-11-23';
const read = (address: Record<string, string | string[]>) => needsSearch.read(address);

describe('the needs page reads its address', () => {
  test('without any: published needs of which something remains, nearest to complete first', () => {
    const search = read({});
    expect(search.order).toBe('CLOSEST_TO_COMPLETE');
    expect(filterOf(search, TODAY)).toMatchObject({ states: ['PUBLISHED'], hasRemaining: true, countyIds: null });
  });

  test('a state that was asked for wins over the default one', () => {
    expect(filterOf(read({ state: 'CLOSED', remaining: 'ANY' }), TODAY)).toMatchObject({
      states: ['CLOSED'],
      hasRemaining: null,
    });
  });

  test('words it does not know are left out, never an error', () => {
    const search = read({ kind: ['GOODS', 'GOLD'], deadline: 'SOON', order: 'RANDOM', pages: 'many' });
    expect(search).toMatchObject({ kind: ['GOODS'], deadline: 'ANY', order: 'CLOSEST_TO_COMPLETE', pages: 1 });
  });

  test.each([
    ['WEEK', '2026-11-23', '2026-11-30'],
    ['MONTH', '2026-12-01', '2026-12-23'],
    ['LATER', '2026-12-24', null],
    ['OVER', null, '2026-11-22'],
  ] as const)('deadline %s is a range of days that meets its neighbours without a gap', (deadline, from, to) => {
    expect(filterOf(read({ deadline }), TODAY)).toMatchObject({ deadlineFrom: from, deadlineTo: to });
  });
});

describe('filters can be taken off one by one', () => {
  const search = read({ q: 'ویلچر', county: ['c1', 'c2'], noOffer: 'yes', order: 'NEWEST', pages: '3' });

  test('each value is its own chip; order and pages are none', () => {
    expect(activeFilters(search)).toEqual([
      { name: 'q', value: 'ویلچر' },
      { name: 'county', value: 'c1' },
      { name: 'county', value: 'c2' },
      { name: 'noOffer', value: 'true' },
    ]);
  });

  test('taking one off keeps the others and starts at the first page', () => {
    expect(without(search, { name: 'county', value: 'c1' })).toEqual({ county: ['c2'], pages: 1 });
    expect(without(search, { name: 'q', value: 'ویلچر' })).toEqual({ q: '', pages: 1 });
  });

  test('taking all off keeps the order', () => {
    expect(activeFilters(withoutFilters(search))).toEqual([]);
    expect(withoutFilters(search).order).toBe('NEWEST');
  });
});
