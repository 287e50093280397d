import type { Prisma } from '#db/generated/client.ts';
import type { Tx } from '#db/transaction.ts';
import type { MatchState } from '#domain/match.ts';
import { StaleVersion } from '#domain/refusals.ts';

export type NewMatch = Omit<Prisma.MatchUncheckedCreateInput, 'explanation'> & {
  readonly id: string;
  readonly explanation: object;
};

export async function insertMatch(tx: Tx, { explanation, ...match }: NewMatch): Promise<void> {
  await tx.match.create({ data: { ...match, explanation: explanation as Prisma.InputJsonObject } });
}

/** Moves a match if it is still the version that was read. */
export async function moveMatch(
  tx: Tx,
  match: { readonly id: string; readonly version: number; readonly from: MatchState; readonly to: MatchState },
  changes: Prisma.MatchUncheckedUpdateManyInput,
): Promise<StaleVersion | null> {
  const { count } = await tx.match.updateMany({
    where: { id: match.id, version: match.version, state: match.from },
    data: { ...changes, state: match.to, version: match.version + 1 },
  });
  if (count === 1) return null;
  const now = await tx.match.findUniqueOrThrow({ where: { id: match.id }, select: { version: true } });
  return new StaleVersion({ expected: match.version, actual: now.version });
}

export type Lapsed = { readonly id: string; readonly provinceId: string };

/** Proposals whose hold time is over lapse, the longest overdue first; those another worker is at are left to it. */
export function lapseOverdue(tx: Tx, at: Date, limit: number): Promise<Lapsed[]> {
  return tx.$queryRaw<Lapsed[]>`UPDATE match SET state = 'LAPSED', ended_at = ${at}, version = version + 1
    WHERE id IN (SELECT id FROM match WHERE state = 'PROPOSED' AND hold_until <= ${at} ORDER BY hold_until, id LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING id::text, province_id AS "provinceId"`;
}
