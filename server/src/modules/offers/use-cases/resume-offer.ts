import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnOffer, type OfferAct } from './act-on-offer.ts';

/** A member opens a paused offer again. */
export function resumeOffer(deps: Deps, viewer: Viewer, act: OfferAct) {
  return actOnOffer(deps, viewer, 'resume', act);
}
