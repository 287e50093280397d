import { describe, expect, test } from 'vitest';
import { findUnacceptedBreaks } from './check-compatibility.ts';

const older = 'enum Kind { CASH GOODS } type Need { title: String! kind: Kind } type Query { need(id: ID!): Need }';

describe('compatibility of the API', () => {
  test.each([
    ['a field is gone', 'type Query { need(id: ID!): Need } type Need { title: String! }', 'Need.kind was removed.'],
    [
      'a field may be absent',
      older.replace('title: String!', 'title: String'),
      'Need.title changed type from String! to String.',
    ],
    ['a value is gone', older.replace(' GOODS', ''), 'GOODS was removed from enum type Kind.'],
    [
      'an argument is now required',
      older.replace('id: ID!', 'id: ID!, at: String!'),
      'A required arg at on Query.need was added.',
    ],
  ])('%s: that is a break', (_what, newer, description) => {
    expect(findUnacceptedBreaks(older, newer, [])).toContain(description);
  });

  test('more fields, values and optional arguments are none', () => {
    const newer = older.replace('kind: Kind', 'kind: Kind code: String').replace('id: ID!', 'id: ID!, at: String');
    expect(findUnacceptedBreaks(older, newer, [])).toEqual([]);
  });

  test('an accepted break needs its reason', () => {
    const newer = older.replace('title: String!', 'title: String');
    const sentence = 'Need.title changed type from String! to String.';
    expect(findUnacceptedBreaks(older, newer, [{ break: sentence, reason: 'drafts have no title' }])).toEqual([]);
    expect(findUnacceptedBreaks(older, newer, [{ break: sentence, reason: ' ' }])).toEqual([sentence]);
  });
});
