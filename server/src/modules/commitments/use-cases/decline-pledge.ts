import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnCommitment } from './act-on-commitment.ts';
import { releasePledge } from './release-pledge.ts';

/** The program's approver declines a pledge, with a reason, before both sides have signed. */
export function declinePledge(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnCommitment(deps, viewer, { event: 'decline', action: 'declinePledge' }, act, {
    changes: ({ at }) => ({ endedAt: at }),
    also: (tx, moved) => releasePledge(tx, moved, 'decline'),
  });
}
