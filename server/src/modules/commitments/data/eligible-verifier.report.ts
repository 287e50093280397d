import type { Read } from '#db/read.ts';

/** Who could check a commitment: verifiers of its place with no part in it and no membership in either side, past or present. */
export type EligibleVerifier = { id: string; displayName: string; organizationId: string };

const ALL = {
  name: 'commitments/eligible-verifiers',
  text: `SELECT p.id, p.display_name AS "displayName", min(m.organization_id::text) AS "organizationId"
    FROM commitment c JOIN need n ON n.id = c.need_id
    JOIN membership m ON m.role = 'VERIFIER' AND m.ended_at IS NULL
      AND (m.province_id IS NULL OR m.province_id = c.province_id) AND (m.county_id IS NULL OR m.county_id = c.county_id)
    JOIN person p ON p.id = m.person_id AND p.suspended_at IS NULL
    WHERE c.id = $1
      AND p.id NOT IN (n.author_id, coalesce(n.approver_id, n.author_id), c.pledged_by_id,
        coalesce(c.provider_signed_by_id, c.pledged_by_id), coalesce(c.program_signed_by_id, c.pledged_by_id))
      AND NOT EXISTS (SELECT 1 FROM tranche t WHERE t.commitment_id = c.id
        AND (p.id = t.dispatched_by_id OR p.id = t.received_by_id OR p.id = t.accepted_by_id))
      AND NOT EXISTS (SELECT 1 FROM membership side WHERE side.person_id = p.id
        AND side.organization_id IN (c.provider_organization_id, c.program_organization_id))
    GROUP BY p.id, p.display_name
    ORDER BY (SELECT count(*) FROM verification v WHERE v.verifier_id = p.id AND v.state = 'ASSIGNED'), p.display_name, p.id LIMIT $2`,
};

/** Those with the least to do first. */
export function eligibleVerifiers(read: Read, commitmentId: string, most = 50): Promise<EligibleVerifier[]> {
  return read.rows<EligibleVerifier>(ALL, [commitmentId, most]);
}

const VERIFIER = {
  name: 'commitments/verifier',
  text: `SELECT p.id, p.display_name AS "displayName", m.organization_id AS "organizationId"
    FROM commitment c JOIN membership m ON m.person_id = $2 AND m.role = 'VERIFIER' AND m.ended_at IS NULL
      AND (m.province_id IS NULL OR m.province_id = c.province_id) AND (m.county_id IS NULL OR m.county_id = c.county_id)
    JOIN person p ON p.id = m.person_id AND p.suspended_at IS NULL
    WHERE c.id = $1 ORDER BY m.created_at, m.id LIMIT 1`,
};

/** A person as a verifier of a commitment's place; whether they are tied to it is the policy's question. */
export async function verifierOf(read: Read, commitmentId: string, personId: string): Promise<EligibleVerifier | null> {
  const [row] = await read.rows<EligibleVerifier>(VERIFIER, [commitmentId, personId]);
  return row ?? null;
}
