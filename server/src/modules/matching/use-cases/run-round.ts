import { inTransaction } from '#db/transaction.ts';
import type { Act, StepRefusal } from '#domain/act.ts';
import { Refusal } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { moveRound } from '../data/round.repository.ts';
import { stepOnRound } from './act-on-round.ts';
import type { RoundActed } from './open-round.ts';

/** Puts a round in line; whichever server is free works on it, and its row tells how far it is. */
export async function runRound(deps: Deps, viewer: Viewer, act: Act): Promise<RoundActed | StepRefusal> {
  const found = await stepOnRound(deps, viewer, 'run', act);
  if (found instanceof Refusal) return found;
  const { round, to } = found;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const stale = await moveRound(
      tx,
      { ...round, from: round.state, to },
      { progress: 0, step: 'QUEUED', failure: null, finishedAt: null },
    );
    if (stale) return stale;
    const deed = { action: 'runRound', noun: 'AllocationRound', nounId: round.id, provinceId: round.provinceId };
    await recordDeed(tx, viewer, { id: deps.newId(), at, ...deed });
    await deps.jobs.enqueue(tx, 'run-round', { roundId: round.id });
    return { roundId: round.id };
  });
}
