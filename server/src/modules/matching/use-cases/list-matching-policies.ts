import { inTransaction } from '#db/transaction.ts';
import { defaultWeights } from '#domain/matching-weights.ts';
import type { Deps } from '../../../deps.ts';
import { type MatchingPolicyVersion, listMatchingPolicies as readVersions } from '../data/matching-policy.loader.ts';
import { insertFirstPolicy } from '../data/matching-policy.repository.ts';

/**
 * Every version of the weights for a place, its own first, then the country's. Where the country has none yet, the ones that come with
 * the software become its version 1: whoever asks first puts them down, once.
 */
export async function listMatchingPolicies(deps: Deps, provinceId: string | null): Promise<MatchingPolicyVersion[]> {
  const versions = await readVersions(deps.read, provinceId);
  if (versions.some((version) => version.provinceId === null)) return versions;
  const first = {
    id: deps.newId(),
    provinceId: null,
    weights: defaultWeights,
    note: '',
    createdById: null,
    createdAt: deps.now(),
  };
  await inTransaction(deps, (tx) => insertFirstPolicy(tx, first));
  return readVersions(deps.read, provinceId);
}
