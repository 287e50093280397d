import { type Changes, insert, type Move, move, type NewRow } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { NotFound, StaleVersion } from '#domain/refusals.ts';
import type { TrancheState } from '#domain/tranche.ts';

export type TrancheChanges = Changes<'Tranche'>;
export type NewTranche = NewRow<'Tranche'>;

/** Moves a tranche from one state to another if it is still the version that was read; a plan may be gone by now. */
export async function moveTranche(
  tx: Tx,
  tranche: Move<TrancheState>,
  changes: TrancheChanges,
): Promise<StaleVersion | NotFound | null> {
  return move(tx, 'Tranche', tranche, changes);
}

type LockedTranche = { state: string; quantity: bigint; receivedQuantity: bigint | null; position: number };

/** The tranches of a commitment as they are now, locked, so that none leaves while a plan is made. */
export function lockTranches(tx: Tx, commitmentId: string): Promise<LockedTranche[]> {
  return tx.rows<LockedTranche>(sql`SELECT state, quantity, received_quantity AS "receivedQuantity", position
    FROM tranche WHERE commitment_id = ${commitmentId}::uuid ORDER BY id FOR UPDATE`);
}

/** Puts a new plan in the place of what was planned and has not left. */
export async function replacePlan(tx: Tx, commitmentId: string, tranches: readonly NewTranche[]): Promise<void> {
  await tx.run(sql`DELETE FROM tranche WHERE commitment_id = ${commitmentId} AND state = 'PLANNED'`);
  await insert(tx, 'Tranche', tranches);
}
