import { type CommitmentState, PUBLIC_COMMITMENT_STATES } from '../commitment.ts';
import { type TrancheEvent, type TrancheState, trancheMachine } from '../tranche.ts';
import { commitmentIsOneOf, inScope, notNeedAuthor, ofOwnOrganization, stateIsOneOf } from './conditions.ts';
import type { Condition, Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * The provider plans and dispatches; an officer of the need's place receives; an officer who did not write the need
 * and did not dispatch the goods accepts. Everybody sees what is planned and what arrived; bank references and notes
 * stay between the two sides and those who check. Source: shared design, domain.md "Life cycles".
 */
export type TrancheFacts = {
  readonly noun: 'tranche';
  readonly id: string;
  readonly state: TrancheState;
  readonly commitmentState: CommitmentState;
  readonly provinceId: string;
  readonly countyId: string;
  readonly providerOrganizationId: string;
  readonly needAuthorPersonId: string;
  readonly dispatchedByPersonId: string | null;
};

export type TrancheAction =
  | TrancheEvent
  | 'plan'
  | 'edit'
  | 'remove'
  | 'readReasons'
  | 'readPeople'
  | 'readNotes'
  | 'readBankReference';

const PROVIDER = ['MEMBER', 'SIGNATORY'] as const;
const OFFICER = ['PROGRAM_OFFICER'] as const;
const PROGRAM = ['PROGRAM_OFFICER', 'PROGRAM_APPROVER'] as const;
const CHECKERS = ['VERIFIER', 'PROVINCIAL_ADMIN', 'AUDITOR'] as const;
const INTERNAL = ['readReasons', 'readPeople', 'readNotes', 'readBankReference'] as const;

const notDispatcher: Condition<TrancheFacts> = {
  says: 'the viewer did not dispatch it',
  why: 'ACTED_BEFORE',
  holds: (facts, viewer) => facts.dispatchedByPersonId !== viewer.personId,
};
const running = commitmentIsOneOf('COMMITTED', 'IN_DELIVERY');
const accepts = [inScope, notNeedAuthor, notDispatcher];

export const tranchePolicy: Policy<TrancheFacts, TrancheAction, TrancheState, TrancheEvent> = {
  noun: 'tranche',
  machine: trancheMachine,
  creates: ['plan'],
  reads: [
    {
      who: 'ANYONE',
      says: 'of a commitment both sides signed',
      sees: { commitmentStates: PUBLIC_COMMITMENT_STATES },
    },
    {
      who: PROVIDER,
      says: "their organization's",
      sees: (viewer) => ({ providerOrganizationId: viewer.organizationId }),
    },
    { who: [...PROGRAM, ...CHECKERS], says: 'on needs of their place', sees: placeOf },
  ],
  rules: [
    { action: 'plan', who: PROVIDER, when: [ofOwnOrganization, running] },
    { action: 'edit', who: PROVIDER, when: [ofOwnOrganization, running, stateIsOneOf('PLANNED')] },
    { action: 'remove', who: PROVIDER, when: [ofOwnOrganization, running, stateIsOneOf('PLANNED')] },
    { action: 'dispatch', who: PROVIDER, when: [ofOwnOrganization, running] },
    { action: 'receive', who: OFFICER, when: [inScope, notDispatcher] },
    { action: 'accept', who: OFFICER, when: accepts },
    { action: 'acceptPart', who: OFFICER, when: accepts },
    { action: 'return', who: OFFICER, when: accepts },
    ...INTERNAL.flatMap((action) => [
      { action, who: PROVIDER, when: [ofOwnOrganization] },
      { action, who: [...PROGRAM, ...CHECKERS], when: [inScope] },
    ]),
  ],
};
