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

/** What is wrong with a policy, in plain words; empty when it may be used. */
export function policyFaults(policy: MatchingPolicy): string[] {
  const faults: string[] = [];
  const weights = Object.values(policy.weights) as number[];
  if (!weights.every((weight) => Number.isInteger(weight) && weight >= 0))
    faults.push('a weight is not a whole number');
  if (weights.reduce((sum, weight) => sum + weight, 0) !== 1000) faults.push('the weights do not sum to 1000');
  if (!Number.isInteger(policy.reserve) || Math.abs(policy.reserve) > 100_000)
    faults.push('the reserve is out of range');
  faults.push(...stepFaults('adequacy', policy.adequacySteps), ...stepFaults('fairness', policy.fairnessSteps));
  for (const cap of [policy.providerCap, policy.programCap]) {
    if (!Number.isInteger(cap) || cap < 1 || cap > 1000) faults.push('a cap is not within 1..1000 per mille');
  }
  return faults;
}

function stepFaults(name: string, steps: readonly Step[]): string[] {
  const faults: string[] = [];
  if (steps.length === 0 || steps.length > 16) faults.push(`${name} steps: between 1 and 16 are needed`);
  let total = 0;
  let previous = 100_000;
  for (const { share, value } of steps) {
    if (!Number.isInteger(share) || share < 1) faults.push(`${name} steps: a share is not a whole number above zero`);
    if (!Number.isInteger(value) || value > previous || value < -100_000)
      faults.push(`${name} steps: values must fall`);
    total += share;
    previous = value;
  }
  if (total !== 1000) faults.push(`${name} steps: the shares do not sum to 1000`);
  return faults;
}
