import { inTransaction } from '#db/transaction.ts';
import { ContentCheck } from '#domain/content.ts';
import { type PolicyWeights, weightFaults } from '#domain/matching-weights.ts';
import { refuse } from '#domain/policies/can.ts';
import {
  type IdempotencyKeyReused,
  InvalidInput,
  type NotAllowed,
  type NotFound,
  Refusal,
  type SensitiveText,
  SignInNeeded,
} from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { claimKey, recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { insertPolicy } from '../data/matching-policy.repository.ts';
import { listMatchingPolicies } from './list-matching-policies.ts';

export type PolicyAsked = {
  /** Null: for the whole country. */
  readonly provinceId: string | null;
  readonly weights: PolicyWeights;
  readonly note: string;
};
export type PolicyWritten = { readonly policyId: string };
type PolicyRefusal = NotAllowed | NotFound | SignInNeeded | InvalidInput | SensitiveText | IdempotencyKeyReused;

/** The council sets its weights anew: a new version with a note why; what was decided under an older one stays as it was. */
export async function writeMatchingPolicy(
  deps: Deps,
  viewer: Viewer,
  { input, idempotencyKey }: { readonly input: PolicyAsked; readonly idempotencyKey: string },
): Promise<PolicyWritten | PolicyRefusal> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const { provinceId, weights } = input;
  const id = deps.newId();
  const refused = refuse(viewer, 'write', { noun: 'matchingPolicy', id, provinceId, countyId: null });
  if (refused) return refused;
  const catalogue = await deps.catalogue.current();
  if (provinceId !== null && !catalogue.provinces.has(provinceId))
    return new InvalidInput({ fields: [{ path: 'provinceId', code: 'UNKNOWN' }] });
  const check = new ContentCheck();
  const note = check.story('note', input.note, { least: 3, most: 2000 });
  const fault = check.refusal() ?? weightFaults(weights);
  if (fault) return fault;
  // the country's first weights stand before anybody's own
  await listMatchingPolicies(deps, null);
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const claim = await claimKey(tx, viewer, { key: idempotencyKey, action: 'writeMatchingPolicy', input }, id);
    if (claim instanceof Refusal) return claim;
    if (claim) return { policyId: claim.madeBefore };
    await insertPolicy(tx, { id, provinceId, weights, note, createdById: viewer.personId, createdAt: at });
    const deed = { action: 'writeMatchingPolicy', noun: 'MatchingPolicy', nounId: id, provinceId };
    await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed });
    return { policyId: id };
  });
}
