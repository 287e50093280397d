import { inJson } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
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

/** The row of an audit event. */
export function deedRow(viewer: Viewer, deed: Deed) {
  const by = viewer.kind === 'member' ? viewer : null;
  return {
    id: deed.id,
    at: deed.at,
    person_id: by?.personId ?? null,
    membership_id: by?.membershipId ?? null,
    action: deed.action,
    noun: deed.noun,
    noun_id: deed.nounId,
    province_id: deed.provinceId,
    facts: deed.facts ?? {},
  };
}

/** Writes the audit event of an action, in its transaction; the change signal to live clients goes out at COMMIT. */
export async function recordDeed(tx: Tx, viewer: Viewer, deed: Deed): Promise<void> {
  const row = deedRow(viewer, deed);
  await tx.run(sql`INSERT INTO audit_event (id, at, person_id, membership_id, action, noun, noun_id, province_id, facts)
    VALUES (${row.id}::uuid, ${row.at}, ${row.person_id}::uuid, ${row.membership_id}::uuid,
      ${row.action}, ${row.noun}, ${row.noun_id}::uuid, ${row.province_id}, ${inJson(row.facts)}::jsonb)`);
}
