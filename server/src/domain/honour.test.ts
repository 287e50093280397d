import { expect, test } from 'vitest';
import { honourRate } from './honour.ts';

test('five of six delivered in full and one by half are 91.66 %', () => {
  expect(honourRate({ finished: 6, promised: 600n, delivered: 550n })).toBe(9166);
});

test('four commitments say too little', () => {
  expect(honourRate({ finished: 4, promised: 400n, delivered: 400n })).toBeNull();
});

test('promises without a price have no rate by value', () => {
  expect(honourRate({ finished: 9, promised: 0n, delivered: 0n })).toBeNull();
});
