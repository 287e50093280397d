import { expect, test } from 'vitest';
import { PUBLIC_DEEDS, publicFacts } from './timeline.ts';

test('a quantity is told to everybody, a reason is not', () => {
  expect(publicFacts({ quantity: '5', reason: 'damaged on the way' })).toEqual({ quantity: '5' });
});

test('returning and rejecting a need is not public', () => {
  expect(PUBLIC_DEEDS).not.toContain('returnNeed');
  expect(PUBLIC_DEEDS).not.toContain('rejectNeed');
});
