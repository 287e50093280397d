import {
  EDITABLE_OFFER_STATES,
  OFFER_STATES,
  type OfferEvent,
  type OfferState,
  offerMachine,
  PUBLIC_OFFER_STATES,
} from '../offer.ts';
import { ORGANIZATION_KINDS, type OrganizationKind, type OrganizationVerificationState } from '../organization.ts';
import {
  inScope,
  isBusiness,
  isNotBusiness,
  notAuthor,
  ofOwnOrganization,
  providerVerified,
  stateIsOneOf,
} from './conditions.ts';
import type { Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * An offer is its organization's own: its members write, pause and resume it, its signatory withdraws it. The
 * chamber's reviewer endorses a verified business's offer, a program approver any other verified organization's,
 * never the author of it. Everybody sees it from its endorsement on, except a one-off offer made by a direct pledge:
 * that would show a pledge before it is signed.
 * An offer's place is its organization's. Source: shared design, product.md and domain.md "Life cycles".
 */
export type OfferFacts = {
  readonly noun: 'offer';
  readonly id: string;
  readonly state: OfferState;
  readonly providerOrganizationId: string;
  readonly providerKind: OrganizationKind;
  readonly providerVerification: OrganizationVerificationState;
  readonly provinceId: string | null;
  readonly countyId: string | null;
  readonly authorPersonId: string;
  readonly oneOff: boolean;
};

export type OfferAction =
  | OfferEvent
  | 'write'
  | 'edit'
  | 'readReasons'
  | 'readPeople'
  | 'readNotes'
  | 'readSuggestions';

const PROVIDER = ['MEMBER', 'SIGNATORY'] as const;
const CHAMBER = ['CHAMBER_REVIEWER'] as const;
const APPROVER = ['PROGRAM_APPROVER'] as const;
const OVERSIGHT = ['PROVINCIAL_ADMIN', 'AUDITOR'] as const;
const notDraft = OFFER_STATES.filter((state) => state !== 'DRAFT');
const otherKinds = ORGANIZATION_KINDS.filter((kind) => kind !== 'BUSINESS');

const own = [ofOwnOrganization];
const chamberReviews = [isBusiness, inScope, notAuthor];
const approverReviews = [isNotBusiness, inScope, notAuthor];
const INTERNAL = ['readReasons', 'readPeople', 'readNotes'] as const;

export const offerPolicy: Policy<OfferFacts, OfferAction, OfferState, OfferEvent> = {
  noun: 'offer',
  machine: offerMachine,
  creates: ['write'],
  reads: [
    { who: 'ANYONE', says: 'endorsed, and not one-off', sees: { states: PUBLIC_OFFER_STATES, oneOff: false } },
    {
      who: PROVIDER,
      says: "their organization's, drafts too",
      sees: (viewer) => ({ providerOrganizationId: viewer.organizationId }),
    },
    {
      who: CHAMBER,
      says: "a business's of their place, once submitted",
      sees: (viewer) => ({ ...placeOf(viewer), states: notDraft, providerKinds: ['BUSINESS'] }),
    },
    {
      who: APPROVER,
      says: 'of any other organization of their place, once submitted',
      sees: (viewer) => ({ ...placeOf(viewer), states: notDraft, providerKinds: otherKinds }),
    },
    {
      who: ['PROVINCIAL_ADMIN'],
      says: 'of their place, once submitted',
      sees: (viewer) => ({ ...placeOf(viewer), states: notDraft }),
    },
    { who: ['AUDITOR'], says: 'of their place, drafts too', sees: placeOf },
  ],
  rules: [
    { action: 'write', who: PROVIDER, when: own },
    { action: 'edit', who: PROVIDER, when: [...own, stateIsOneOf(...EDITABLE_OFFER_STATES)] },
    { action: 'submit', who: PROVIDER, when: own },
    { action: 'pause', who: PROVIDER, when: own },
    { action: 'resume', who: PROVIDER, when: own },
    { action: 'withdraw', who: ['SIGNATORY'], when: own },
    { action: 'endorse', who: CHAMBER, when: [...chamberReviews, providerVerified] },
    { action: 'endorse', who: APPROVER, when: [...approverReviews, providerVerified] },
    { action: 'return', who: CHAMBER, when: chamberReviews },
    { action: 'return', who: APPROVER, when: approverReviews },
    { action: 'reject', who: CHAMBER, when: chamberReviews },
    { action: 'reject', who: APPROVER, when: approverReviews },
    ...INTERNAL.flatMap((action) => [
      { action, who: PROVIDER, when: own },
      { action, who: CHAMBER, when: [isBusiness, inScope] },
      { action, who: APPROVER, when: [isNotBusiness, inScope] },
      { action, who: OVERSIGHT, when: [inScope] },
    ]),
    { action: 'readSuggestions', who: PROVIDER, when: own },
    { action: 'readSuggestions', who: ['COUNCIL_MEMBER', ...OVERSIGHT], when: [inScope] },
  ],
};
