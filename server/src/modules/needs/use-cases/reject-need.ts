import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed } from './act-on-need.ts';

/** The approver refuses a need for good, with a reason. */
export function rejectNeed(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnNeed(deps, viewer, 'reject', act, { changes: (_, at) => ({ endedAt: at }) });
}
