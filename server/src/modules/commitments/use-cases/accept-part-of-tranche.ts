import type { ReasonedAct } from '#domain/act.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { acceptDelivery } from './accept-delivery.ts';
import { actOnTranche, actor } from './act-on-tranche.ts';

export type PartAcceptance = ReasonedAct & { readonly quantity: bigint };

/** An officer accepts less than what arrived, with a reason; the rest is still committed and may be planned again. */
export function acceptPartOfTranche(deps: Deps, viewer: Viewer, { quantity, ...act }: PartAcceptance) {
  return actOnTranche(deps, viewer, act, {
    event: 'acceptPart',
    action: 'acceptPartOfTranche',
    withReason: true,
    read: (check, { tranche, at }) => {
      const most = (tranche.receivedQuantity ?? 0n) - 1n;
      check.expect(quantity > 0n, 'quantity', 'ZERO');
      check.expect(quantity <= most, 'quantity', 'TOO_LARGE', most);
      return { acceptedQuantity: quantity, acceptedById: actor(viewer), acceptedAt: at };
    },
    also: (tx, moving) => acceptDelivery(tx, moving, quantity),
    quantity: () => quantity,
  });
}
