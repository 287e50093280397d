import { type Changes, insert, type Move, move, type NewRow } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { NotFound, StaleVersion } from '#domain/refusals.ts';
import type { VerificationState } from '#domain/verification.ts';

export type VerificationChanges = Changes<'Verification'>;

export async function insertVerification(tx: Tx, verification: NewRow<'Verification'>): Promise<void> {
  await insert(tx, 'Verification', verification);
}

type OpenCheck = { id: string; state: VerificationState };

/** The check of a commitment that is not decided yet; at most one (a unique index). */
export async function openCheck(tx: Tx, commitmentId: string): Promise<OpenCheck | null> {
  const [row] = await tx.rows<OpenCheck>(sql`SELECT id::text, state FROM verification
    WHERE commitment_id = ${commitmentId}::uuid AND state IN ('REQUESTED', 'ASSIGNED') FOR NO KEY UPDATE`);
  return row ?? null;
}

/** What arrives and has to be checked while a check is open is checked with it; a verifier who has it open sees that. */
export async function extendCheck(tx: Tx, id: string, quantity: bigint): Promise<void> {
  await tx.run(sql`UPDATE verification SET quantity = quantity + ${quantity}, version = version + 1 WHERE id = ${id}`);
}

/** Moves a verification from one state to another if it is still the version that was read. */
export function moveVerification(
  tx: Tx,
  verification: Move<VerificationState>,
  changes: VerificationChanges,
): Promise<StaleVersion | NotFound | null> {
  return move(tx, 'Verification', verification, changes);
}
