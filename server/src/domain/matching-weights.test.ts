import { expect, test } from 'vitest';
import { defaultPolicy } from './matching/policy.ts';
import { defaultWeights, policyOfWeights, weightFaults } from './matching-weights.ts';

test('the weights that come with the software are the solver’s default policy', () => {
  expect(policyOfWeights(defaultWeights, '1')).toEqual(defaultPolicy);
  expect(weightFaults(defaultWeights)).toBeNull();
});

test('no cap is null where it is stored and 1000 per mille where it is solved', () => {
  expect(policyOfWeights({ ...defaultWeights, providerCap: 250 }, '1')).toMatchObject({
    providerCap: 250,
    programCap: 1000,
  });
});

test('every fault is told at once with the field it is about', () => {
  const faults = weightFaults({ ...defaultWeights, nearness: -1, reserve: 0.5, fairnessSteps: [] });
  expect(faults?.fields).toEqual([
    { path: 'weights.nearness', code: 'WEIGHT_NOT_WHOLE' },
    { path: 'weights.weights', code: 'WEIGHTS_SUM' },
    { path: 'weights.reserve', code: 'RESERVE_RANGE' },
    { path: 'weights.fairnessSteps', code: 'STEP_COUNT' },
    { path: 'weights.fairnessSteps', code: 'STEP_SHARES_SUM' },
  ]);
});
