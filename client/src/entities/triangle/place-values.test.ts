import { expect, it } from 'vitest';
import { adequacyByPlace } from './place-values.ts';
import type { PlaceCell } from './triangle-figures.ts';

const cell = (county: string, given: string, required: string): PlaceCell => ({
  requiredValue: required,
  cappedValue: given,
  county: { id: county, province: { id: 'east' } },
});

it('sums a county over its cells: 30 of 100 and 0 of 100 are 15 %', () => {
  const values = adequacyByPlace([cell('tabriz', '30', '100'), cell('tabriz', '0', '100')], 'county');
  expect(values.get('tabriz')).toBeCloseTo(0.15);
});

it('weighs by value, not by cell, over a province', () => {
  const values = adequacyByPlace([cell('tabriz', '100', '100'), cell('ahar', '0', '300')], 'province');
  expect(values.get('east')).toBeCloseTo(0.25);
});

it('keeps a place that asks for nothing apart from one that got nothing', () => {
  const values = adequacyByPlace([cell('tabriz', '0', '0'), cell('ahar', '0', '300')], 'county');
  expect(values.get('tabriz')).toBeNull();
  expect(values.get('ahar')).toBe(0);
  expect(values.has('marand')).toBe(false);
});
