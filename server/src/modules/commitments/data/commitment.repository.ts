import type { Prisma } from '#db/generated/client.ts';
import type { Tx } from '#db/transaction.ts';
import type { CommitmentState } from '#domain/commitment.ts';
import type { NeedState } from '#domain/need.ts';
import type { OfferState } from '#domain/offer.ts';
import { StaleVersion } from '#domain/refusals.ts';

export type CommitmentChanges = Prisma.CommitmentUncheckedUpdateManyInput;

/** Moves a commitment from one state to another if it is still the version that was read. */
export async function moveCommitment(
  tx: Tx,
  commitment: { id: string; version: number; from: CommitmentState; to: CommitmentState; at: Date },
  changes: CommitmentChanges,
): Promise<StaleVersion | null> {
  const { id, version, from, to, at } = commitment;
  const { count } = await tx.commitment.updateMany({
    where: { id, version, state: from },
    data: { ...changes, state: to, version: version + 1, updatedAt: at },
  });
  if (count === 1) return null;
  const now = await tx.commitment.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return new StaleVersion({ expected: version, actual: now.version });
}

export type LockedCommitment = {
  readonly state: CommitmentState;
  readonly quantity: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
  readonly failed: bigint;
  readonly version: number;
};

/** The commitment as it is now, locked until the end of the transaction: whatever changes its sums waits in line. */
export async function lockCommitment(tx: Tx, id: string): Promise<LockedCommitment> {
  const [row] = await tx.$queryRaw<LockedCommitment[]>`SELECT state, quantity, delivered, verified, failed, version
    FROM commitment WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (!row) throw new Error('a commitment that was read is gone');
  return row;
}

/** Writes new sums of a locked commitment. */
export async function updateLocked(tx: Tx, id: string, changes: CommitmentChanges, at: Date): Promise<void> {
  await tx.commitment.update({ where: { id }, data: { ...changes, version: { increment: 1 }, updatedAt: at } });
}

export type LockedSides = { readonly needState: NeedState; readonly offerState: OfferState; readonly oneOff: boolean };

/** Need and offer as they are now, locked in the order every writer keeps, so that neither ends meanwhile. */
export async function lockSides(tx: Tx, of: { needId: string; offerId: string }): Promise<LockedSides> {
  const [need] = await tx.$queryRaw<
    { state: NeedState }[]
  >`SELECT state FROM need WHERE id = ${of.needId}::uuid FOR NO KEY UPDATE`;
  const [offer] = await tx.$queryRaw<{ state: OfferState; direct: boolean }[]>`SELECT state, direct FROM offer
    WHERE id = ${of.offerId}::uuid FOR NO KEY UPDATE`;
  if (!need || !offer) throw new Error('a commitment without its need or offer');
  return { needState: need.state, offerState: offer.state, oneOff: offer.direct };
}

/** A one-off offer ends with its pledge. */
export async function endOneOffOffer(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.offer.updateMany({
    where: { id, direct: true, state: 'ACTIVE' },
    data: { state: 'WITHDRAWN', endedAt: at, version: { increment: 1 }, updatedAt: at },
  });
}
