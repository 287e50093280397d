import { update } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { OrganizationKind } from '#domain/organization.ts';
import type { Role } from '#domain/roles.ts';
import type { MemberViewer } from '#domain/viewer.ts';

export type Account = { id: string; email: string; passwordHash: string | null; suspendedAt: Date | null };

/** How an address is stored and compared. */
export function normalEmail(email: string): string {
  return email.normalize('NFC').trim().toLowerCase();
}

export async function findAccount(tx: Tx, email: string): Promise<Account | null> {
  const [account] = await tx.rows<Account>(
    sql`SELECT id, email, password_hash AS "passwordHash", suspended_at AS "suspendedAt" FROM person WHERE email = ${email}`,
  );
  return account ?? null;
}

export async function accountOf(tx: Tx, personId: string): Promise<Account | null> {
  const [account] = await tx.rows<Account>(
    sql`SELECT id, email, password_hash AS "passwordHash", suspended_at AS "suspendedAt" FROM person WHERE id = ${personId}`,
  );
  return account ?? null;
}

export async function setPassword(tx: Tx, personId: string, passwordHash: string): Promise<void> {
  await update(tx, 'Person', { id: personId }, { passwordHash });
}

type MembershipRow = {
  id: string;
  organizationId: string;
  organizationKind: OrganizationKind;
  role: Role;
  provinceId: string | null;
  countyId: string | null;
};

const asViewer = (personId: string, row: MembershipRow): MemberViewer => ({
  kind: 'member',
  personId,
  membershipId: row.id,
  organizationId: row.organizationId,
  organizationKind: row.organizationKind,
  role: row.role,
  provinceId: row.provinceId,
  countyId: row.countyId,
});

/** The membership a person signs in with: the one they used last, else their first. Null: they have none. */
export async function usualMembership(tx: Tx, personId: string): Promise<MemberViewer | null> {
  const [row] = await tx.rows<MembershipRow>(sql`
    SELECT m.id::text, m.organization_id::text AS "organizationId", o.kind AS "organizationKind", m.role, m.province_id AS "provinceId", m.county_id AS "countyId"
    FROM membership m JOIN organization o ON o.id = m.organization_id
    LEFT JOIN LATERAL (SELECT max(s.created_at) AS used_at FROM session s WHERE s.person_id = m.person_id AND s.membership_id = m.id) last ON true
    WHERE m.person_id = ${personId}::uuid AND m.ended_at IS NULL
    ORDER BY last.used_at DESC NULLS LAST, m.created_at, m.id LIMIT 1`);
  return row === undefined ? null : asViewer(personId, row);
}

/** The person's own membership, if it has not ended. */
export async function ownMembership(tx: Tx, personId: string, membershipId: string): Promise<MemberViewer | null> {
  const [row] = await tx.rows<MembershipRow>(sql`
    SELECT m.id::text, m.organization_id::text AS "organizationId", o.kind AS "organizationKind", m.role, m.province_id AS "provinceId", m.county_id AS "countyId"
    FROM membership m JOIN organization o ON o.id = m.organization_id
    WHERE m.id = ${membershipId}::uuid AND m.person_id = ${personId}::uuid AND m.ended_at IS NULL`);
  return row === undefined ? null : asViewer(personId, row);
}
