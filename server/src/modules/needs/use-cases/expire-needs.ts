import { inTransaction } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { step } from '#domain/machine.ts';
import { needMachine } from '#domain/need.ts';
import { Refusal } from '#domain/refusals.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { lockNeed, moveNeed } from '../data/need.repository.ts';
import { type OverdueNeed, overdueNeeds } from '../data/overdue-need.report.ts';

/**
 * Time acts: published needs whose last day is over expire, each in its own transaction, so that one that cannot does
 * not keep the others. The ledger moves nothing: what is pledged goes on, and a renewal goes on where it stopped.
 * Answers how many expired; run again while it answers the limit.
 */
export async function expireNeeds(deps: Deps, limit: number): Promise<number> {
  const at = deps.now();
  const faults: unknown[] = [];
  let expired = 0;
  for (const need of await overdueNeeds(deps.read, todayInIran(at), limit)) {
    try {
      if (await expire(deps, need, at)) expired += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} needs could not expire`);
  return expired;
}

function expire(deps: Deps, { id, provinceId }: OverdueNeed, at: Date): Promise<boolean> {
  return inTransaction(deps, async (tx) => {
    const { state, version } = await lockNeed(tx, id);
    const to = step(needMachine, state, 'expire');
    // paused, closed or cancelled in the meantime
    if (to instanceof Refusal) return false;
    await moveNeed(tx, { id, version, from: state, to }, { endedAt: at });
    const deed = { id: deps.newId(), at, action: 'expireNeed', noun: 'Need', nounId: id, provinceId };
    await recordDeed(tx, VISITOR, deed);
    return true;
  });
}
