import { inTransaction } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { offerExpired } from '#domain/ledger.ts';
import { step } from '#domain/machine.ts';
import { offerMachine } from '#domain/offer.ts';
import { Refusal } from '#domain/refusals.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { lockOffer, lockOfferItems, moveOffer } from '../data/offer.repository.ts';
import { type OverdueOffer, overdueOffers } from '../data/overdue-offer.report.ts';
import { postOnOffer } from './post-on-offer.ts';

/**
 * Time acts: active offers whose last day is over expire and what is free of them leaves the ledger, each in its own
 * transaction, so that one that cannot does not keep the others. Answers how many expired; run again while it answers
 * the limit.
 */
export async function expireOffers(deps: Deps, limit: number): Promise<number> {
  const at = deps.now();
  const faults: unknown[] = [];
  let expired = 0;
  for (const offer of await overdueOffers(deps.read, todayInIran(at), limit)) {
    try {
      if (await expire(deps, offer, at)) expired += 1;
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} offers could not expire`);
  return expired;
}

function expire(deps: Deps, offer: OverdueOffer, at: Date): Promise<boolean> {
  return inTransaction(deps, async (tx) => {
    const { state, version } = await lockOffer(tx, offer.id);
    const to = step(offerMachine, state, 'expire');
    // paused or withdrawn in the meantime
    if (to instanceof Refusal) return false;
    await moveOffer(tx, { id: offer.id, version, from: state, to, at }, { endedAt: at });
    const items = (await lockOfferItems(tx, offer.id)).filter(({ free }) => free > 0n);
    const entries = items.map(({ id, free }) => offerExpired(id, free));
    await postOnOffer(tx, deps, VISITOR, { offer, entries, at });
    const { id: nounId, provinceId } = offer;
    await recordDeed(tx, VISITOR, { id: deps.newId(), at, action: 'expireOffer', noun: 'Offer', nounId, provinceId });
    return true;
  });
}
