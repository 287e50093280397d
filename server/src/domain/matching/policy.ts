/**
 * The council's matching policy: every weight of the round, as whole numbers, versioned.
 *
 * Rule: a match earns `score` (0..1000: the weighted parts) minus `reserve`, so a poor match loses to "keep the offer free";
 * on top it earns the value of the step of the need it fills (adequacy) and of the step of the cell it fills (fairness).
 * Steps fall: the first units of a need or a cell are worth most. The last fairness step may be below zero: then filling an
 * already served cell must pay for itself.
 *
 * Example (default): a pair of score 640 that brings the first 30 % of a need (+200) in a cell that has had nothing (+300, weight
 * 1.2): 640 - 300 + 200 + 360 = 900 per unit. Source: design, domain.md "Matching"; measurements in matching research.
 */

/** `share` per mille of the required quantity, worth `value` per unit. */
export interface Step {
  readonly share: number;
  readonly value: number;
}

export interface PartWeights {
  readonly preference: number;
  readonly nearness: number;
  readonly urgency: number;
  readonly shortfall: number;
  readonly lotFit: number;
  readonly honour: number;
}

export interface MatchingPolicy {
  readonly version: string;
  /** Per mille, summing to 1000. */
  readonly weights: PartWeights;
  readonly reserve: number;
  readonly adequacySteps: readonly Step[];
  readonly fairnessSteps: readonly Step[];
  /** At most this share (per mille) of a commodity's open need from one provider; 1000 = no cap. */
  readonly providerCap: number;
  /** At most this share (per mille) of a commodity's open need to one program; 1000 = no cap. */
  readonly programCap: number;
}

export const defaultPolicy: MatchingPolicy = {
  version: '1',
  weights: { preference: 250, nearness: 200, urgency: 250, shortfall: 150, lotFit: 50, honour: 100 },
  reserve: 300,
  adequacySteps: [
    { share: 300, value: 200 },
    { share: 300, value: 120 },
    { share: 250, value: 60 },
    { share: 150, value: 20 },
  ],
  fairnessSteps: [
    { share: 250, value: 300 },
    { share: 250, value: 180 },
    { share: 250, value: 70 },
    { share: 250, value: -80 },
  ],
  providerCap: 1000,
  programCap: 1000,
};

/** What is wrong with a policy: where, by code, and in plain words. */
export interface PolicyFault {
  readonly code: PolicyFaultCode;
  /** The weight, step list or cap it is about. */
  readonly field: string;
  readonly message: string;
}

/** Beyond this, costs of a round would not be safe in 32 bits. */
const farthest = 100_000;

const sentences = {
  WEIGHT_NOT_WHOLE: 'the weight has to be a whole number from 0 to 1000.',
  WEIGHTS_SUM: 'the six weights have to sum to 1000.',
  RESERVE_RANGE: `the reserve has to be a whole number within ${farthest} points of zero.`,
  STEP_COUNT: 'between 1 and 16 steps are needed.',
  STEP_SHARE: 'the share of each step has to be a whole number above zero.',
  STEP_SHARES_SUM: 'the shares of the steps have to sum to 1000.',
  STEP_VALUE_RANGE: `the value of each step has to be a whole number within ${farthest} points of zero.`,
  STEP_VALUES_RISE: 'the first units are worth most: the values of the steps must not rise.',
  CAP_RANGE: 'the cap has to be a whole number from 1 to 1000 (1000: no cap).',
} as const;

export type PolicyFaultCode = keyof typeof sentences;

export const policyFaultCodes = Object.keys(sentences) as readonly PolicyFaultCode[];

/** Everything that is wrong with a policy; empty when it may be used. */
export function policyFaults(policy: MatchingPolicy): PolicyFault[] {
  return [
    ...weightFaults(policy.weights),
    ...faultUnless(isWithin(policy.reserve, -farthest, farthest), 'RESERVE_RANGE', 'reserve'),
    ...stepFaults('adequacySteps', policy.adequacySteps),
    ...stepFaults('fairnessSteps', policy.fairnessSteps),
    ...faultUnless(isWithin(policy.providerCap, 1, 1000), 'CAP_RANGE', 'providerCap'),
    ...faultUnless(isWithin(policy.programCap, 1, 1000), 'CAP_RANGE', 'programCap'),
  ];
}

function weightFaults(weights: PartWeights): PolicyFault[] {
  const parts = Object.entries(weights) as [string, number][];
  const sum = parts.reduce((total, [, weight]) => total + weight, 0);
  return [
    ...parts.flatMap(([name, weight]) => faultUnless(isWithin(weight, 0, 1000), 'WEIGHT_NOT_WHOLE', name)),
    ...faultUnless(sum === 1000, 'WEIGHTS_SUM', 'weights'),
  ];
}

function stepFaults(field: string, steps: readonly Step[]): PolicyFault[] {
  const shares = steps.reduce((total, { share }) => total + share, 0);
  const falling = steps.every(({ value }, index) => index === 0 || value <= (steps[index - 1] as Step).value);
  return [
    ...faultUnless(isWithin(steps.length, 1, 16), 'STEP_COUNT', field),
    ...faultUnless(
      steps.every(({ share }) => isWithin(share, 1, 1000)),
      'STEP_SHARE',
      field,
    ),
    ...faultUnless(shares === 1000, 'STEP_SHARES_SUM', field),
    ...faultUnless(
      steps.every(({ value }) => isWithin(value, -farthest, farthest)),
      'STEP_VALUE_RANGE',
      field,
    ),
    ...faultUnless(falling, 'STEP_VALUES_RISE', field),
  ];
}

function isWithin(value: number, low: number, high: number): boolean {
  return Number.isInteger(value) && value >= low && value <= high;
}

function faultUnless(holds: boolean, code: PolicyFaultCode, field: string): PolicyFault[] {
  return holds ? [] : [{ code, field, message: `${field}: ${sentences[code]}` }];
}
