import type { OrganizationKind } from '../organization.ts';
import { type Role, roleFitsKind } from '../roles.ts';
import { covers, type Place } from '../viewer.ts';
import { inScope } from './conditions.ts';
import type { Condition, Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * A person sees and ends their own sessions and makes one of their own memberships active. Memberships are granted
 * and ended by the provincial administration inside its place, never to or from oneself, and only roles that exist
 * in that kind of organization. Who works in an organization is seen by its people and by those who supervise it.
 * Example: an administrator of IR-03 cannot grant a national role: it lies outside their scope.
 * Source: shared design, product.md "Who uses it", quality.md "Nobody where they do not belong".
 */
export type SessionFacts = { readonly noun: 'session'; readonly id: string; readonly personId: string };
export type PersonFacts = {
  readonly noun: 'person';
  readonly id: string;
  readonly personId: string;
  /** The organizations the person has a membership in, and the places of those memberships. */
  readonly organizationIds: readonly string[];
  readonly places: readonly Place[];
};
export type MembershipFacts = {
  readonly noun: 'membership';
  readonly id: string;
  readonly personId: string;
  readonly organizationId: string;
  readonly organizationKind: OrganizationKind;
  readonly role: Role;
  readonly provinceId: string | null;
  readonly countyId: string | null;
};

export type SessionAction = 'end';
export type PersonAction = 'edit' | 'readContact';
export type MembershipAction = 'activate' | 'grant' | 'end';

const ADMIN = ['PROVINCIAL_ADMIN'] as const;
const ANYBODY = ['SIGNED_IN'] as const;

const isSelf: Condition<{ readonly personId: string }> = {
  says: "it is the viewer's own",
  why: 'OTHER_PERSON',
  holds: (facts, viewer) => facts.personId === viewer.personId,
};
const worksInScope: Condition<PersonFacts> = {
  says: "they have a membership in the viewer's county or province",
  why: 'OUTSIDE_SCOPE',
  holds: (facts, viewer) => facts.places.some((place) => covers(viewer, place)),
};
const isNotSelf: Condition<{ readonly personId: string }> = {
  says: "it is not the viewer's own",
  why: 'IS_SELF',
  holds: (facts, viewer) => facts.personId !== viewer.personId,
};
const roleFits: Condition<MembershipFacts> = {
  says: 'the role exists in this kind of organization',
  why: 'ROLE_DOES_NOT_FIT',
  holds: (facts) => roleFitsKind(facts.role, facts.organizationKind),
};

export const sessionPolicy: Policy<SessionFacts, SessionAction> = {
  noun: 'session',
  creates: [],
  reads: [{ who: ANYBODY, says: 'their own', sees: (viewer) => ({ personId: viewer.personId }) }],
  rules: [{ action: 'end', who: ANYBODY, when: [isSelf] }],
};

export const personPolicy: Policy<PersonFacts, PersonAction> = {
  noun: 'person',
  creates: [],
  reads: [
    { who: ANYBODY, says: 'themselves', sees: (viewer) => ({ personId: viewer.personId }) },
    { who: ANYBODY, says: 'of their organization', sees: (viewer) => ({ organizationId: viewer.organizationId }) },
    { who: [...ADMIN, 'AUDITOR'], says: 'always', sees: () => ({}) },
  ],
  rules: [
    { action: 'edit', who: ANYBODY, when: [isSelf] },
    { action: 'readContact', who: ANYBODY, when: [isSelf] },
    { action: 'readContact', who: ADMIN, when: [worksInScope] },
  ],
};

export const membershipPolicy: Policy<MembershipFacts, MembershipAction> = {
  noun: 'membership',
  creates: ['grant'],
  reads: [
    { who: ANYBODY, says: 'their own', sees: (viewer) => ({ personId: viewer.personId }) },
    { who: ANYBODY, says: 'in their organization', sees: (viewer) => ({ organizationId: viewer.organizationId }) },
    { who: [...ADMIN, 'AUDITOR'], says: 'of their place', sees: placeOf },
  ],
  rules: [
    { action: 'activate', who: ANYBODY, when: [isSelf] },
    { action: 'grant', who: ADMIN, when: [inScope, isNotSelf, roleFits] },
    { action: 'end', who: ADMIN, when: [inScope, isNotSelf] },
  ],
};
