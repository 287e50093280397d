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

const OF_COMMITMENTS = (commitments: string) => `(a.noun = 'Commitment' AND a.noun_id IN (${commitments}))
  OR (a.noun = 'Tranche' AND a.noun_id IN (SELECT t.id FROM tranche t WHERE t.commitment_id IN (${commitments})))
  OR (a.noun = 'Verification' AND a.noun_id IN (SELECT v.id FROM verification v WHERE v.commitment_id IN (${commitments})))`;

const ABOUT = {
  Need: `(a.noun = 'Need' AND a.noun_id = $1::uuid)
    OR ${OF_COMMITMENTS(`SELECT c.id FROM commitment c WHERE c.need_id = $1::uuid AND ($2 OR c.state = ANY($4))`)}`,
  Offer: `a.noun = 'Offer' AND a.noun_id = $1::uuid`,
  Commitment: OF_COMMITMENTS('SELECT $1::uuid'),
} as const;

/** The history of a thing, the newest deed first; one row more than asked for when there is more. */
export async function listTimeline(
  read: Read,
  about: { noun: keyof typeof ABOUT; id: string },
  reader: Reader,
  page: Page,
): Promise<{ row: TimelineEvent; keys: string[] }[]> {
  const statement = {
    name: `audit/timeline/${about.noun}`,
    text: `SELECT a.id, a.at, a.action, a.noun, a.noun_id AS "nounId", a.facts, a.person_id AS "personId",
        m.organization_id AS "organizationId", m.role
      FROM audit_event a LEFT JOIN membership m ON m.id = a.membership_id
      WHERE (${ABOUT[about.noun]}) AND ($2::boolean OR a.action = ANY($3::text[])) AND ($4::text[] IS NOT NULL)
        AND ($5::timestamptz IS NULL OR (a.at, a.id) < ($5, $6::uuid))
      ORDER BY a.at DESC, a.id DESC LIMIT $7`,
  };
  const [at = null, id = null] = page.after ?? [];
  const values = [about.id, reader.whole, PUBLIC_DEEDS, PUBLIC_COMMITMENT_STATES, at, id, page.first + 1];
  const rows = await read.rows<TimelineEvent>(statement, values);
  return rows.map((row) => ({ row, keys: [row.at.toISOString(), row.id] }));
}
