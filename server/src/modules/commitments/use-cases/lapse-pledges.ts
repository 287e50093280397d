import { inTransaction, type Tx } from '#db/transaction.ts';
import { type CommitmentState, commitmentMachine } from '#domain/commitment.ts';
import { step } from '#domain/machine.ts';
import { Refusal } from '#domain/refusals.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import type { Commitment } from '../data/commitment.loader.ts';
import { type LockedCommitment, lockCommitment, updateLocked } from '../data/commitment.repository.ts';
import { overduePledge, overduePledges } from '../data/overdue-pledge.report.ts';
import { releasePledge } from './release-pledge.ts';

/**
 * Time acts: pledges that both sides have not signed within the hold time lapse, each in its own transaction, so that
 * one that cannot does not keep the others. Answers how many lapsed; run again while it answers the limit.
 */
export async function lapsePledges(deps: Deps, limit: number): Promise<number> {
  const at = deps.now();
  const faults: unknown[] = [];
  let lapsed = 0;
  for (const id of await overduePledges(deps.read, at, limit)) {
    try {
      if (await lapse(deps, id, at)) lapsed += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} pledges could not lapse`);
  return lapsed;
}

async function lapse(deps: Deps, id: string, at: Date): Promise<boolean> {
  const commitment = await overduePledge(deps.read, id);
  if (!commitment) return false;
  return inTransaction(deps, async (tx) => {
    const locked = await lockCommitment(tx, id);
    const to = step(commitmentMachine, locked.state, 'lapse');
    // signed, withdrawn or declined in the meantime
    if (to instanceof Refusal) return false;
    await lapseLocked(deps, tx, commitment, { at, to, locked });
    return true;
  });
}

async function lapseLocked(
  deps: Deps,
  tx: Tx,
  commitment: Commitment,
  { at, to, locked }: { at: Date; to: CommitmentState; locked: LockedCommitment },
): Promise<void> {
  await updateLocked(tx, locked, { state: to, endedAt: at }, at);
  await releasePledge(tx, { deps, viewer: VISITOR, commitment, at }, 'lapse');
  await recordDeed(tx, VISITOR, {
    id: deps.newId(),
    at,
    action: 'lapsePledge',
    noun: 'Commitment',
    nounId: commitment.id,
    provinceId: commitment.provinceId,
    facts: { quantity: commitment.quantity, state: to },
  });
}
