import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { actOnTranche, actor } from './act-on-tranche.ts';

export type Receipt = Omit<ReasonedAct, 'reason'> & { readonly quantity: bigint };

/** An officer counts what arrived; what did not arrive may be planned again. */
export function receiveTranche(deps: Deps, viewer: Viewer, { quantity, ...act }: Receipt) {
  return actOnTranche(deps, viewer, act, {
    event: 'receive',
    action: 'receiveTranche',
    read: (check, { tranche, at }) => {
      check.expect(quantity >= 0n, 'quantity', 'BELOW_ZERO');
      check.expect(quantity <= tranche.quantity, 'quantity', 'TOO_LARGE', tranche.quantity);
      return { receivedQuantity: quantity, receivedById: actor(viewer), receivedAt: at };
    },
    quantity: () => quantity,
  });
}
