import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed } from './act-on-need.ts';

/** The officer sends a need, new or corrected, to the approver. */
export function submitNeed(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnNeed(deps, viewer, 'submit', act, { changes: (_, at) => ({ submittedAt: at }) });
}
