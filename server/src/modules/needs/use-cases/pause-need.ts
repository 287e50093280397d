import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed } from './act-on-need.ts';

/** The approver stops new pledges for a while; what is pledged and committed goes on. */
export function pauseNeed(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnNeed(deps, viewer, 'pause', act);
}
