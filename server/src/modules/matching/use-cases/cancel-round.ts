import { inTransaction } from '#db/transaction.ts';
import type { Act, StepRefusal } from '#domain/act.ts';
import { Refusal } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { moveRound } from '../data/round.repository.ts';
import { stepOnRound } from './act-on-round.ts';
import type { RoundActed } from './open-round.ts';

/** Ends a round before its proposals are out; the worker notices within a second and throws away what it had. */
export async function cancelRound(deps: Deps, viewer: Viewer, act: Act): Promise<RoundActed | StepRefusal> {
  const found = await stepOnRound(deps, viewer, 'cancel', act);
  if (found instanceof Refusal) return found;
  const { round, to } = found;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const stale = await moveRound(tx, { ...round, from: round.state, to }, { finishedAt: at });
    if (stale) return stale;
    const deed = { action: 'cancelRound', noun: 'AllocationRound', nounId: round.id, provinceId: round.provinceId };
    await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed });
    return { roundId: round.id };
  });
}
