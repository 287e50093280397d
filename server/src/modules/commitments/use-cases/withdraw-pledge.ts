import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnCommitment } from './act-on-commitment.ts';
import { releasePledge } from './release-pledge.ts';

/** The provider takes a pledge back before both sides have signed. */
export function withdrawPledge(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnCommitment(deps, viewer, { event: 'withdraw', action: 'withdrawPledge' }, act, {
    changes: ({ at }) => ({ endedAt: at }),
    also: (tx, moved) => releasePledge(tx, moved, 'withdraw'),
  });
}
