import { type Changes, type Move, move, update } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { CommitmentState } from '#domain/commitment.ts';
import type { NeedState } from '#domain/need.ts';
import type { OfferState } from '#domain/offer.ts';
import type { NotFound, StaleVersion } from '#domain/refusals.ts';

export type CommitmentChanges = Changes<'Commitment'>;

/** Moves a commitment from one state to another if it is still the version that was read. */
export function moveCommitment(
  tx: Tx,
  { at, ...commitment }: Move<CommitmentState> & { readonly at: Date },
  changes: CommitmentChanges,
): Promise<StaleVersion | NotFound | null> {
  return move(tx, 'Commitment', commitment, { ...changes, updatedAt: at });
}

export type LockedCommitment = {
  readonly id: string;
  readonly state: CommitmentState;
  readonly quantity: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
  readonly failed: bigint;
  readonly version: number;
};

/** The commitment as it is now, locked until the end of the transaction: whatever changes its sums waits in line. */
export async function lockCommitment(tx: Tx, id: string): Promise<LockedCommitment> {
  const [row] = await tx.rows<LockedCommitment>(sql`SELECT id, state, quantity, delivered, verified, failed, version
    FROM commitment WHERE id = ${id}::uuid FOR NO KEY UPDATE`);
  if (!row) throw new Error('a commitment that was read is gone');
  return row;
}

/** Writes new sums of a locked commitment. */
export async function updateLocked(
  tx: Tx,
  { id, version }: LockedCommitment,
  changes: CommitmentChanges,
  at: Date,
): Promise<void> {
  const written = await update(tx, 'Commitment', { id, version }, { ...changes, version: version + 1, updatedAt: at });
  if (written !== 1) throw new Error('a locked commitment has changed');
}

export type LockedSides = { readonly needState: NeedState; readonly offerState: OfferState; readonly oneOff: boolean };

/** Need and offer as they are now, locked in the order every writer keeps, so that neither ends meanwhile. */
export async function lockSides(tx: Tx, of: { needId: string; offerId: string }): Promise<LockedSides> {
  const [need] = await tx.rows<{ state: NeedState }>(
    sql`SELECT state FROM need WHERE id = ${of.needId}::uuid FOR NO KEY UPDATE`,
  );
  const [offer] = await tx.rows<{ state: OfferState; direct: boolean }>(sql`SELECT state, direct FROM offer
    WHERE id = ${of.offerId}::uuid FOR NO KEY UPDATE`);
  if (!need || !offer) throw new Error('a commitment without its need or offer');
  return { needState: need.state, offerState: offer.state, oneOff: offer.direct };
}

/** A one-off offer ends with its pledge. */
export async function endOneOffOffer(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.run(sql`UPDATE offer SET state = 'WITHDRAWN', ended_at = ${at}, version = version + 1, updated_at = ${at}
    WHERE id = ${id} AND direct AND state = 'ACTIVE'`);
}
