import type { Prisma } from '#db/generated/client.ts';
import type { Tx } from '#db/transaction.ts';
import type { OfferState } from '#domain/offer.ts';
import { StaleVersion } from '#domain/refusals.ts';

export type NewOffer = Omit<Prisma.OfferUncheckedCreateInput, 'items'> & { id: string };
export type NewOfferItem = Prisma.OfferItemUncheckedCreateInput;
export type OfferChanges = Prisma.OfferUncheckedUpdateManyInput;

export async function insertOffer(tx: Tx, offer: NewOffer, items: readonly NewOfferItem[]): Promise<void> {
  await tx.offer.create({ data: offer });
  await tx.offerItem.createMany({ data: [...items] });
}

/** Replaces the text and the items of an offer that was never active; its version must be the one that was read. */
export async function rewriteOffer(
  tx: Tx,
  offer: { id: string; version: number } & OfferChanges,
  items: readonly NewOfferItem[],
): Promise<StaleVersion | null> {
  const { id, version, ...content } = offer;
  const { count } = await tx.offer.updateMany({
    where: { id, version, state: { in: ['DRAFT', 'RETURNED'] } },
    data: { ...content, version: version + 1 },
  });
  if (count === 0) return staleOffer(tx, id, version);
  await tx.offerItem.deleteMany({ where: { offerId: id } });
  await tx.offerItem.createMany({ data: [...items] });
  return null;
}

/** Moves an offer from one state to another if it is still the version that was read. */
export async function moveOffer(
  tx: Tx,
  offer: { id: string; version: number; from: OfferState; to: OfferState; at: Date },
  changes: OfferChanges,
): Promise<StaleVersion | null> {
  const { id, version, from, to, at } = offer;
  const { count } = await tx.offer.updateMany({
    where: { id, version, state: from },
    data: { ...changes, state: to, version: version + 1, updatedAt: at },
  });
  return count === 0 ? staleOffer(tx, id, version) : null;
}

async function staleOffer(tx: Tx, id: string, expected: number): Promise<StaleVersion> {
  const now = await tx.offer.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return new StaleVersion({ expected, actual: now.version });
}

/** The items of an offer, locked, with what is free of each. */
export function lockOfferItems(tx: Tx, offerId: string): Promise<{ id: string; capacity: bigint; free: bigint }[]> {
  return tx.$queryRaw`SELECT i.id::text, i.capacity, i.free FROM offer_item i
    WHERE i.offer_id = ${offerId}::uuid ORDER BY i.id FOR UPDATE`;
}

/** The offer as it is now, locked until the end of the transaction. */
export async function lockOffer(tx: Tx, id: string): Promise<{ state: OfferState; version: number }> {
  const [row] = await tx.$queryRaw<{ state: OfferState; version: number }[]>`SELECT state, version FROM offer
    WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (!row) throw new Error('an offer that was read is gone');
  return row;
}
