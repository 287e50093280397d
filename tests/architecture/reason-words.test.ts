import { expect, test } from 'vitest';
import { matchMessages } from '../../client/src/entities/match/match.messages.ts';
import { reasonMessages } from '../../client/src/entities/match/reason.messages.ts';
import {
  CHANGE_CODES,
  DECLINE_CODES as CLIENT_DECLINES,
  FILTER_CODES,
  LEFT_OUT_CODES,
  LIMIT_CODES,
  NEARNESS_CODES,
  PART_CODES,
  WISH_CODES,
} from '../../client/src/entities/match/reason-codes.ts';
import { FAULTS } from '../../client/src/features/write-policy/policy-values.ts';
import { writePolicyMessages } from '../../client/src/features/write-policy/write-policy.messages.ts';
import {
  changeCodes,
  eligibilityCodes,
  explanationCodes,
  factCodes,
  leftOutCodes,
  limitCodes,
  partCodes,
} from '../../server/src/domain/matching/codes.ts';
import { policyFaultCodes } from '../../server/src/domain/matching/policy.ts';
import { DECLINE_CODES } from '../../server/src/domain/suggestion.ts';
import { unworded, type Vocabulary, type Words } from './reason-words.ts';

const isWish = (code: string) => (WISH_CODES as readonly string[]).includes(code);
const words: Words = { ...reasonMessages, ...matchMessages, ...writePolicyMessages };

const parts: Vocabulary = { name: 'part', domain: partCodes, client: PART_CODES, prefix: 'reason.part' };
const vocabularies: readonly Vocabulary[] = [
  parts,
  { name: 'filter', domain: eligibilityCodes, client: FILTER_CODES, prefix: 'reason.filter' },
  { name: 'limit', domain: limitCodes, client: LIMIT_CODES, prefix: 'reason.limit' },
  { name: 'left out', domain: leftOutCodes, client: LEFT_OUT_CODES, prefix: 'reason.leftOut' },
  { name: 'change', domain: changeCodes, client: CHANGE_CODES, prefix: 'reason.change' },
  {
    name: 'nearness',
    domain: factCodes.filter((code) => !isWish(code)),
    client: NEARNESS_CODES,
    prefix: 'reason.nearness',
  },
  { name: 'wish', domain: factCodes.filter(isWish), client: WISH_CODES, prefix: 'reason.wish' },
  { name: 'decline', domain: DECLINE_CODES, client: CLIENT_DECLINES, prefix: 'decline' },
  { name: 'fault of a policy', domain: policyFaultCodes, client: FAULTS, prefix: 'policy.fault' },
];

test.each(vocabularies)('every $name has words in three languages', (vocabulary) => {
  expect(unworded(vocabulary, words)).toEqual([]);
});

test('no code of an explanation is left out of the lists above', () => {
  const held = new Set(vocabularies.flatMap(({ domain }) => domain));
  expect(explanationCodes.filter((code) => !held.has(code))).toEqual([]);
});

test.each<[string, Vocabulary, Words]>([
  ['part: the client knows no MOOD', { ...parts, domain: [...partCodes, 'MOOD'] }, words],
  ['part: the domain knows no HONOUR', { ...parts, domain: partCodes.filter((code) => code !== 'HONOUR') }, words],
  [
    'part: nothing is said for reason.part.MOOD',
    { ...parts, domain: [...partCodes, 'MOOD'], client: [...PART_CODES, 'MOOD'] },
    words,
  ],
  [
    'part: reason.part.URGENCY is not said in azb',
    parts,
    { ...words, 'reason.part.URGENCY': { fa: 'فوریت', en: 'Urgency' } },
  ],
])('found when planted: %s', (said, vocabulary, planted) => {
  expect(unworded(vocabulary, planted)).toEqual([said]);
});
