import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnOffer } from './act-on-offer.ts';

/** A member stops new pledges on an offer for a while; what is pledged goes on. */
export function pauseOffer(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnOffer(deps, viewer, 'pause', act);
}
