import { createHash } from 'node:crypto';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import { ATTEMPTS_WINDOW_MS, type AttemptCount } from '#domain/attempts.ts';

/** The address itself is not kept: a table of who tried to sign in would be personal data. */
const keyOf = (email: string) => `password:${createHash('sha256').update(email).digest('hex')}`;

type Row = { points: number; expire: bigint };

/** Counts one password check before it is made. One statement, so that parallel checks are counted exactly. */
export async function takeAttempt(tx: Tx, email: string, now: Date): Promise<AttemptCount> {
  const ends = BigInt(now.getTime() + ATTEMPTS_WINDOW_MS);
  const [row] =
    await tx.rows<Row>(sql`INSERT INTO rate_limit AS r (key, points, expire) VALUES (${keyOf(email)}, 1, ${ends})
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN r.expire <= ${now.getTime()} THEN 1 ELSE r.points + 1 END,
      expire = CASE WHEN r.expire <= ${now.getTime()} THEN ${ends} ELSE r.expire END
    RETURNING points, expire`);
  if (row === undefined) throw new Error('a counted attempt must be answered');
  return { used: row.points, resetsAt: new Date(Number(row.expire)) };
}

/** A check that succeeded does not count. */
export async function giveAttemptBack(tx: Tx, email: string): Promise<void> {
  await tx.run(sql`UPDATE rate_limit SET points = points - 1 WHERE key = ${keyOf(email)} AND points > 0`);
}

/** Clears counts whose window is over, a few at a time and none that somebody is counting on. */
export async function forgetAttempts(tx: Tx, now: Date): Promise<void> {
  await tx.run(sql`DELETE FROM rate_limit WHERE key IN
    (SELECT key FROM rate_limit WHERE expire <= ${now.getTime()} LIMIT 100 FOR UPDATE SKIP LOCKED)`);
}
