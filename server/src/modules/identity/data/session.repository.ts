import { insert } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import { endOfSession } from '#domain/session.ts';
import type { MemberViewer } from '#domain/viewer.ts';

export type NewSession = {
  id: string;
  tokenHash: Uint8Array<ArrayBuffer>;
  viewer: MemberViewer;
  userAgent: string;
  now: Date;
};

/** Signing in proves the password, so the session may sign at once. */
export async function insertSession(tx: Tx, { id, tokenHash, viewer, userAgent, now }: NewSession): Promise<void> {
  await insert(tx, 'Session', {
    id,
    tokenHash,
    personId: viewer.personId,
    membershipId: viewer.membershipId,
    userAgent: userAgent.slice(0, 200),
    createdAt: now,
    lastSeenAt: now,
    expiresAt: endOfSession(now),
    steppedUpAt: now,
  });
}

/** Writes its last use, unless a request beside this one did. */
export async function touchSession(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.run(sql`UPDATE session SET last_seen_at = ${now} WHERE id = ${id} AND last_seen_at < ${now}`);
}

export async function stepSessionUp(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (await tx.run(sql`UPDATE session SET stepped_up_at = ${now} WHERE id = ${id} AND revoked_at IS NULL`)) === 1;
}

export async function switchSession(tx: Tx, id: string, membershipId: string): Promise<boolean> {
  const switched = sql`UPDATE session SET membership_id = ${membershipId} WHERE id = ${id} AND revoked_at IS NULL`;
  return (await tx.run(switched)) === 1;
}

export async function sessionOwner(tx: Tx, id: string): Promise<string | null> {
  const [row] = await tx.rows<{ personId: string }>(sql`SELECT person_id AS "personId" FROM session WHERE id = ${id}`);
  return row?.personId ?? null;
}

/** True when this call ended it. */
export async function revokeSessionRow(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (await tx.run(sql`UPDATE session SET revoked_at = ${now} WHERE id = ${id} AND revoked_at IS NULL`)) === 1;
}

export async function revokeSessionsOf(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.run(sql`UPDATE session SET revoked_at = ${now} WHERE person_id = ${personId} AND revoked_at IS NULL`);
}
