import DataLoader from 'dataloader';
import type { Read } from '#db/read.ts';
import type { CommitmentState } from '#domain/commitment.ts';
import type { OrganizationVerificationState } from '#domain/organization.ts';

/** What the policies ask about a commitment and what stands around it. Only for deciding, never shown as it is. */
export type Circumstances = {
  id: string;
  state: CommitmentState;
  provinceId: string;
  countyId: string;
  providerOrganizationId: string;
  programOrganizationId: string;
  verificationState: OrganizationVerificationState;
  verificationExpiresAt: Date | null;
  authorId: string;
  approverId: string | null;
};

const CIRCUMSTANCES = {
  name: 'commitments/circumstances',
  text: `SELECT c.id, c.state, c.province_id AS "provinceId", c.county_id AS "countyId", c.provider_organization_id AS "providerOrganizationId",
    c.program_organization_id AS "programOrganizationId", o.verification_state AS "verificationState",
    o.verification_expires_at AS "verificationExpiresAt", n.author_id AS "authorId", n.approver_id AS "approverId"
    FROM commitment c JOIN need n ON n.id = c.need_id JOIN organization o ON o.id = c.provider_organization_id
    WHERE c.id = ANY($1)`,
};

/** By commitment id. */
export type CircumstancesLoader = DataLoader<string, Circumstances>;

export function createCircumstancesLoader(read: Read): CircumstancesLoader {
  return new DataLoader(async (ids) => {
    const found = new Map((await read.rows<Circumstances>(CIRCUMSTANCES, [ids])).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? new Error('there is no such commitment'));
  });
}
