import {
  type CommitmentEvent,
  type CommitmentGuard,
  type CommitmentProgress,
  type CommitmentState,
  commitmentMachine,
  PUBLIC_COMMITMENT_STATES,
  progressGuards,
  signGuards,
} from '../commitment.ts';
import type { OrganizationVerificationState } from '../organization.ts';
import type { Viewer } from '../viewer.ts';
import { inScope, notNeedAuthor, ofOwnOrganization, providerVerified } from './conditions.ts';
import type { Condition, Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * A commitment is signed by the provider's signatory and by a program approver who did not write the need; one
 * person never signs for both sides. A pledge is between the two sides; from the second signature on everybody sees
 * it. Its place is the need's. Source: shared design, product.md and domain.md "Life cycles".
 */
export type CommitmentFacts = CommitmentProgress & {
  readonly noun: 'commitment';
  readonly id: string;
  readonly state: CommitmentState;
  readonly provinceId: string;
  readonly countyId: string;
  readonly providerOrganizationId: string;
  readonly providerVerification: OrganizationVerificationState;
  readonly needAuthorPersonId: string;
  readonly providerSignerPersonId: string | null;
  readonly programSignerPersonId: string | null;
};

/** `readReasons`: why it was declined. `readPeople`: who pledged and signed, by name. `readContact`: how to reach them. */
export type CommitmentAction = CommitmentEvent | 'readReasons' | 'readPeople' | 'readNotes' | 'readContact';

const PROVIDER = ['MEMBER', 'SIGNATORY'] as const;
const APPROVER = ['PROGRAM_APPROVER'] as const;
const PROGRAM = ['PROGRAM_OFFICER', 'PROGRAM_APPROVER'] as const;
const OVERSIGHT = ['PROVINCIAL_ADMIN', 'AUDITOR'] as const;
const INTERNAL = ['readReasons', 'readPeople', 'readNotes', 'readContact'] as const;

const providerUnsigned: Condition<CommitmentFacts> = {
  says: 'the provider has not signed yet',
  why: 'ALREADY_SIGNED',
  holds: (facts) => facts.providerSignerPersonId === null,
};
const programUnsigned: Condition<CommitmentFacts> = {
  says: 'the program has not signed yet',
  why: 'ALREADY_SIGNED',
  holds: (facts) => facts.programSignerPersonId === null,
};
const notOtherSigner: Condition<CommitmentFacts> = {
  says: 'the viewer did not sign for the other side',
  why: 'ACTED_BEFORE',
  holds: (facts, viewer) =>
    facts.providerSignerPersonId !== viewer.personId && facts.programSignerPersonId !== viewer.personId,
};

function guards(facts: CommitmentFacts, viewer: Viewer): CommitmentGuard[] {
  const signed = { provider: facts.providerSignerPersonId !== null, program: facts.programSignerPersonId !== null };
  const side = viewer.kind === 'member' && viewer.role === 'PROGRAM_APPROVER' ? 'program' : 'provider';
  return [...signGuards(signed, side), ...progressGuards(facts)];
}

export const commitmentPolicy: Policy<
  CommitmentFacts,
  CommitmentAction,
  CommitmentState,
  CommitmentEvent,
  CommitmentGuard
> = {
  noun: 'commitment',
  machine: commitmentMachine,
  guards,
  creates: [],
  reads: [
    { who: 'ANYONE', says: 'signed by both sides', sees: { states: PUBLIC_COMMITMENT_STATES } },
    {
      who: PROVIDER,
      says: "their organization's, pledges too",
      sees: (viewer) => ({ providerOrganizationId: viewer.organizationId }),
    },
    { who: [...PROGRAM, ...OVERSIGHT], says: 'on needs of their place, pledges too', sees: placeOf },
  ],
  rules: [
    {
      action: 'sign',
      who: ['SIGNATORY'],
      when: [ofOwnOrganization, providerUnsigned, notOtherSigner, providerVerified],
      stepUp: true,
    },
    {
      action: 'sign',
      who: APPROVER,
      when: [inScope, programUnsigned, notOtherSigner, notNeedAuthor, providerVerified],
      stepUp: true,
    },
    { action: 'withdraw', who: PROVIDER, when: [ofOwnOrganization] },
    { action: 'decline', who: APPROVER, when: [inScope, notNeedAuthor] },
    { action: 'close', who: APPROVER, when: [inScope, notNeedAuthor] },
    ...INTERNAL.flatMap((action) => [
      { action, who: PROVIDER, when: [ofOwnOrganization] },
      { action, who: [...PROGRAM, ...OVERSIGHT], when: [inScope] },
    ]),
    // a delivery is checked against what was promised, its conditions too
    { action: 'readNotes', who: ['VERIFIER'], when: [inScope] },
  ],
};
