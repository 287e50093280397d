import { insert } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';

export type Link = { id: string; personId: string; email: string };

export async function insertLink(
  tx: Tx,
  link: { id: string; tokenHash: Uint8Array<ArrayBuffer>; personId: string; expiresAt: Date },
): Promise<void> {
  await insert(tx, 'OneTimeLink', link);
}

export async function findLink(tx: Tx, tokenHash: Uint8Array<ArrayBuffer>, now: Date): Promise<Link | null> {
  const [row] = await tx.rows<Link>(sql`SELECT l.id::text, l.person_id::text AS "personId", p.email
    FROM one_time_link l JOIN person p ON p.id = l.person_id
    WHERE l.token_hash = ${tokenHash} AND l.used_at IS NULL AND l.expires_at > ${now} AND p.suspended_at IS NULL`);
  return row ?? null;
}

/** Of two who use a link at once, one wins. */
export async function useLink(tx: Tx, id: string, now: Date): Promise<boolean> {
  const used = sql`UPDATE one_time_link SET used_at = ${now} WHERE id = ${id} AND used_at IS NULL AND expires_at > ${now}`;
  return (await tx.run(used)) === 1;
}
