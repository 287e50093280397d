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
  await tx.session.create({
    data: {
      id,
      tokenHash,
      personId: viewer.personId,
      membershipId: viewer.membershipId,
      userAgent: userAgent.slice(0, 200),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: endOfSession(now),
      steppedUpAt: now,
    },
  });
}

/** Writes its last use, unless a request beside this one did. */
export async function touchSession(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { id, lastSeenAt: { lt: now } }, data: { lastSeenAt: now } });
}

export async function stepSessionUp(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (await tx.session.updateMany({ where: { id, revokedAt: null }, data: { steppedUpAt: now } })).count === 1;
}

export async function switchSession(tx: Tx, id: string, membershipId: string): Promise<boolean> {
  return (await tx.session.updateMany({ where: { id, revokedAt: null }, data: { membershipId } })).count === 1;
}

export async function sessionOwner(tx: Tx, id: string): Promise<string | null> {
  return (await tx.session.findUnique({ where: { id }, select: { personId: true } }))?.personId ?? null;
}

/** True when this call ended it. */
export async function revokeSessionRow(tx: Tx, id: string, now: Date): Promise<boolean> {
  return (await tx.session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } })).count === 1;
}

export async function revokeSessionsOf(tx: Tx, personId: string, now: Date): Promise<void> {
  await tx.session.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
}
