import type { PolicyWeights } from '#domain/matching-weights.ts';
import type { Deps } from '../../../deps.ts';
import { createMatchingPolicyLoader, versionName } from '../data/matching-policy.loader.ts';
import type { AllocationRound } from '../data/round.loader.ts';

/** The weights a round was opened with; versions are never changed or removed. */
export async function policyOfRound(
  deps: Deps,
  round: Pick<AllocationRound, 'policyId'>,
): Promise<{ readonly weights: PolicyWeights; readonly version: string }> {
  const policy = await createMatchingPolicyLoader(deps.read).matchingPolicy.load(round.policyId);
  if (!policy) throw new Error('the weights of this round are gone');
  return { weights: policy.weights, version: versionName(policy) };
}
