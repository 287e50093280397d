import type { Prisma } from '#db/generated/client.ts';
import type { Tx } from '#db/transaction.ts';
import { StaleVersion } from '#domain/refusals.ts';
import type { VerificationState } from '#domain/verification.ts';

export type VerificationChanges = Prisma.VerificationUncheckedUpdateManyInput;

export async function insertVerification(tx: Tx, verification: Prisma.VerificationUncheckedCreateInput): Promise<void> {
  await tx.verification.create({ data: verification });
}

type OpenCheck = { id: string; state: VerificationState };

/** The check of a commitment that is not decided yet; at most one (a unique index). */
export async function openCheck(tx: Tx, commitmentId: string): Promise<OpenCheck | null> {
  const [row] = await tx.$queryRaw<OpenCheck[]>`SELECT id::text, state FROM verification
    WHERE commitment_id = ${commitmentId}::uuid AND state IN ('REQUESTED', 'ASSIGNED') FOR NO KEY UPDATE`;
  return row ?? null;
}

/** What arrives and has to be checked while a check is open is checked with it; a verifier who has it open sees that. */
export async function extendCheck(tx: Tx, id: string, quantity: bigint): Promise<void> {
  await tx.verification.update({
    where: { id },
    data: { quantity: { increment: quantity }, version: { increment: 1 } },
  });
}

/** Moves a verification from one state to another if it is still the version that was read. */
export async function moveVerification(
  tx: Tx,
  verification: { id: string; version: number; from: VerificationState; to: VerificationState },
  changes: VerificationChanges,
): Promise<StaleVersion | null> {
  const { id, version, from, to } = verification;
  const { count } = await tx.verification.updateMany({
    where: { id, version, state: from },
    data: { ...changes, state: to, version: version + 1 },
  });
  if (count === 1) return null;
  const now = await tx.verification.findUniqueOrThrow({ where: { id }, select: { version: true } });
  return new StaleVersion({ expected: version, actual: now.version });
}
