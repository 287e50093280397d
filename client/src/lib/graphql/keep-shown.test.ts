import { expect, test } from 'vitest';
import { keepShown } from './keep-shown.ts';

test('what is shown stays while a longer list is on its way, and gives way to it', () => {
  const short = keepShown(undefined, 'NH-1', ['a']);
  expect(keepShown(short, 'NH-1', undefined)).toBe(short);
  expect(keepShown(short, 'NH-1', ['a', 'b'])).toEqual({ list: 'NH-1', data: ['a', 'b'] });
});

test('nothing of one list is ever shown as another', () => {
  const one = keepShown(undefined, 'NH-1', ['a']);
  expect(keepShown(one, 'NH-2', undefined)).toBeUndefined();
  expect(keepShown(one, 'NH-2', ['a'])).toEqual({ list: 'NH-2', data: ['a'] });
});

test('the same answer again is the same thing: nothing is drawn anew', () => {
  const data = ['a'];
  const kept = keepShown(undefined, 'NH-1', data);
  expect(keepShown(kept, 'NH-1', data)).toBe(kept);
});
