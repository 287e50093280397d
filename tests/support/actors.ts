import type { OrganizationKind } from '../../server/src/domain/organization.ts';
import type { Role } from '../../server/src/domain/roles.ts';
import type { MemberViewer } from '../../server/src/domain/viewer.ts';
import { COUNTIES, membershipId, ORGANIZATIONS, organizationRows, PROVINCES, personId } from './world-data.ts';

type Place = { readonly provinceId: string | null; readonly countyId: string | null };
const EAST: Place = { provinceId: PROVINCES.eastAzerbaijan, countyId: null };
const TABRIZ: Place = { ...EAST, countyId: COUNTIES.tabriz };
const MARAGHEH: Place = { ...EAST, countyId: COUNTIES.maragheh };
const TEHRAN: Place = { provinceId: PROVINCES.tehran, countyId: null };
const COUNTRY: Place = { provinceId: null, countyId: null };

type Actor = {
  /** Two actors of one number are one person in two memberships. */
  readonly person: number;
  readonly organization: keyof typeof ORGANIZATIONS;
  readonly role: Role;
  readonly place: Place;
};
const actor = (person: number, organization: keyof typeof ORGANIZATIONS, role: Role, place = EAST): Actor => ({
  person,
  organization,
  role,
  place,
});

/** One person for every role and for each way a rule can say no. */
export const ACTORS = {
  /** Writes needs for Tabriz. */
  officer: actor(1, 'tabrizOffice', 'PROGRAM_OFFICER', TABRIZ),
  /** Another officer of Tabriz: receives and accepts what the first one asked for. */
  receiver: actor(2, 'tabrizOffice', 'PROGRAM_OFFICER', TABRIZ),
  maraghehOfficer: actor(3, 'maraghehOffice', 'PROGRAM_OFFICER', MARAGHEH),
  approver: actor(4, 'provinceOffice', 'PROGRAM_APPROVER'),
  secondApprover: actor(5, 'provinceOffice', 'PROGRAM_APPROVER'),
  tehranOfficer: actor(6, 'tehranOffice', 'PROGRAM_OFFICER', TEHRAN),
  tehranApprover: actor(7, 'tehranOffice', 'PROGRAM_APPROVER', TEHRAN),
  /** The officer who writes needs, in a second membership that decides. */
  officerAsApprover: actor(1, 'provinceOffice', 'PROGRAM_APPROVER'),
  admin: actor(8, 'provinceOffice', 'PROVINCIAL_ADMIN'),
  member: actor(9, 'business', 'MEMBER'),
  signatory: actor(10, 'business', 'SIGNATORY'),
  rivalMember: actor(11, 'rival', 'MEMBER'),
  rivalSignatory: actor(12, 'rival', 'SIGNATORY'),
  /** Of a business that is not verified yet. */
  newcomer: actor(13, 'newcomer', 'SIGNATORY'),
  charityMember: actor(14, 'charity', 'MEMBER'),
  charitySignatory: actor(15, 'charity', 'SIGNATORY'),
  cooperative: actor(16, 'cooperative', 'SIGNATORY'),
  volunteer: actor(17, 'volunteer', 'SIGNATORY'),
  reviewer: actor(18, 'chamber', 'CHAMBER_REVIEWER'),
  tehranReviewer: actor(19, 'tehranChamber', 'CHAMBER_REVIEWER', TEHRAN),
  /** The business's member, in a second membership that endorses. */
  memberAsReviewer: actor(9, 'chamber', 'CHAMBER_REVIEWER'),
  /** The charity's member, in a second membership that endorses. */
  charityMemberAsApprover: actor(14, 'provinceOffice', 'PROGRAM_APPROVER'),
  network: actor(20, 'network', 'NETWORK_REPRESENTATIVE'),
  councillor: actor(21, 'council', 'COUNCIL_MEMBER'),
  verifier: actor(22, 'council', 'VERIFIER'),
  secondVerifier: actor(23, 'council', 'VERIFIER'),
  tehranVerifier: actor(24, 'otherCouncil', 'VERIFIER', TEHRAN),
  auditor: actor(25, 'council', 'AUDITOR'),
  nationalAuditor: actor(26, 'council', 'AUDITOR', COUNTRY),
} as const satisfies Record<string, Actor>;

export type ActorName = keyof typeof ACTORS;
export const ACTOR_NAMES = Object.keys(ACTORS) as ActorName[];

/** The actor as the policies see them. */
export function viewerOf(name: ActorName): MemberViewer {
  const { person, organization, role, place } = ACTORS[name];
  const kind = organizationRows.find(({ id }) => id === ORGANIZATIONS[organization])?.kind;
  return {
    kind: 'member',
    personId: personId(person),
    membershipId: membershipId(ACTOR_NAMES.indexOf(name) + 1),
    organizationId: ORGANIZATIONS[organization],
    organizationKind: kind as OrganizationKind,
    role,
    ...place,
  };
}

/** Persons with an address each, and a membership for every actor. */
export function actorRows() {
  const viewers = ACTOR_NAMES.map((name) => ({ name, viewer: viewerOf(name) }));
  const first = new Map(viewers.toReversed().map(({ name, viewer }) => [viewer.personId, name]));
  return {
    persons: [...first].map(([id, name]) => ({
      id,
      email: `${name.toLowerCase()}@example.ir`,
      display_name: `نمونه ${name}`,
      sample: true,
    })),
    memberships: viewers.map(({ viewer }) => ({
      id: viewer.membershipId,
      person_id: viewer.personId,
      organization_id: viewer.organizationId,
      role: viewer.role,
      province_id: viewer.provinceId,
      county_id: viewer.countyId,
    })),
  };
}
