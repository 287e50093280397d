import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnTranche, actor } from './act-on-tranche.ts';

/** An officer sends all of it back, with a reason; it is still committed and has to be planned again. */
export function returnTranche(deps: Deps, viewer: Viewer, act: ReasonedAct) {
  return actOnTranche(deps, viewer, act, {
    event: 'return',
    action: 'returnTranche',
    read: (_, { at }) => ({ acceptedQuantity: 0n, acceptedById: actor(viewer), acceptedAt: at }),
    quantity: (tranche) => tranche.receivedQuantity ?? 0n,
  });
}
