import type { OrganizationKind } from './organization.ts';
import type { Role } from './roles.ts';

/**
 * Who is looking or acting: nobody signed in, or one person through one active membership. A person's other
 * memberships give nothing until they are made active. A membership's place is a province (null = the whole
 * country) and a county (null = the whole province).
 * Example: scope IR-03 / null covers IR-03-tabriz; scope IR-03 / IR-03-tabriz does not cover IR-03-ahar, nor a
 * thing that belongs to the whole of IR-03.
 */
export type Viewer = Visitor | MemberViewer;

export type Visitor = { readonly kind: 'visitor' };

export type MemberViewer = {
  readonly kind: 'member';
  readonly personId: string;
  readonly membershipId: string;
  readonly organizationId: string;
  readonly organizationKind: OrganizationKind;
  readonly role: Role;
  readonly provinceId: string | null;
  readonly countyId: string | null;
};

export const VISITOR: Visitor = { kind: 'visitor' };

/** Where a thing belongs; null means all of it (the country, the province). */
export type Place = { readonly provinceId: string | null; readonly countyId: string | null };

export function covers(scope: Place, place: Place): boolean {
  if (scope.provinceId === null) return true;
  if (scope.provinceId !== place.provinceId) return false;
  return scope.countyId === null || scope.countyId === place.countyId;
}
