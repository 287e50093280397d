import {
  EDITABLE_NEED_STATES,
  NEED_STATES,
  type NeedEvent,
  type NeedGuard,
  type NeedProgress,
  type NeedState,
  needGuards,
  needMachine,
  PUBLIC_NEED_STATES,
} from '../need.ts';
import { inScope, isAuthor, notAuthor, stateIsOneOf } from './conditions.ts';
import type { Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * A need is written by an officer for their own place and decided by an approver of that place who did not write it.
 * Everybody sees it from publication on; drafts are seen only by the officers of the place and by auditors.
 * Source: shared design, product.md "Who uses it", domain.md "Life cycles".
 */
export type NeedFacts = NeedProgress & {
  readonly noun: 'need';
  readonly id: string;
  readonly state: NeedState;
  readonly provinceId: string;
  readonly countyId: string;
  readonly authorPersonId: string;
  readonly approverPersonId: string | null;
  readonly publishedOnce: boolean;
  /** Organizations with a commitment or pledge on it. */
  readonly partyOrganizationIds: readonly string[];
};

/** `readReasons`: why it was returned, rejected or closed. `readPeople`: who wrote and approved it, by name. */
export type NeedAction = NeedEvent | 'write' | 'edit' | 'readReasons' | 'readPeople' | 'readNotes' | 'readSuggestions';

const OFFICER = ['PROGRAM_OFFICER'] as const;
const APPROVER = ['PROGRAM_APPROVER'] as const;
const OFFICE = ['PROGRAM_OFFICER', 'PROGRAM_APPROVER', 'PROVINCIAL_ADMIN', 'AUDITOR'] as const;
const notDraft = NEED_STATES.filter((state) => state !== 'DRAFT');
const decides = [inScope, notAuthor];

export const needPolicy: Policy<NeedFacts, NeedAction, NeedState, NeedEvent, NeedGuard> = {
  noun: 'need',
  machine: needMachine,
  guards: needGuards,
  creates: ['write'],
  reads: [
    { who: 'ANYONE', says: 'published', sees: { states: PUBLIC_NEED_STATES } },
    { who: 'ANYONE', says: 'cancelled after publication', sees: { states: ['CANCELLED'], publishedOnce: true } },
    { who: ['PROGRAM_OFFICER', 'AUDITOR'], says: 'of their place, drafts too', sees: placeOf },
    {
      who: ['PROGRAM_APPROVER', 'PROVINCIAL_ADMIN', 'VERIFIER'],
      says: 'of their place, once submitted',
      sees: (viewer) => ({ ...placeOf(viewer), states: notDraft }),
    },
    {
      who: ['MEMBER', 'SIGNATORY'],
      says: 'their organization has a commitment on it',
      sees: (viewer) => ({ partyOrganizationId: viewer.organizationId, states: notDraft }),
    },
  ],
  rules: [
    { action: 'write', who: OFFICER, when: [inScope, isAuthor] },
    { action: 'edit', who: OFFICER, when: [inScope, isAuthor, stateIsOneOf(...EDITABLE_NEED_STATES)] },
    { action: 'submit', who: OFFICER, when: [inScope, isAuthor] },
    { action: 'renew', who: OFFICER, when: [inScope, isAuthor] },
    { action: 'publish', who: APPROVER, when: decides },
    { action: 'return', who: APPROVER, when: decides },
    { action: 'reject', who: APPROVER, when: decides },
    { action: 'pause', who: APPROVER, when: decides },
    { action: 'resume', who: APPROVER, when: decides },
    { action: 'close', who: APPROVER, when: decides },
    { action: 'cancel', who: APPROVER, when: decides },
    { action: 'readReasons', who: OFFICE, when: [inScope] },
    { action: 'readPeople', who: OFFICE, when: [inScope] },
    { action: 'readNotes', who: OFFICE, when: [inScope] },
    { action: 'readSuggestions', who: [...OFFICE, 'COUNCIL_MEMBER'], when: [inScope] },
  ],
};
