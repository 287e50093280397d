import type { Tx } from '#db/transaction.ts';
import { needCancelled, needClosed } from '#domain/ledger.ts';
import type { Viewer } from '#domain/viewer.ts';
import { appendEntry } from '#modules/ledger/index.ts';
import type { Deps } from '../../../deps.ts';
import type { Need } from '../data/need.loader.ts';
import { publishedItems } from '../data/need.repository.ts';

/** What nobody has pledged leaves the ledger's open account; what is pledged and committed stays where it is. */
export async function takeBackOpen(
  deps: Deps,
  viewer: Viewer,
  { tx, need, at, how }: { tx: Tx; need: Need; at: Date; how: 'CLOSED' | 'CANCELLED' },
) {
  for (const item of await publishedItems(tx, need.id)) {
    if (item.open === 0n) continue;
    const entry = how === 'CLOSED' ? needClosed(item.id, item.open) : needCancelled(item.id, item.open);
    const refused = await appendEntry(tx, entry, {
      id: deps.newId(),
      needId: need.id,
      offerId: null,
      provinceId: need.provinceId,
      at,
      actorMembershipId: viewer.kind === 'member' ? viewer.membershipId : null,
    });
    if (refused) return refused;
  }
  return null;
}
