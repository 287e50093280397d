import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnNeed } from './act-on-need.ts';
import { takeBackOpen } from './take-back-open.ts';

/** The approver ends a need; unless all was delivered, with a reason. What was still open is asked no more. */
export function closeNeed(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnNeed(deps, viewer, 'close', act, {
    changes: (_, at) => ({ endedAt: at }),
    also: (tx, need, _, at) => takeBackOpen(deps, viewer, { tx, need, at, how: 'CLOSED' }),
  });
}
