import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed, type NeedAct } from './act-on-need.ts';

/** The officer sends a need, new or corrected, to the approver. */
export function submitNeed(deps: Deps, viewer: Viewer, act: NeedAct) {
  return actOnNeed(deps, viewer, 'submit', act, { changes: (_, at) => ({ submittedAt: at }) });
}
