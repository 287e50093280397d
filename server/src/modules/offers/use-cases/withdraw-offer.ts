import type { ReasonedAct } from '#domain/act.ts';
import { offerWithdrawn } from '#domain/ledger.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { lockOfferItems } from '../data/offer.repository.ts';
import { actOnOffer } from './act-on-offer.ts';
import { postOnOffer } from './post-on-offer.ts';

/** The signatory takes back what is still free; what is held or committed goes on to its end. */
export function withdrawOffer(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnOffer(deps, viewer, 'withdraw', act, {
    changes: (at) => ({ endedAt: at }),
    also: async (tx, offer, at) => {
      const items = (await lockOfferItems(tx, offer.id)).filter(({ free }) => free > 0n);
      const entries = items.map(({ id, free }) => offerWithdrawn(id, free));
      await postOnOffer(tx, deps, viewer, { offer, entries, at });
    },
  });
}
