import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { Draft, DraftKey } from './draft.loader.ts';

type NewDraft = DraftKey & {
  readonly id: string;
  readonly membershipId: string;
  readonly content: unknown;
  readonly at: Date;
};

/** Saves a draft in the place of the one before. */
export async function putDraft(tx: Tx, { id, membershipId, form, subject, content, at }: NewDraft): Promise<void> {
  await tx.run(sql`INSERT INTO draft (id, membership_id, form, subject, content, updated_at)
    VALUES (${id}::uuid, ${membershipId}::uuid, ${form}, ${subject}, ${JSON.stringify(content)}::jsonb, ${at})
    ON CONFLICT (membership_id, form, subject) DO UPDATE SET content = excluded.content, updated_at = excluded.updated_at`);
}

export async function countDrafts(tx: Tx, membershipId: string): Promise<number> {
  const drafts = sql`SELECT count(*)::int AS count FROM draft WHERE membership_id = ${membershipId}`;
  return (await tx.rows<{ count: number }>(drafts))[0]?.count ?? 0;
}

/** What was removed; null when there was none. */
export async function removeDraft(tx: Tx, membershipId: string, key: DraftKey): Promise<Draft | null> {
  const { form, subject } = key;
  const removed = sql`DELETE FROM draft WHERE membership_id = ${membershipId} AND form = ${form} AND subject = ${subject}
    RETURNING form, subject, content, updated_at AS "updatedAt"`;
  return (await tx.rows<Draft>(removed))[0] ?? null;
}
