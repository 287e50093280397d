import type { Machine } from './machine.ts';

/**
 * An offer is written by a provider's member and becomes usable when it is endorsed: a business's by the chamber's
 * reviewer, any other by a program approver. Withdrawing takes back only what is still free; what is held or
 * committed goes on. Example: capacity 100, 30 held, 20 committed: withdrawing removes 50.
 * A direct pledge on a need makes a one-off offer of exactly the pledged quantity; it is ACTIVE at once, because
 * the program's approver countersigns the pledge itself, and it is never listed or matched.
 * Source: shared design, domain.md, "Life cycles". A returned offer is corrected and submitted again.
 */
export const OFFER_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REJECTED',
  'ACTIVE',
  'PAUSED',
  'WITHDRAWN',
  'EXPIRED',
] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const OFFER_EVENTS = ['submit', 'endorse', 'return', 'reject', 'pause', 'resume', 'withdraw', 'expire'] as const;
export type OfferEvent = (typeof OFFER_EVENTS)[number];

const PROVIDER = ['MEMBER', 'SIGNATORY'] as const;
const REVIEWER = ['CHAMBER_REVIEWER', 'PROGRAM_APPROVER'] as const;

export const offerMachine: Machine<OfferState, OfferEvent> = {
  name: 'Offer',
  states: OFFER_STATES,
  events: OFFER_EVENTS,
  initial: 'DRAFT',
  rows: [
    { from: 'DRAFT', event: 'submit', to: 'SUBMITTED', by: PROVIDER },
    { from: 'RETURNED', event: 'submit', to: 'SUBMITTED', by: PROVIDER },
    { from: 'SUBMITTED', event: 'endorse', to: 'ACTIVE', by: REVIEWER },
    { from: 'SUBMITTED', event: 'return', to: 'RETURNED', by: REVIEWER, reason: 'required' },
    { from: 'SUBMITTED', event: 'reject', to: 'REJECTED', by: REVIEWER, reason: 'required' },
    { from: 'ACTIVE', event: 'pause', to: 'PAUSED', by: PROVIDER },
    { from: 'PAUSED', event: 'resume', to: 'ACTIVE', by: PROVIDER },
    { from: 'ACTIVE', event: 'withdraw', to: 'WITHDRAWN', by: ['SIGNATORY'] },
    { from: 'ACTIVE', event: 'expire', to: 'EXPIRED', by: ['TIME'] },
  ],
};

export const ONE_OFF_OFFER_STATE = 'ACTIVE' satisfies OfferState;
export const PUBLIC_OFFER_STATES = [
  'ACTIVE',
  'PAUSED',
  'WITHDRAWN',
  'EXPIRED',
] as const satisfies readonly OfferState[];
export const EDITABLE_OFFER_STATES = ['DRAFT', 'RETURNED'] as const satisfies readonly OfferState[];
