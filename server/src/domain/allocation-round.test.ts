import { expect, test } from 'vitest';
import { placeOfScope, roundMachine } from './allocation-round.ts';
import { availableEvents, step } from './machine.ts';

test('people run and cancel; only the worker begins, finishes and fails', () => {
  expect(step(roundMachine, 'DRAFT', 'run')).toBe('QUEUED');
  expect(step(roundMachine, 'RUNNING', 'cancel')).toBe('CANCELLED');
  expect(step(roundMachine, 'RUNNING', 'begin')).toBe('RUNNING');
  expect(step(roundMachine, 'DONE', 'cancel')).toMatchObject({ name: 'TransitionRefused' });
  expect(availableEvents(roundMachine, 'CANCELLED')).toEqual([]);
  expect(availableEvents(roundMachine, 'FAILED')).toEqual(['run']);
});

test('a round over one county belongs to that county, over two to their province, over none to the country', () => {
  const scope = { provinceId: 'IR-03', countyIds: [] as string[], commodityIds: [], programIds: [] };
  expect(placeOfScope({ ...scope, countyIds: ['IR-03-ahar'] })).toEqual({
    provinceId: 'IR-03',
    countyId: 'IR-03-ahar',
  });
  expect(placeOfScope({ ...scope, countyIds: ['IR-03-ahar', 'IR-03-tabriz'] })).toEqual({
    provinceId: 'IR-03',
    countyId: null,
  });
  expect(placeOfScope({ ...scope, provinceId: null })).toEqual({ provinceId: null, countyId: null });
});
