import type { Prisma } from '#db/generated/client.ts';
import type { Tx } from '#db/transaction.ts';
import { NotFound, StaleVersion } from '#domain/refusals.ts';
import type { TrancheState } from '#domain/tranche.ts';

export type TrancheChanges = Prisma.TrancheUncheckedUpdateManyInput;
export type NewTranche = Prisma.TrancheUncheckedCreateInput;

/** Moves a tranche from one state to another if it is still the version that was read; a plan may be gone by now. */
export async function moveTranche(
  tx: Tx,
  tranche: { id: string; version: number; from: TrancheState; to: TrancheState },
  changes: TrancheChanges,
): Promise<StaleVersion | NotFound | null> {
  const { id, version, from, to } = tranche;
  const { count } = await tx.tranche.updateMany({
    where: { id, version, state: from },
    data: { ...changes, state: to, version: version + 1 },
  });
  if (count === 1) return null;
  const now = await tx.tranche.findUnique({ where: { id }, select: { version: true } });
  return now ? new StaleVersion({ expected: version, actual: now.version }) : new NotFound({ id });
}

type LockedTranche = { state: string; quantity: bigint; receivedQuantity: bigint | null; position: number };

/** The tranches of a commitment as they are now, locked, so that none leaves while a plan is made. */
export function lockTranches(tx: Tx, commitmentId: string): Promise<LockedTranche[]> {
  return tx.$queryRaw<LockedTranche[]>`SELECT state, quantity, received_quantity AS "receivedQuantity", position
    FROM tranche WHERE commitment_id = ${commitmentId}::uuid ORDER BY id FOR UPDATE`;
}

/** Puts a new plan in the place of what was planned and has not left. */
export async function replacePlan(tx: Tx, commitmentId: string, tranches: readonly NewTranche[]): Promise<void> {
  await tx.tranche.deleteMany({ where: { commitmentId, state: 'PLANNED' } });
  await tx.tranche.createMany({ data: [...tranches] });
}
