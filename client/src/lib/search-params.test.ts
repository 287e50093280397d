import { expect, it } from 'vitest';
import { count, flag, list, manyOf, oneOf, parseSearch, searchSchema, text } from './search-params.ts';

const needs = searchSchema({
  q: text(),
  county: list(),
  kind: manyOf(['CASH', 'GOODS']),
  order: oneOf(['DEADLINE', 'NEWEST'], 'DEADLINE'),
  open: flag(),
  min: count(0),
});

it('reads what it wrote', () => {
  const values = {
    q: 'ویلچر',
    county: ['a', 'b'],
    kind: ['GOODS' as const],
    order: 'NEWEST' as const,
    open: true,
    min: 5,
  };
  expect(needs.read(parseSearch(needs.write(values)))).toEqual(values);
});

it('leaves defaults out of the address', () => {
  expect(needs.write({ q: '', county: [], order: 'DEADLINE', open: false, min: 0 })).toBe('');
  expect(needs.write({ order: 'NEWEST' })).toBe('?order=NEWEST');
});

it('takes any address that a person may write', () => {
  expect(needs.read(parseSearch('?order=SIDEWAYS&min=-1&kind=GOODS&kind=PITY&county=a&county=a&open=perhaps'))).toEqual(
    {
      q: '',
      county: ['a'],
      kind: ['GOODS'],
      order: 'DEADLINE',
      open: false,
      min: 0,
    },
  );
});
