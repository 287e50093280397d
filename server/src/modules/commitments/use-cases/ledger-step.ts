import type { Tx } from '#db/transaction.ts';
import type { LedgerEntry } from '#domain/ledger-entry.ts';
import type { Viewer } from '#domain/viewer.ts';
import { appendEntry } from '#modules/ledger/index.ts';
import type { Deps } from '../../../deps.ts';
import type { Commitment } from '../data/commitment.loader.ts';

export type Step = { readonly deps: Deps; readonly viewer: Viewer; readonly commitment: Commitment; readonly at: Date };

/**
 * Appends what a commitment's own step moves. What is moved was held, committed or delivered by this very commitment,
 * so a shortage is a fault of the program and takes everything back. Answers the id of the entry.
 */
export async function appendStep(
  tx: Tx,
  { deps, viewer, commitment, at }: Step,
  entry: LedgerEntry,
  chain: 'need' | 'offer' = 'need',
): Promise<string> {
  const id = deps.newId();
  const short = await appendEntry(tx, entry, {
    id,
    needId: chain === 'need' ? commitment.needId : null,
    offerId: commitment.offerId,
    provinceId: commitment.provinceId,
    at,
    actorMembershipId: viewer.kind === 'member' ? viewer.membershipId : null,
  });
  if (short) throw new Error(`${entry.kind} of ${commitment.id}: ${short.message}`);
  return id;
}
