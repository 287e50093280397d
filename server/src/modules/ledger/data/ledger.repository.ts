import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import { CHAIN_VERSION, canonical } from '#domain/hash-chain.ts';
import type { LedgerEntry } from '#domain/ledger-entry.ts';
import { NotEnoughCapacity, NotEnoughRemaining } from '#domain/refusals.ts';

/** Where an entry stands: its chain is the need it concerns, or the offer for steps of the offer alone. */
export type EntryPlace = {
  readonly id: string;
  readonly needId: string | null;
  readonly offerId: string | null;
  readonly provinceId: string | null;
  readonly at: Date;
  /** The membership that acted; null when time did. */
  readonly actorMembershipId: string | null;
};

type Shortage = { short_side: 'NEED' | 'OFFER'; short_item: string; available: bigint };

/** An entry as append_ledger_entry takes it. */
export function writtenEntry(entry: LedgerEntry, place: EntryPlace) {
  const chainId = place.needId ?? place.offerId;
  if (chainId === null) throw new Error(`${entry.kind}: an entry belongs to a need or to an offer`);
  const chain = place.needId !== null ? `need/${place.needId}` : `offer/${place.offerId}`;
  return {
    id: place.id,
    chainId,
    kind: entry.kind,
    needId: place.needId,
    needItemId: entry.needItemId,
    offerItemId: entry.offerItemId,
    commitmentId: entry.commitmentId,
    trancheId: entry.trancheId,
    provinceId: place.provinceId,
    quantity: String(entry.quantity),
    at: place.at.toISOString(),
    actorMembershipId: place.actorMembershipId,
    hashVersion: Number(CHAIN_VERSION),
    // the database puts the place in the chain where sequence 0 stands, under the lock of the chain's head
    canonical: canonical({
      ...entry,
      id: place.id,
      chain,
      sequence: 0,
      at: place.at,
      actorMembershipId: place.actorMembershipId,
    }),
    postings: entry.postings.map((posting) => ({ ...posting, delta: String(posting.delta) })),
  };
}

/**
 * The only writer of the ledger. Appends an entry to its chain and moves the projections of both items by its
 * postings in one statement; where an item has not enough, nothing is written and the refusal says what there is.
 */
export async function appendEntry(
  tx: Tx,
  entry: LedgerEntry,
  place: EntryPlace,
): Promise<NotEnoughRemaining | NotEnoughCapacity | null> {
  const written = writtenEntry(entry, place);
  const [short] = await tx.rows<Shortage>(sql`SELECT * FROM append_ledger_entry(${JSON.stringify(written)}::jsonb)`);
  if (!short) return null;
  const asked = { itemId: short.short_item, requested: entry.quantity };
  return short.short_side === 'NEED'
    ? new NotEnoughRemaining({ ...asked, remaining: short.available })
    : new NotEnoughCapacity({ ...asked, free: short.available });
}
