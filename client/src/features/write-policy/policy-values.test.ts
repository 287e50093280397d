import { expect, it } from 'vitest';
import { faultsOf, sumOfWeights, valuesOf, weightsOf } from './policy-values.ts';

const weights = {
  preference: 250,
  nearness: 200,
  urgency: 250,
  shortfall: 150,
  lotFit: 50,
  honour: 100,
  reserve: 300,
  providerCap: null,
  programCap: 250,
  adequacySteps: [
    { share: 600, value: 200 },
    { share: 400, value: 20 },
  ],
  fairnessSteps: [{ share: 1000, value: 300 }],
};
const values = valuesOf(weights);

it('reads back what it shows, an empty cap being no cap', () => {
  expect(weightsOf(values)).toEqual(weights);
  expect(sumOfWeights(values)).toBe(1000);
  expect(faultsOf(values)).toEqual([]);
});

it('takes Persian digits', () => {
  expect(weightsOf({ ...values, nearness: '۲۰۰' }).nearness).toBe(200);
});

it('names the field of each fault', () => {
  expect(faultsOf({ ...values, nearness: '300' })).toEqual([{ field: 'preference', fault: 'WEIGHTS_SUM' }]);
  expect(faultsOf({ ...values, honour: 'ده' })).toContainEqual({ field: 'honour', fault: 'WEIGHT_NOT_WHOLE' });
  expect(faultsOf({ ...values, providerCap: '0' })).toEqual([{ field: 'providerCap', fault: 'CAP_RANGE' }]);
});

it('refuses steps that rise or do not make a whole', () => {
  const rising = [
    { share: '500', value: '10' },
    { share: '500', value: '20' },
  ];
  expect(faultsOf({ ...values, adequacySteps: rising })).toEqual([
    { field: 'adequacySteps.1.value', fault: 'STEP_VALUES_RISE' },
  ]);
  expect(faultsOf({ ...values, fairnessSteps: [{ share: '900', value: '10' }] })).toEqual([
    { field: 'fairnessSteps.0.share', fault: 'STEP_SHARES_SUM' },
  ]);
});
