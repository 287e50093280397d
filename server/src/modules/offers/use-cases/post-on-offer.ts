import type { Tx } from '#db/transaction.ts';
import type { LedgerEntry } from '#domain/ledger-entry.ts';
import type { Viewer } from '#domain/viewer.ts';
import { appendEntry } from '#modules/ledger/index.ts';
import type { Deps } from '../../../deps.ts';

/** Appends steps of the offer alone to the offer's own chain. Its items are locked, so what they have cannot change. */
export async function postOnOffer(
  tx: Tx,
  deps: Deps,
  viewer: Viewer,
  step: {
    readonly offer: { readonly id: string; readonly provinceId: string | null };
    readonly entries: readonly LedgerEntry[];
    readonly at: Date;
  },
): Promise<void> {
  for (const entry of step.entries) {
    const short = await appendEntry(tx, entry, {
      id: deps.newId(),
      needId: null,
      offerId: step.offer.id,
      provinceId: step.offer.provinceId,
      at: step.at,
      actorMembershipId: viewer.kind === 'member' ? viewer.membershipId : null,
    });
    if (short) throw new Error(`${entry.kind}: a locked offer item has not what it had`);
  }
}
