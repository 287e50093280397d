import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnOffer, type OfferAct } from './act-on-offer.ts';

/** A member sends an offer, new or corrected, to its reviewer. */
export function submitOffer(deps: Deps, viewer: Viewer, act: OfferAct) {
  return actOnOffer(deps, viewer, 'submit', act, { changes: (at) => ({ submittedAt: at }) });
}
