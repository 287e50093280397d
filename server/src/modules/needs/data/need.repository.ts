import { type Changes, insert, type Move, move, type NewRow } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import { RUNNING_COMMITMENT_STATES } from '#domain/commitment.ts';
import type { NeedState } from '#domain/need.ts';
import type { NotFound, StaleVersion } from '#domain/refusals.ts';

export type NewNeed = NewRow<'Need'>;
export type NewNeedItem = NewRow<'NeedItem'>;

export async function insertNeed(tx: Tx, need: NewNeed, items: readonly NewNeedItem[]): Promise<void> {
  await insert(tx, 'Need', need);
  await insert(tx, 'NeedItem', items);
}

/** Replaces the text and the items of a need that was never published; its version must be the one that was read. */
export async function rewriteNeed(
  tx: Tx,
  need: Move<NeedState>,
  content: Changes<'Need'>,
  items: readonly NewNeedItem[],
): Promise<StaleVersion | NotFound | null> {
  const gone = await moveNeed(tx, need, content);
  if (gone) return gone;
  await tx.run(sql`DELETE FROM need_item WHERE need_id = ${need.id}`);
  await insert(tx, 'NeedItem', items);
  await tx.rows(sql`SELECT refresh_need_sums(${need.id}::uuid)`);
  return null;
}

/** Moves a need from one state to another if it is still the version that was read. */
export function moveNeed(
  tx: Tx,
  need: Move<NeedState>,
  changes: Changes<'Need'>,
): Promise<StaleVersion | NotFound | null> {
  return move(tx, 'Need', need, { ...changes, updatedAt: new Date() });
}

type ItemInLedger = { readonly id: string; readonly required: bigint; readonly open: bigint; readonly posted: bigint };

/** The items of a need, locked, with what the ledger has published of each so far. */
export function publishedItems(tx: Tx, needId: string): Promise<ItemInLedger[]> {
  return tx.rows<ItemInLedger>(sql`SELECT i.id::text, i.required, i.open,
      coalesce((SELECT -sum(p.delta) FROM ledger_posting p WHERE p.item_id = i.id AND p.account = 'required'), 0)::bigint AS posted
    FROM need_item i WHERE i.need_id = ${needId}::uuid ORDER BY i.id FOR UPDATE OF i`);
}

/** The need as it is now, locked until the end of the transaction. */
export async function lockNeed(tx: Tx, id: string): Promise<{ state: NeedState; version: number }> {
  const [row] = await tx.rows<{ state: NeedState; version: number }>(sql`SELECT state, version FROM need
    WHERE id = ${id}::uuid FOR NO KEY UPDATE`);
  if (!row) throw new Error('a need that was read is gone');
  return row;
}

/** Pledges and commitments of a need that are not over. */
export async function runningCommitments(tx: Tx, needId: string): Promise<number> {
  const running = sql`SELECT count(*)::int AS count FROM commitment
    WHERE need_id = ${needId} AND state = ANY(${RUNNING_COMMITMENT_STATES})`;
  return (await tx.rows<{ count: number }>(running))[0]?.count ?? 0;
}
