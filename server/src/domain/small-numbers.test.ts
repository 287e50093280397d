import { expect, test } from 'vitest';
import { publicPeople } from './small-numbers.ts';

test.each([
  [0, 0],
  [1, null],
  [7, null],
  [8, 10],
  [12, 10],
  [13, 15],
  [63, 65],
])('%i people are shown as %s', (count, shown) => expect(publicPeople(count)).toBe(shown));
