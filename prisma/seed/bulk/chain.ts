import { createHash } from 'node:crypto';
import { CHAIN_VERSION, canonical, chainText, GENESIS_HASH } from '../../../server/src/domain/hash-chain.ts';
import type { LedgerEntry } from '../../../server/src/domain/ledger-entry.ts';
import { bulkId, KIND } from './random.ts';
import type { BulkTables } from './tables.ts';

type Place = { readonly chainId: string; readonly of: 'need' | 'offer'; readonly provinceId: string };
export type Dated = { readonly entry: LedgerEntry; readonly at: Date; readonly membershipId: string };

let entries = 0;

/** Writes the entries of one chain in the order of time, each linked to the one before, as the database does. */
export function writeChain(tables: BulkTables, place: Place, dated: readonly Dated[]): void {
  let previous = GENESIS_HASH;
  let position = 0;
  for (const { entry, at, membershipId } of dated.toSorted((one, other) => one.at.getTime() - other.at.getTime())) {
    const id = bulkId(KIND.ENTRY, entries++);
    position += 1;
    const text = canonical({
      ...entry,
      id,
      chain: `${place.of}/${place.chainId}`,
      sequence: position,
      at,
      actorMembershipId: membershipId,
    });
    const hash = createHash('sha256')
      .update(chainText(CHAIN_VERSION, previous, text))
      .digest('hex');
    const needId = place.of === 'need' ? place.chainId : null;
    tables.entry.add(
      id,
      place.chainId,
      position,
      entry.kind,
      needId,
      entry.needItemId,
      entry.offerItemId,
      entry.commitmentId,
      entry.trancheId,
      place.provinceId,
      entry.quantity,
      at,
      membershipId,
      Number(CHAIN_VERSION),
      text,
      `\\x${previous}`,
      `\\x${hash}`,
    );
    for (const [at, posting] of entry.postings.entries())
      tables.posting.add(id, at + 1, posting.side, posting.itemId, posting.account, posting.delta);
    previous = hash;
  }
  tables.head.add(place.chainId, position, `\\x${previous}`);
}
