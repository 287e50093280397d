import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { acceptDelivery } from './accept-delivery.ts';
import { actOnTranche, actor } from './act-on-tranche.ts';

/** An officer who did not write the need accepts all that arrived. */
export function acceptTranche(deps: Deps, viewer: Viewer, act: Omit<ReasonedAct, 'reason'>) {
  return actOnTranche(deps, viewer, act, {
    event: 'accept',
    action: 'acceptTranche',
    read: (check, { tranche, at }) => {
      const arrived = tranche.receivedQuantity ?? 0n;
      check.expect(arrived > 0n, 'quantity', 'NOTHING_ARRIVED');
      return { acceptedQuantity: arrived, acceptedById: actor(viewer), acceptedAt: at };
    },
    also: (tx, moving) => acceptDelivery(tx, moving, moving.tranche.receivedQuantity ?? 0n),
    quantity: (tranche) => tranche.receivedQuantity ?? 0n,
  });
}
