import { inTransaction } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { type IdempotencyKeyReused, Refusal } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { claimKey, recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { insertRound } from '../data/round.repository.ts';
import { type RoundAsked, type RoundAskedRefusal, roundToBe } from './round-scope.ts';

export type RoundActed = { readonly roundId: string };

/** A council member or the provincial administration opens a round over a place of theirs; nothing runs yet. */
export async function openRound(
  deps: Deps,
  viewer: Viewer,
  { input, idempotencyKey }: { readonly input: RoundAsked; readonly idempotencyKey: string },
): Promise<RoundActed | RoundAskedRefusal | IdempotencyKeyReused> {
  const round = await roundToBe(deps, viewer, 'open', input);
  if (round instanceof Refusal) return round;
  const { scope, policy } = round;
  const { organizationId, personId } = round.viewer;
  const id = deps.newId();
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const claim = await claimKey(tx, round.viewer, { key: idempotencyKey, action: 'openRound', input }, id);
    if (claim instanceof Refusal) return claim;
    if (claim) return { roundId: claim.madeBefore };
    const opened = { openedById: personId, openedAt: at, today: todayInIran(at) };
    await insertRound(tx, { id, organizationId, scope, policyId: policy.id, ...opened });
    const deed = { action: 'openRound', noun: 'AllocationRound', nounId: id, provinceId: scope.provinceId };
    await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed });
    return { roundId: id };
  });
}
