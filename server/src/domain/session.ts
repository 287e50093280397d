/**
 * A signed-in browser holds a random token; the server keeps only its hash and these times. A session ends when it was
 * not used for 30 minutes, at the latest 8 hours after signing in, or when it is revoked. Signing a commitment needs
 * the password proven again within the last 10 minutes ("step-up"); signing in counts as proving it.
 * Example: signed in at 08:00 and used every few minutes, the session ends at 16:00; left alone at 09:00, at 09:30.
 * Source: shared design, quality.md, "Nobody where they do not belong".
 */
const MINUTE = 60_000;
export const IDLE_MS = 30 * MINUTE;
export const ABSOLUTE_MS = 8 * 60 * MINUTE;
export const STEP_UP_MS = 10 * MINUTE;
/** Use is written down at most this often, so that reading pages does not become writing rows. */
export const TOUCH_MS = MINUTE;

export type SessionTimes = {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly steppedUpAt: Date | null;
  readonly revokedAt: Date | null;
};

export function isAlive(session: SessionTimes, now: Date): boolean {
  if (session.revokedAt !== null) return false;
  return now.getTime() < session.expiresAt.getTime() && now.getTime() - session.lastSeenAt.getTime() < IDLE_MS;
}

/** The latest end of a session that begins now. */
export function endOfSession(now: Date): Date {
  return new Date(now.getTime() + ABSOLUTE_MS);
}

/** Until when signing needs no new password; null when it needs one now. */
export function steppedUpUntil(session: Pick<SessionTimes, 'steppedUpAt'>, now: Date): Date | null {
  if (session.steppedUpAt === null) return null;
  const until = new Date(session.steppedUpAt.getTime() + STEP_UP_MS);
  return now.getTime() < until.getTime() ? until : null;
}

export function needsTouch(session: Pick<SessionTimes, 'lastSeenAt'>, now: Date): boolean {
  return now.getTime() - session.lastSeenAt.getTime() >= TOUCH_MS;
}
