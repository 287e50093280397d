import { type Changes, insert, type Move, move, type NewRow } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { OfferState } from '#domain/offer.ts';
import type { NotFound, StaleVersion } from '#domain/refusals.ts';

export type NewOffer = NewRow<'Offer'>;
export type NewOfferItem = NewRow<'OfferItem'>;
export type OfferChanges = Changes<'Offer'>;

export async function insertOffer(tx: Tx, offer: NewOffer, items: readonly NewOfferItem[]): Promise<void> {
  await insert(tx, 'Offer', offer);
  await insert(tx, 'OfferItem', items);
}

/** Replaces the text and the items of an offer that was never active; its version must be the one that was read. */
export async function rewriteOffer(
  tx: Tx,
  offer: Move<OfferState> & { readonly at: Date },
  content: OfferChanges,
  items: readonly NewOfferItem[],
): Promise<StaleVersion | NotFound | null> {
  const gone = await moveOffer(tx, offer, content);
  if (gone) return gone;
  await tx.run(sql`DELETE FROM offer_item WHERE offer_id = ${offer.id}`);
  await insert(tx, 'OfferItem', items);
  return null;
}

/** Moves an offer from one state to another if it is still the version that was read. */
export function moveOffer(
  tx: Tx,
  { at, ...offer }: Move<OfferState> & { readonly at: Date },
  changes: OfferChanges,
): Promise<StaleVersion | NotFound | null> {
  return move(tx, 'Offer', offer, { ...changes, updatedAt: at });
}

/** The items of an offer, locked, with what is free of each. */
export function lockOfferItems(tx: Tx, offerId: string): Promise<{ id: string; capacity: bigint; free: bigint }[]> {
  return tx.rows(sql`SELECT i.id::text, i.capacity, i.free FROM offer_item i
    WHERE i.offer_id = ${offerId}::uuid ORDER BY i.id FOR UPDATE`);
}

/** The offer as it is now, locked until the end of the transaction. */
export async function lockOffer(tx: Tx, id: string): Promise<{ state: OfferState; version: number }> {
  const [row] = await tx.rows<{ state: OfferState; version: number }>(sql`SELECT state, version FROM offer
    WHERE id = ${id}::uuid FOR NO KEY UPDATE`);
  if (!row) throw new Error('an offer that was read is gone');
  return row;
}
