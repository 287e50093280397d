import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnOffer } from './act-on-offer.ts';

/** A member sends an offer, new or corrected, to its reviewer. */
export function submitOffer(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnOffer(deps, viewer, 'submit', act, { changes: (at) => ({ submittedAt: at }) });
}
