import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed, type NeedAct } from './act-on-need.ts';

/** The approver opens a paused need again. */
export function resumeNeed(deps: Deps, viewer: Viewer, act: NeedAct) {
  return actOnNeed(deps, viewer, 'resume', act);
}
