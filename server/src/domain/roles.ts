import type { OrganizationKind } from './organization.ts';

/**
 * A role is held in one organization, and only in an organization of the right kind: a chamber has no program
 * officers. A signatory may do whatever a member may. Example: SIGNATORY of a BUSINESS pledges and signs;
 * SIGNATORY of a CHAMBER does not exist, so every policy denies it.
 * Source: shared design, product.md, "Who uses it".
 */
export const ROLES = [
  'PROGRAM_OFFICER',
  'PROGRAM_APPROVER',
  'MEMBER',
  'SIGNATORY',
  'CHAMBER_REVIEWER',
  'NETWORK_REPRESENTATIVE',
  'COUNCIL_MEMBER',
  'VERIFIER',
  'AUDITOR',
  'PROVINCIAL_ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLES_OF_KIND: Readonly<Record<OrganizationKind, readonly Role[]>> = {
  WELFARE_OFFICE: ['PROGRAM_OFFICER', 'PROGRAM_APPROVER', 'PROVINCIAL_ADMIN', 'MEMBER', 'SIGNATORY'],
  CHAMBER: ['CHAMBER_REVIEWER'],
  BUSINESS: ['MEMBER', 'SIGNATORY'],
  CHARITY: ['MEMBER', 'SIGNATORY'],
  COOPERATIVE: ['MEMBER', 'SIGNATORY'],
  VOLUNTEER: ['MEMBER', 'SIGNATORY'],
  NETWORK: ['NETWORK_REPRESENTATIVE'],
  COUNCIL: ['COUNCIL_MEMBER', 'VERIFIER', 'AUDITOR'],
};

export function roleFitsKind(role: Role, kind: OrganizationKind): boolean {
  return ROLES_OF_KIND[kind].includes(role);
}
