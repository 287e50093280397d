import type { Tx } from '#db/transaction.ts';
import type { ReasonedAct } from '#domain/act.ts';
import { offerActivated } from '#domain/ledger.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import type { Offer } from '../data/offer.loader.ts';
import { lockOfferItems } from '../data/offer.repository.ts';
import { actOnOffer } from './act-on-offer.ts';
import { postOnOffer } from './post-on-offer.ts';

/** The reviewer, who did not write it, makes an offer active: what is offered becomes free in the ledger. */
export function endorseOffer(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnOffer(deps, viewer, 'endorse', act, {
    changes: (at) => ({ endorserId: viewer.kind === 'member' ? viewer.personId : null, activatedAt: at }),
    also: async (tx: Tx, offer: Offer, at: Date) => {
      const items = await lockOfferItems(tx, offer.id);
      const entries = items.map(({ id, capacity }) => offerActivated(id, capacity));
      await postOnOffer(tx, deps, viewer, { offer, entries, at });
      await deps.jobs.enqueue(tx, 'alert-searches', { offerId: offer.id });
    },
  });
}
