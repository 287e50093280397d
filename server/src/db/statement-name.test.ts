import { expect, test } from 'vitest';
import { statementName } from './statement-name.ts';

test('a name that PostgreSQL keeps whole stays as it is', () => {
  expect(statementName('needs/list/DEADLINE/countyIds,word/after')).toBe('needs/list/DEADLINE/countyIds,word/after');
  expect(statementName('x'.repeat(63))).toBe('x'.repeat(63));
});

test('two long names that begin alike stay two, and each is always the same', () => {
  const one = `needs/list/DEADLINE/${'countyIds,'.repeat(9)}first`;
  const other = `needs/list/DEADLINE/${'countyIds,'.repeat(9)}after`;
  expect(statementName(one)).not.toBe(statementName(other));
  expect(statementName(one)).toBe(statementName(one));
  expect(statementName(one)).toHaveLength(63);
});
