import { insert } from '#db/rows.ts';
import { type Sql, sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import { skeleton } from '#domain/look-alike.ts';
import { compact, norm } from '#domain/persian-text.ts';

const HEADQUARTERS = {
  slug: 'behzisti-headquarters',
  nameFa: 'ستاد سازمان بهزیستی کشور',
  nameEn: 'State Welfare Organisation, headquarters',
};

const ROLE = 'PROVINCIAL_ADMIN';

export type AdministratorInput = { readonly email: string; readonly displayName: string; readonly newId: () => string };

/** The person and their national membership at the headquarters, each made when it is not there. */
export async function ensureAdministrator(
  tx: Tx,
  { email, displayName, newId }: AdministratorInput,
): Promise<{ personId: string; membershipId: string }> {
  const organizationId = await ensureHeadquarters(tx, newId);
  await insert(tx, 'Person', { id: newId(), email, displayName }, 'ON CONFLICT DO NOTHING');
  const personId = await idOf(tx, sql`SELECT id FROM person WHERE email = ${email}`);
  const held = await tx.rows<{ id: string }>(sql`SELECT id FROM membership WHERE person_id = ${personId}
    AND organization_id = ${organizationId} AND role = ${ROLE} AND province_id IS NULL AND county_id IS NULL AND ended_at IS NULL`);
  if (held[0] !== undefined) return { personId, membershipId: held[0].id };
  const membershipId = newId();
  await insert(tx, 'Membership', { id: membershipId, personId, organizationId, role: ROLE });
  return { personId, membershipId };
}

async function ensureHeadquarters(tx: Tx, newId: () => string): Promise<string> {
  const { slug, nameFa, nameEn } = HEADQUARTERS;
  const words = { skeleton: skeleton(nameFa), norm: norm(nameFa), compact: compact(nameFa) };
  const office = { id: newId(), kind: 'WELFARE_OFFICE', slug, nameFa, nameEn, verificationState: 'VERIFIED', ...words };
  await insert(tx, 'Organization', office, 'ON CONFLICT DO NOTHING');
  return idOf(tx, sql`SELECT id FROM organization WHERE slug = ${slug}`);
}

async function idOf(tx: Tx, asked: Sql): Promise<string> {
  const [row] = await tx.rows<{ id: string }>(asked);
  if (row === undefined) throw new Error('what was just made is not there');
  return row.id;
}
