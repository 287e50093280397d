import type { CommitmentState } from '../commitment.ts';
import {
  DECIDED_VERIFICATION_STATES,
  type VerificationEvent,
  type VerificationState,
  verificationMachine,
} from '../verification.ts';
import { commitmentIsOneOf, inScope, notNeedAuthor, ofOwnOrganization } from './conditions.ts';
import type { Condition, Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * A verifier has no tie to either side: is not in the provider's or the program's organization, did not write or
 * approve the need, and took no part in the commitment. Besides the sample, a program approver or a council member
 * may ask for a check. A council member assigns, or a verifier takes it; only the assigned one decides.
 * Example: an auditor's colleague who once received goods on this commitment is refused with HAS_TIE.
 * Source: shared design, domain.md "Life cycles": author, approver and verifier are three people.
 */
export type VerificationFacts = {
  readonly noun: 'verification';
  readonly id: string;
  readonly state: VerificationState;
  readonly commitmentState: CommitmentState;
  readonly provinceId: string;
  readonly countyId: string;
  readonly providerOrganizationId: string;
  readonly programOrganizationId: string;
  readonly needAuthorPersonId: string;
  readonly needApproverPersonId: string;
  /** Who pledged, signed, dispatched, received or accepted, and who has any membership in either organization. */
  readonly tiedPersonIds: readonly string[];
  readonly assignedPersonId: string | null;
  /** Whom an assignment would name; null while nobody is named. */
  readonly candidate: { readonly personId: string; readonly organizationId: string } | null;
};

export type VerificationAction = VerificationEvent | 'request' | 'readReasons' | 'readPeople' | 'readNotes';

const VERIFIER = ['VERIFIER'] as const;
const PROVIDER = ['MEMBER', 'SIGNATORY'] as const;
const PROGRAM = ['PROGRAM_OFFICER', 'PROGRAM_APPROVER'] as const;
const OVERSIGHT = ['COUNCIL_MEMBER', 'PROVINCIAL_ADMIN', 'AUDITOR'] as const;

function tied(facts: VerificationFacts, who: { readonly personId: string; readonly organizationId: string }): boolean {
  const organizations = [facts.providerOrganizationId, facts.programOrganizationId];
  const persons = [facts.needAuthorPersonId, facts.needApproverPersonId, ...facts.tiedPersonIds];
  return organizations.includes(who.organizationId) || persons.includes(who.personId);
}

const hasNoTie: Condition<VerificationFacts> = {
  says: 'the viewer has no tie to either side and took no part before',
  why: 'HAS_TIE',
  holds: (facts, viewer) => !tied(facts, viewer),
};
const candidateHasNoTie: Condition<VerificationFacts> = {
  says: 'the verifier named has no tie to either side and took no part before',
  why: 'HAS_TIE',
  holds: (facts) => facts.candidate === null || !tied(facts, facts.candidate),
};
const takesItThemselves: Condition<VerificationFacts> = {
  says: 'a verifier names nobody but themselves',
  why: 'OTHER_PERSON',
  holds: (facts, viewer) => facts.candidate === null || facts.candidate.personId === viewer.personId,
};
const isAssigned: Condition<VerificationFacts> = {
  says: 'it is assigned to the viewer',
  why: 'NOT_ASSIGNED',
  holds: (facts, viewer) => facts.assignedPersonId === viewer.personId,
};
const delivered = commitmentIsOneOf('IN_DELIVERY', 'DELIVERED');
const decides = [inScope, isAssigned, hasNoTie];

export const verificationPolicy: Policy<VerificationFacts, VerificationAction, VerificationState, VerificationEvent> = {
  noun: 'verification',
  machine: verificationMachine,
  creates: ['request'],
  reads: [
    { who: 'ANYONE', says: 'decided', sees: { states: DECIDED_VERIFICATION_STATES } },
    {
      who: PROVIDER,
      says: "of their organization's deliveries",
      sees: (viewer) => ({ providerOrganizationId: viewer.organizationId }),
    },
    { who: [...VERIFIER, ...PROGRAM, ...OVERSIGHT], says: 'on needs of their place', sees: placeOf },
  ],
  rules: [
    { action: 'request', who: ['PROGRAM_APPROVER'], when: [inScope, notNeedAuthor, delivered] },
    { action: 'request', who: ['COUNCIL_MEMBER'], when: [inScope, delivered] },
    { action: 'assign', who: ['COUNCIL_MEMBER'], when: [inScope, candidateHasNoTie] },
    { action: 'assign', who: VERIFIER, when: [inScope, takesItThemselves, hasNoTie] },
    { action: 'pass', who: VERIFIER, when: decides },
    { action: 'passWithIssues', who: VERIFIER, when: decides },
    { action: 'fail', who: VERIFIER, when: decides },
    { action: 'readReasons', who: PROVIDER, when: [ofOwnOrganization] },
    { action: 'readReasons', who: [...VERIFIER, ...PROGRAM, ...OVERSIGHT], when: [inScope] },
    { action: 'readPeople', who: [...VERIFIER, ...OVERSIGHT], when: [inScope] },
    { action: 'readNotes', who: [...VERIFIER, 'COUNCIL_MEMBER', 'AUDITOR'], when: [inScope] },
  ],
};
