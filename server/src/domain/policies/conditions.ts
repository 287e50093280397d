import type { OrganizationKind, OrganizationVerificationState } from '../organization.ts';
import { covers, type Place } from '../viewer.ts';
import type { Condition } from './rules.ts';

/** Conditions more than one noun needs. Each says in words what it asks, for the rulebook. */
export const inScope: Condition<Place> = {
  says: "it lies in the viewer's county or province",
  why: 'OUTSIDE_SCOPE',
  holds: (facts, viewer) => covers(viewer, facts),
};

export const ofOwnOrganization: Condition<{ readonly providerOrganizationId: string }> = {
  says: "the viewer's organization is the one that gives",
  why: 'OTHER_ORGANIZATION',
  holds: (facts, viewer) => facts.providerOrganizationId === viewer.organizationId,
};

export const isAuthor: Condition<{ readonly authorPersonId: string }> = {
  says: 'the viewer wrote it',
  why: 'NOT_AUTHOR',
  holds: (facts, viewer) => facts.authorPersonId === viewer.personId,
};

export const notAuthor: Condition<{ readonly authorPersonId: string }> = {
  says: 'the viewer did not write it',
  why: 'IS_AUTHOR',
  holds: (facts, viewer) => facts.authorPersonId !== viewer.personId,
};

export const notNeedAuthor: Condition<{ readonly needAuthorPersonId: string }> = {
  says: 'the viewer did not write the need',
  why: 'IS_AUTHOR',
  holds: (facts, viewer) => facts.needAuthorPersonId !== viewer.personId,
};

export const providerVerified: Condition<{ readonly providerVerification: OrganizationVerificationState }> = {
  says: 'the organization that gives is verified',
  why: 'ORGANIZATION_NOT_VERIFIED',
  holds: (facts) => facts.providerVerification === 'VERIFIED',
};

export const isBusiness: Condition<{ readonly providerKind: OrganizationKind }> = {
  says: 'the organization is a business',
  why: 'OTHER_REVIEWER',
  holds: (facts) => facts.providerKind === 'BUSINESS',
};

export const isNotBusiness: Condition<{ readonly providerKind: OrganizationKind }> = {
  says: 'the organization is not a business',
  why: 'OTHER_REVIEWER',
  holds: (facts) => facts.providerKind !== 'BUSINESS',
};

export function stateIsOneOf(...states: readonly string[]): Condition<{ readonly state: string }> {
  return {
    says: `its state is ${states.join(' or ')}`,
    why: 'WRONG_STATE',
    holds: (facts) => states.includes(facts.state),
  };
}

export function commitmentIsOneOf(...states: readonly string[]): Condition<{ readonly commitmentState: string }> {
  return {
    says: `the commitment is ${states.join(' or ')}`,
    why: 'WRONG_STATE',
    holds: (facts) => states.includes(facts.commitmentState),
  };
}
