import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnOffer } from './act-on-offer.ts';

/** The reviewer refuses an offer for good, with a reason. */
export function rejectOffer(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnOffer(deps, viewer, 'reject', act, { changes: (at) => ({ endedAt: at }) });
}
