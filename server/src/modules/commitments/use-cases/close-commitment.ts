import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnCommitment } from './act-on-commitment.ts';

/** The approver ends a verified commitment, or, with a reason, one of which nothing stood the check. */
export function closeCommitment(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnCommitment(deps, viewer, { event: 'close', action: 'closeCommitment' }, act, {
    changes: ({ at }) => ({ endedAt: at }),
  });
}
