import { expect, it } from 'vitest';
import { beginningAt, scopeOf, triangleSearch } from './triangle-search.ts';

const read = (raw: Record<string, string>) => scopeOf(triangleSearch.read(raw));

it('measures the narrowest place that is chosen', () => {
  expect(read({})).toEqual({ scope: 'COUNTRY', scopeId: null });
  expect(read({ province: 'p' })).toEqual({ scope: 'PROVINCE', scopeId: 'p' });
  expect(read({ province: 'p', county: 'c' })).toEqual({ scope: 'COUNTY', scopeId: 'c' });
});

it('measures a group or a program by itself', () => {
  expect(read({ group: 'g', province: 'p' })).toEqual({ scope: 'TARGET_GROUP', scopeId: 'g' });
  expect(read({ program: 'x', group: 'g' })).toEqual({ scope: 'PROGRAM', scopeId: 'x' });
});

it('begins in the own province until another place, or the country, is chosen', () => {
  const begin = (raw: Record<string, string>) => scopeOf(beginningAt(triangleSearch.read(raw), 'own'));
  expect(begin({})).toEqual({ scope: 'PROVINCE', scopeId: 'own' });
  expect(begin({ province: 'IR' })).toEqual({ scope: 'COUNTRY', scopeId: null });
  expect(begin({ group: 'g' })).toEqual({ scope: 'TARGET_GROUP', scopeId: 'g' });
});
