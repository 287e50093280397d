/**
 * A council's weights as they are stored and shown, and as the solver reads them.
 *
 * Rule: stored flat, a cap that is not there is null; the solver knows 1000 per mille for "no cap". Nothing else differs.
 * Example: providerCap null is 1000; providerCap 250 stays 250: no provider brings more than a quarter of a commodity's open need.
 */
import { defaultPolicy, type MatchingPolicy, type PartWeights, policyFaults, type Step } from './matching/policy.ts';
import { InvalidInput } from './refusals.ts';

export type PolicyWeights = PartWeights & {
  readonly reserve: number;
  readonly adequacySteps: readonly Step[];
  readonly fairnessSteps: readonly Step[];
  readonly providerCap: number | null;
  readonly programCap: number | null;
};

const NO_CAP = 1000;

export function policyOfWeights(weights: PolicyWeights, version: string): MatchingPolicy {
  const { preference, nearness, urgency, shortfall, lotFit, honour } = weights;
  return {
    version,
    weights: { preference, nearness, urgency, shortfall, lotFit, honour },
    reserve: weights.reserve,
    adequacySteps: weights.adequacySteps,
    fairnessSteps: weights.fairnessSteps,
    providerCap: weights.providerCap ?? NO_CAP,
    programCap: weights.programCap ?? NO_CAP,
  };
}

export const defaultWeights: PolicyWeights = {
  ...defaultPolicy.weights,
  reserve: defaultPolicy.reserve,
  adequacySteps: defaultPolicy.adequacySteps,
  fairnessSteps: defaultPolicy.fairnessSteps,
  providerCap: null,
  programCap: null,
};

/** What is wrong with weights somebody typed; null when they may be saved. */
export function weightFaults(weights: PolicyWeights): InvalidInput | null {
  const faults = policyFaults(policyOfWeights(weights, ''));
  if (faults.length === 0) return null;
  return new InvalidInput({ fields: faults.map(({ field, code }) => ({ path: `weights.${field}`, code })) });
}
