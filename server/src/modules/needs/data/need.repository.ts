import type { Prisma } from '#db/generated/client.ts';
import type { Tx } from '#db/transaction.ts';
import { RUNNING_COMMITMENT_STATES } from '#domain/commitment.ts';
import type { NeedState } from '#domain/need.ts';
import { StaleVersion } from '#domain/refusals.ts';

export type NewNeed = Omit<Prisma.NeedUncheckedCreateInput, 'items' | 'commitments'> & { id: string };
export type NewNeedItem = Prisma.NeedItemUncheckedCreateInput;

export async function insertNeed(tx: Tx, need: NewNeed, items: readonly NewNeedItem[]): Promise<void> {
  await tx.need.create({ data: need });
  await tx.needItem.createMany({ data: [...items] });
}

/** Replaces the text and the items of a need that was never published; its version must be the one that was read. */
export async function rewriteNeed(
  tx: Tx,
  need: { id: string; version: number } & Partial<NewNeed>,
  items: readonly NewNeedItem[],
): Promise<StaleVersion | null> {
  const { id, version, ...content } = need;
  const { count } = await tx.need.updateMany({
    where: { id, version, state: { in: ['DRAFT', 'RETURNED'] } },
    data: { ...content, version: version + 1, updatedAt: new Date() },
  });
  if (count === 0) return staleNeed(tx, id, version);
  await tx.needItem.deleteMany({ where: { needId: id } });
  await tx.needItem.createMany({ data: [...items] });
  await tx.$executeRaw`SELECT refresh_need_sums(${id}::uuid)`;
  return null;
}

/** Moves a need from one state to another if it is still the version that was read. */
export async function moveNeed(
  tx: Tx,
  need: { id: string; version: number; from: NeedState; to: NeedState },
  changes: Prisma.NeedUncheckedUpdateManyInput,
): Promise<StaleVersion | null> {
  const { count } = await tx.need.updateMany({
    where: { id: need.id, version: need.version, state: need.from },
    data: { ...changes, state: need.to, version: need.version + 1, updatedAt: new Date() },
  });
  return count === 0 ? staleNeed(tx, need.id, need.version) : null;
}

async function staleNeed(tx: Tx, id: string, expected: number): Promise<StaleVersion> {
  const now = await tx.need.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return new StaleVersion({ expected, actual: now.version });
}

type ItemInLedger = { readonly id: string; readonly required: bigint; readonly open: bigint; readonly posted: bigint };

/** The items of a need, locked, with what the ledger has published of each so far. */
export function publishedItems(tx: Tx, needId: string): Promise<ItemInLedger[]> {
  return tx.$queryRaw<ItemInLedger[]>`SELECT i.id::text, i.required, i.open,
      coalesce((SELECT -sum(p.delta) FROM ledger_posting p WHERE p.item_id = i.id AND p.account = 'required'), 0)::bigint AS posted
    FROM need_item i WHERE i.need_id = ${needId}::uuid ORDER BY i.id FOR UPDATE OF i`;
}

/** The need as it is now, locked until the end of the transaction. */
export async function lockNeed(tx: Tx, id: string): Promise<{ state: NeedState; version: number }> {
  const [row] = await tx.$queryRaw<{ state: NeedState; version: number }[]>`SELECT state, version FROM need
    WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (!row) throw new Error('a need that was read is gone');
  return row;
}

/** Pledges and commitments of a need that are not over. */
export function runningCommitments(tx: Tx, needId: string): Promise<number> {
  return tx.commitment.count({ where: { needId, state: { in: [...RUNNING_COMMITMENT_STATES] } } });
}
