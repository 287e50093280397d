import {
  ORGANIZATION_KINDS,
  ORGANIZATION_VERIFICATION_STATES,
  type OrganizationKind,
  type OrganizationVerificationEvent,
  type OrganizationVerificationState,
  organizationVerificationMachine,
} from '../organization.ts';
import { inScope, isBusiness, isNotBusiness, stateIsOneOf } from './conditions.ts';
import type { Condition, Policy } from './rules.ts';
import { placeOf } from './visibility.ts';

/**
 * The provincial administration keeps the register; an organization's signatory keeps its own entry until it is
 * submitted. The chamber's reviewer verifies businesses, a program approver any other, nobody their own. Everybody
 * sees an organization once it was verified; how to reach it is for its own people and those who supervise it.
 * `state` is the state of its verification. Source: shared design, product.md and domain.md "Life cycles".
 */
export type OrganizationFacts = {
  readonly noun: 'organization';
  readonly id: string;
  readonly organizationId: string;
  /** Named as on offers, so that both share their conditions. */
  readonly providerKind: OrganizationKind;
  readonly state: OrganizationVerificationState;
  readonly provinceId: string | null;
  readonly countyId: string | null;
};

export type OrganizationAction =
  | OrganizationVerificationEvent
  | 'register'
  | 'edit'
  | 'readContact'
  | 'readReasons'
  | 'readNotes';

const SIGNATORY = ['SIGNATORY'] as const;
const CHAMBER = ['CHAMBER_REVIEWER'] as const;
const APPROVER = ['PROGRAM_APPROVER'] as const;
const OVERSIGHT = ['PROVINCIAL_ADMIN', 'AUDITOR'] as const;
const notDraft = ORGANIZATION_VERIFICATION_STATES.filter((state) => state !== 'DRAFT');
const otherKinds = ORGANIZATION_KINDS.filter((kind) => kind !== 'BUSINESS');

const isOwn: Condition<OrganizationFacts> = {
  says: "it is the viewer's organization",
  why: 'OTHER_ORGANIZATION',
  holds: (facts, viewer) => facts.organizationId === viewer.organizationId,
};
const isNotOwn: Condition<OrganizationFacts> = {
  says: "it is not the viewer's organization",
  why: 'HAS_TIE',
  holds: (facts, viewer) => facts.organizationId !== viewer.organizationId,
};
const REVIEW = ['verify', 'return', 'reject'] as const;
const INTERNAL = ['readContact', 'readReasons', 'readNotes'] as const;

export const organizationPolicy: Policy<
  OrganizationFacts,
  OrganizationAction,
  OrganizationVerificationState,
  OrganizationVerificationEvent
> = {
  noun: 'organization',
  machine: organizationVerificationMachine,
  creates: ['register'],
  reads: [
    { who: 'ANYONE', says: 'verified at some time', sees: { states: ['VERIFIED', 'EXPIRED', 'SUSPENDED'] } },
    { who: ['SIGNED_IN'], says: 'their own', sees: (viewer) => ({ organizationId: viewer.organizationId }) },
    {
      who: CHAMBER,
      says: 'a business of their place, once submitted',
      sees: (viewer) => ({ ...placeOf(viewer), states: notDraft, providerKinds: ['BUSINESS'] }),
    },
    {
      who: APPROVER,
      says: 'any other of their place, once submitted',
      sees: (viewer) => ({ ...placeOf(viewer), states: notDraft, providerKinds: otherKinds }),
    },
    { who: OVERSIGHT, says: 'of their place, drafts too', sees: placeOf },
  ],
  rules: [
    { action: 'register', who: ['PROVINCIAL_ADMIN'], when: [inScope] },
    { action: 'edit', who: ['PROVINCIAL_ADMIN'], when: [inScope] },
    { action: 'edit', who: SIGNATORY, when: [isOwn, stateIsOneOf('DRAFT')] },
    { action: 'submit', who: SIGNATORY, when: [isOwn] },
    ...REVIEW.flatMap((action) => [
      { action, who: CHAMBER, when: [isBusiness, inScope] },
      { action, who: APPROVER, when: [isNotBusiness, inScope, isNotOwn] },
    ]),
    ...INTERNAL.flatMap((action) => [
      { action, who: ['SIGNED_IN'] as const, when: [isOwn] },
      { action, who: CHAMBER, when: [isBusiness, inScope] },
      { action, who: APPROVER, when: [isNotBusiness, inScope] },
      { action, who: OVERSIGHT, when: [inScope] },
    ]),
  ],
};
