import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed, type NeedAct } from './act-on-need.ts';
import { takeBackOpen } from './take-back-open.ts';

/** The approver takes a need back, with a reason, once no commitment on it is running. */
export function cancelNeed(deps: Deps, viewer: Viewer, act: NeedAct) {
  return actOnNeed(deps, viewer, 'cancel', act, {
    changes: (_, at) => ({ endedAt: at }),
    also: (tx, need, _, at) => takeBackOpen(deps, viewer, { tx, need, at, how: 'CANCELLED' }),
  });
}
