import type { Prisma } from '#db/generated/client.ts';
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
  await tx.$executeRaw`INSERT INTO draft (id, membership_id, form, subject, content, updated_at)
    VALUES (${id}::uuid, ${membershipId}::uuid, ${form}, ${subject}, ${JSON.stringify(content)}::jsonb, ${at})
    ON CONFLICT (membership_id, form, subject) DO UPDATE SET content = excluded.content, updated_at = excluded.updated_at`;
}

export function countDrafts(tx: Tx, membershipId: string): Promise<number> {
  return tx.draft.count({ where: { membershipId } });
}

/** What was removed; null when there was none. */
export async function removeDraft(tx: Tx, membershipId: string, key: DraftKey): Promise<Draft | null> {
  const { form, subject } = key;
  const of = { membershipId, form, subject } satisfies Prisma.DraftWhereInput;
  const found = await tx.draft.findFirst({ where: of });
  if (found) await tx.draft.deleteMany({ where: of });
  return found && { form, subject, content: found.content, updatedAt: found.updatedAt };
}
