import { expect, test } from 'vitest';
import { defaultPolicy, type MatchingPolicy, policyFaultCodes, policyFaults } from './policy.ts';

test('the committed policy may be used', () => {
  expect(policyFaults(defaultPolicy)).toEqual([]);
});

const { weights } = defaultPolicy;
const bad: [string, Partial<MatchingPolicy>, string, string[]][] = [
  ['a weight below zero', { weights: { ...weights, honour: -100, lotFit: 250 } }, 'honour', ['WEIGHT_NOT_WHOLE']],
  ['half a point', { weights: { ...weights, honour: 99.5, lotFit: 50.5 } }, 'honour', ['WEIGHT_NOT_WHOLE']],
  ['weights that sum past 1000', { weights: { ...weights, urgency: 251 } }, 'weights', ['WEIGHTS_SUM']],
  ['a reserve that is no number', { reserve: Number.NaN }, 'reserve', ['RESERVE_RANGE']],
  ['no steps', { adequacySteps: [] }, 'adequacySteps', ['STEP_COUNT', 'STEP_SHARES_SUM']],
  [
    'a step of nothing',
    {
      fairnessSteps: [
        { share: 0, value: 5 },
        { share: 1000, value: 5 },
      ],
    },
    'fairnessSteps',
    ['STEP_SHARE'],
  ],
  ['shares that leave a rest', { adequacySteps: [{ share: 999, value: 5 }] }, 'adequacySteps', ['STEP_SHARES_SUM']],
  ['a value out of range', { adequacySteps: [{ share: 1000, value: 1e9 }] }, 'adequacySteps', ['STEP_VALUE_RANGE']],
  [
    'values that rise',
    {
      fairnessSteps: [
        { share: 500, value: 5 },
        { share: 500, value: 6 },
      ],
    },
    'fairnessSteps',
    ['STEP_VALUES_RISE'],
  ],
  ['a cap of nothing', { programCap: 0 }, 'programCap', ['CAP_RANGE']],
];

test.each(bad)('%s is refused in plain words', (_, change, field, codes) => {
  const faults = policyFaults({ ...defaultPolicy, ...change }).filter((fault) => fault.field === field);
  expect(faults.map((fault) => fault.code)).toEqual(codes);
  for (const { message } of faults) expect(message).toMatch(new RegExp(`^${field}: .+\\.$`));
});

test('every code of the list has a case above', () => {
  expect(new Set(bad.flatMap(([, , , codes]) => codes))).toEqual(new Set(policyFaultCodes));
});
