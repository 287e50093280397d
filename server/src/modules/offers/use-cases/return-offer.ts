import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnOffer } from './act-on-offer.ts';

/** The reviewer sends an offer back to its provider, with a reason. */
export function returnOffer(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnOffer(deps, viewer, 'return', act);
}
