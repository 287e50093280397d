import type { OrganizationKind } from '../organization.ts';
import type { Role } from '../roles.ts';
import type { MemberViewer } from '../viewer.ts';
import type { FactsOf, Noun } from './can.ts';

/**
 * The world in which the policies are tried: one person for each role, all in East Azerbaijan, and one thing of each
 * noun in the state where most can happen, given by one business to a need of Tabriz. The provincial people cover
 * it, the business owns it, and none of them wrote, approved or carried it.
 */
export const KIND_OF: Record<Role, OrganizationKind> = {
  PROGRAM_OFFICER: 'WELFARE_OFFICE',
  PROGRAM_APPROVER: 'WELFARE_OFFICE',
  PROVINCIAL_ADMIN: 'WELFARE_OFFICE',
  MEMBER: 'BUSINESS',
  SIGNATORY: 'BUSINESS',
  CHAMBER_REVIEWER: 'CHAMBER',
  NETWORK_REPRESENTATIVE: 'NETWORK',
  COUNCIL_MEMBER: 'COUNCIL',
  VERIFIER: 'COUNCIL',
  AUDITOR: 'COUNCIL',
};
export function as(role: Role, change: Partial<MemberViewer> = {}): MemberViewer {
  const kind = KIND_OF[role];
  const own = { personId: `person-${role}`, membershipId: `membership-${role}`, organizationId: `org-${kind}` };
  return { kind: 'member', ...own, organizationKind: kind, role, provinceId: 'IR-03', countyId: null, ...change };
}

const tabriz = { provinceId: 'IR-03', countyId: 'IR-03-tabriz' };
const given = {
  providerOrganizationId: 'org-BUSINESS',
  providerVerification: 'VERIFIED',
  providerKind: 'BUSINESS',
} as const;
const ofNeed = { needAuthorPersonId: 'author', needApproverPersonId: 'approver' };

/** A thing of each noun in the state where most can happen, and the person in each role who is nearest to it. */
export const THINGS: { [N in Noun]: FactsOf<N> } = {
  need: {
    noun: 'need',
    id: 'n',
    state: 'PUBLISHED',
    ...tabriz,
    authorPersonId: 'author',
    approverPersonId: 'approver',
    publishedOnce: true,
    partyOrganizationIds: [],
    fullyDelivered: false,
    runningCommitments: 0,
  },
  offer: { noun: 'offer', id: 'o', state: 'ACTIVE', ...given, ...tabriz, authorPersonId: 'author', oneOff: false },
  pledge: { noun: 'pledge', id: 'n', needState: 'PUBLISHED', offerState: 'ACTIVE', ...given },
  commitment: {
    noun: 'commitment',
    id: 'c',
    state: 'PLEDGED',
    ...tabriz,
    ...given,
    ...ofNeed,
    providerSignerPersonId: null,
    programSignerPersonId: null,
    committed: 0n,
    delivered: 0n,
    verified: 0n,
  },
  tranche: {
    noun: 'tranche',
    id: 't',
    state: 'PLANNED',
    commitmentState: 'COMMITTED',
    ...tabriz,
    ...given,
    ...ofNeed,
    dispatchedByPersonId: null,
  },
  verification: {
    noun: 'verification',
    id: 'v',
    state: 'ASSIGNED',
    commitmentState: 'DELIVERED',
    ...tabriz,
    ...given,
    ...ofNeed,
    programOrganizationId: 'org-WELFARE_OFFICE',
    tiedPersonIds: ['receiver'],
    assignedPersonId: 'person-VERIFIER',
    candidate: null,
  },
  organization: {
    noun: 'organization',
    id: 'g',
    organizationId: 'org-BUSINESS',
    providerKind: 'BUSINESS',
    state: 'SUBMITTED',
    ...tabriz,
  },
  match: {
    noun: 'match',
    id: 'm',
    state: 'PROPOSED',
    ...tabriz,
    ...given,
    acceptedByProvider: false,
    acceptedByProgram: false,
  },
  suggestion: { noun: 'suggestion', id: 's', ...tabriz, ...given },
  round: { noun: 'round', id: 'r', provinceId: 'IR-03', countyId: null },
  matchingPolicy: { noun: 'matchingPolicy', id: 'w', provinceId: 'IR-03', countyId: null },
  session: { noun: 'session', id: 'e', personId: 'person-MEMBER' },
  person: { noun: 'person', id: 'p', personId: 'person-MEMBER', organizationIds: ['org-BUSINESS'], places: [tabriz] },
  membership: {
    noun: 'membership',
    id: 'b',
    personId: 'person-MEMBER',
    organizationId: 'org-BUSINESS',
    organizationKind: 'BUSINESS',
    role: 'MEMBER',
    ...tabriz,
  },
  program: { noun: 'program', id: 'q', ...tabriz },
  commodity: { noun: 'commodity', id: 'k' },
  auditEvent: { noun: 'auditEvent', id: 'a', ...tabriz },
};
