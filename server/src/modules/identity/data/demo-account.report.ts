import type { Read } from '#db/read.ts';
import type { OrganizationKind } from '#domain/organization.ts';
import type { Role } from '#domain/roles.ts';

export type DemoAccount = {
  email: string;
  displayName: string;
  role: Role;
  organizationKind: OrganizationKind;
  organizationFa: string;
  organizationAzb: string | null;
  organizationEn: string | null;
};

const TEXT = `SELECT DISTINCT ON (wanted.position) p.email, p.display_name AS "displayName", m.role, o.kind AS "organizationKind",
    o.name_fa AS "organizationFa", o.name_azb AS "organizationAzb", o.name_en AS "organizationEn"
  FROM unnest($1::text[]) WITH ORDINALITY AS wanted (email, position)
  JOIN person p ON p.email = wanted.email AND p.sample AND p.suspended_at IS NULL
  JOIN membership m ON m.person_id = p.id AND m.ended_at IS NULL
  JOIN organization o ON o.id = m.organization_id
  ORDER BY wanted.position, m.created_at, m.id`;

/** The sample people among these addresses, in their order: one for each role, for trying the demo. */
export function findDemoAccounts(read: Read, emails: readonly string[]): Promise<DemoAccount[]> {
  return read.rows<DemoAccount>({ name: 'identity/demo-accounts', text: TEXT }, [emails]);
}
