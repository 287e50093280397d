import type { Tx } from '#db/transaction.ts';
import type { Viewer } from '#domain/viewer.ts';

/** What was done to which thing. `facts` holds what the timeline words: a reason, a quantity, never a personal detail. */
export type Deed = {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly noun: string;
  readonly nounId: string;
  readonly provinceId: string | null;
  readonly facts?: Readonly<Record<string, unknown>>;
};

/** Writes the audit event of an action, in its transaction; the change signal to live clients goes out at COMMIT. */
export async function recordDeed(tx: Tx, viewer: Viewer, deed: Deed): Promise<void> {
  const facts = JSON.stringify(deed.facts ?? {}, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
  const by = viewer.kind === 'member' ? viewer : null;
  await tx.$executeRaw`INSERT INTO audit_event (id, at, person_id, membership_id, action, noun, noun_id, province_id, facts)
    VALUES (${deed.id}::uuid, ${deed.at}, ${by?.personId ?? null}::uuid, ${by?.membershipId ?? null}::uuid,
      ${deed.action}, ${deed.noun}, ${deed.nounId}::uuid, ${deed.provinceId}, ${facts}::jsonb)`;
}
