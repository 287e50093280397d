import type { Read } from '#db/read.ts';
import { PUBLIC_COMMITMENT_STATES } from '#domain/commitment.ts';
import { PUBLIC_DEEDS } from '#domain/timeline.ts';

/** One deed on a thing or on what hangs on it. */
export type TimelineEvent = {
  id: string;
  at: Date;
  action: string;
  noun: string;
  nounId: string;
  facts: Record<string, unknown>;
  personId: string | null;
  organizationId: string | null;
  role: string | null;
};

/** `whole`: the viewer may read reasons, so every deed is told; otherwise only what concerns the public. */
export type Reader = { readonly whole: boolean };
type Page = { first: number; after: readonly (string | number)[] | null };

/** The commitments whose deeds are part of a thing's history. */
const COMMITMENTS = {
  Need: 'SELECT c.id FROM commitment c WHERE c.need_id = $1::uuid AND ($2 OR c.state = ANY($4))',
  Offer: 'SELECT $1::uuid AS id WHERE false',
  Commitment: 'SELECT $1::uuid AS id',
} as const;

/** The history of a thing, the newest deed first; one row more than asked for when there is more. */
export async function listTimeline(
  read: Read,
  about: { noun: keyof typeof COMMITMENTS; id: string },
  reader: Reader,
  page: Page,
): Promise<{ row: TimelineEvent; keys: string[] }[]> {
  const statement = {
    name: `audit/timeline/${about.noun}`,
    // each thing's deeds are looked up by its id: a condition with OR reads every deed of the country
    text: `WITH ours AS MATERIALIZED (${COMMITMENTS[about.noun]}), things AS (
        SELECT '${about.noun}' AS noun, $1::uuid AS id WHERE '${about.noun}' <> 'Commitment'
        UNION ALL SELECT 'Commitment', ours.id FROM ours
        UNION ALL SELECT 'Tranche', t.id FROM ours JOIN tranche t ON t.commitment_id = ours.id
        UNION ALL SELECT 'Verification', v.id FROM ours JOIN verification v ON v.commitment_id = ours.id)
      SELECT a.id, a.at, a.action, a.noun, a.noun_id AS "nounId", a.facts, a.person_id AS "personId",
        m.organization_id AS "organizationId", m.role
      FROM things JOIN audit_event a ON a.noun = things.noun AND a.noun_id = things.id LEFT JOIN membership m ON m.id = a.membership_id
      WHERE ($2::boolean OR a.action = ANY($3::text[])) AND ($4::text[] IS NOT NULL)
        AND ($5::timestamptz IS NULL OR (a.at, a.id) < ($5, $6::uuid))
      ORDER BY a.at DESC, a.id DESC LIMIT $7`,
  };
  const [at = null, id = null] = page.after ?? [];
  const values = [about.id, reader.whole, PUBLIC_DEEDS, PUBLIC_COMMITMENT_STATES, at, id, page.first + 1];
  const rows = await read.rows<TimelineEvent>(statement, values);
  return rows.map((row) => ({ row, keys: [row.at.toISOString(), row.id] }));
}
