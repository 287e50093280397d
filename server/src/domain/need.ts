import type { Machine } from './machine.ts';

/**
 * A need is written by an officer, checked by an approver who is not its author, and asked of everybody while it is
 * PUBLISHED. How far it is filled (its coverage) is never a state: the ledger tells it.
 * Example: 40 of 100 wheelchairs delivered; the approver may close it only with a reason. With 100 of 100 delivered
 * no reason is asked. It is cancelled only when no commitment on it is running.
 * Source: shared design, domain.md, "Life cycles". A returned need is corrected and submitted again.
 */
export const NEED_STATES = [
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'REJECTED',
  'PUBLISHED',
  'PAUSED',
  'EXPIRED',
  'CLOSED',
  'CANCELLED',
] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const NEED_EVENTS = [
  'submit',
  'publish',
  'return',
  'reject',
  'pause',
  'resume',
  'expire',
  'renew',
  'close',
  'cancel',
] as const;
export type NeedEvent = (typeof NEED_EVENTS)[number];
export type NeedGuard = 'fullyDelivered' | 'noCommitmentRunning';

const APPROVER = ['PROGRAM_APPROVER'] as const;
const OFFICER = ['PROGRAM_OFFICER'] as const;
const cancel = {
  event: 'cancel',
  to: 'CANCELLED',
  by: APPROVER,
  reason: 'required',
  guard: 'noCommitmentRunning',
} as const;

export const needMachine: Machine<NeedState, NeedEvent, NeedGuard> = {
  name: 'Need',
  states: NEED_STATES,
  events: NEED_EVENTS,
  initial: 'DRAFT',
  rows: [
    { from: 'DRAFT', event: 'submit', to: 'SUBMITTED', by: OFFICER },
    { from: 'RETURNED', event: 'submit', to: 'SUBMITTED', by: OFFICER },
    { from: 'SUBMITTED', event: 'publish', to: 'PUBLISHED', by: APPROVER },
    { from: 'SUBMITTED', event: 'return', to: 'RETURNED', by: APPROVER, reason: 'required' },
    { from: 'SUBMITTED', event: 'reject', to: 'REJECTED', by: APPROVER, reason: 'required' },
    { from: 'PUBLISHED', event: 'pause', to: 'PAUSED', by: APPROVER },
    { from: 'PAUSED', event: 'resume', to: 'PUBLISHED', by: APPROVER },
    { from: 'PUBLISHED', event: 'expire', to: 'EXPIRED', by: ['TIME'] },
    { from: 'EXPIRED', event: 'renew', to: 'SUBMITTED', by: OFFICER },
    { from: 'PUBLISHED', event: 'close', to: 'CLOSED', by: APPROVER, guard: 'fullyDelivered' },
    { from: 'PUBLISHED', event: 'close', to: 'CLOSED', by: APPROVER, reason: 'required' },
    { from: 'SUBMITTED', ...cancel },
    { from: 'RETURNED', ...cancel },
    { from: 'PUBLISHED', ...cancel },
    { from: 'PAUSED', ...cancel },
    { from: 'EXPIRED', ...cancel },
  ],
};

/** What everybody sees. A cancelled need stays visible when it was published once. */
export const PUBLIC_NEED_STATES = ['PUBLISHED', 'PAUSED', 'EXPIRED', 'CLOSED'] as const satisfies readonly NeedState[];
/** The states in which the author may still change the text and the items. */
export const EDITABLE_NEED_STATES = ['DRAFT', 'RETURNED'] as const satisfies readonly NeedState[];

/** The ladder from relief to lasting change; relief to severely disabled people is never counted as a failure. */
export const NEED_INTENTS = ['RELIEF', 'MAINTENANCE', 'CAPABILITY', 'LIVELIHOOD', 'STRUCTURAL'] as const;
export type NeedIntent = (typeof NEED_INTENTS)[number];

export type NeedProgress = { readonly fullyDelivered: boolean; readonly runningCommitments: number };

export function needGuards(progress: NeedProgress): NeedGuard[] {
  const holds: NeedGuard[] = [];
  if (progress.fullyDelivered) holds.push('fullyDelivered');
  if (progress.runningCommitments === 0) holds.push('noCommitmentRunning');
  return holds;
}
