import type { ReasonedAct } from '#domain/act.ts';
import { availableEvents } from '#domain/machine.ts';
import { type NeedProgress, type NeedState, needGuards, needMachine } from '#domain/need.ts';
import { TransitionRefused } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { publishedItems, runningCommitments } from '../data/need.repository.ts';
import { actOnNeed } from './act-on-need.ts';
import { takeBackOpen } from './take-back-open.ts';

/** The approver takes a need back, with a reason, once no commitment on it is running. */
export function cancelNeed(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnNeed(deps, viewer, 'cancel', act, {
    changes: (_, at) => ({ endedAt: at }),
    also: async (tx, need, facts, at) => {
      // a pledge that was being made when the facts were read has moved the items; with them locked none can follow
      await publishedItems(tx, need.id);
      const running = await runningCommitments(tx, need.id);
      if (running > 0) return stillRunning(need.state, { ...facts, runningCommitments: running });
      return takeBackOpen(deps, viewer, { tx, need, at, how: 'CANCELLED' });
    },
  });
}

function stillRunning(state: NeedState, progress: NeedProgress) {
  const allowed = availableEvents(needMachine, state, needGuards(progress));
  return new TransitionRefused({ machine: needMachine.name, state, event: 'cancel', allowed });
}
