import type { Tx } from '#db/transaction.ts';
import { skeleton } from '#domain/look-alike.ts';
import { compact, norm } from '#domain/persian-text.ts';

const HEADQUARTERS = {
  slug: 'behzisti-headquarters',
  nameFa: 'ستاد سازمان بهزیستی کشور',
  nameEn: 'State Welfare Organisation, headquarters',
};

export type AdministratorInput = { readonly email: string; readonly displayName: string; readonly newId: () => string };

/** The person and their national membership at the headquarters, each made when it is not there. */
export async function ensureAdministrator(
  tx: Tx,
  { email, displayName, newId }: AdministratorInput,
): Promise<{ personId: string; membershipId: string }> {
  const organizationId = await ensureHeadquarters(tx, newId);
  const person = await tx.person.upsert({
    where: { email },
    create: { id: newId(), email, displayName },
    update: {},
    select: { id: true },
  });
  const role = { personId: person.id, organizationId, role: 'PROVINCIAL_ADMIN', provinceId: null, countyId: null };
  const held = await tx.membership.findFirst({ where: { ...role, endedAt: null }, select: { id: true } });
  const membership = held ?? (await tx.membership.create({ data: { id: newId(), ...role }, select: { id: true } }));
  return { personId: person.id, membershipId: membership.id };
}

async function ensureHeadquarters(tx: Tx, newId: () => string): Promise<string> {
  const { slug, nameFa, nameEn } = HEADQUARTERS;
  const words = { skeleton: skeleton(nameFa), norm: norm(nameFa), compact: compact(nameFa) };
  const made = await tx.organization.upsert({
    where: { slug },
    create: { id: newId(), kind: 'WELFARE_OFFICE', slug, nameFa, nameEn, verificationState: 'VERIFIED', ...words },
    update: {},
    select: { id: true },
  });
  return made.id;
}
