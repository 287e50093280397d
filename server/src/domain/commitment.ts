import type { Machine } from './machine.ts';
import type { BothSides } from './match.ts';

/**
 * A pledge is said, not signed: it holds quantity for 14 days and never counts. The provider's signatory and the
 * program's approver sign in either order; with the second signature it is COMMITTED and counts. Accepted
 * deliveries and passed verifications carry it on.
 * Example: 10 committed; a delivery of 4 accepted -> IN_DELIVERY; 6 more -> DELIVERED; a verifier passes 7 -> still
 * DELIVERED; fails 3 -> nothing is left to verify and 7 stand -> VERIFIED; the approver closes it.
 * When every delivered unit failed nothing stands, and the approver closes it with a reason.
 * Source: shared design, domain.md, "Life cycles"; amend, cancel, default and dispute join this table later.
 */
export const COMMITMENT_STATES = [
  'PLEDGED',
  'WITHDRAWN',
  'DECLINED',
  'LAPSED',
  'COMMITTED',
  'IN_DELIVERY',
  'DELIVERED',
  'VERIFIED',
  'CLOSED',
] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const COMMITMENT_EVENTS = [
  'sign',
  'withdraw',
  'decline',
  'lapse',
  'acceptDelivery',
  'passVerification',
  'failVerification',
  'close',
] as const;
export type CommitmentEvent = (typeof COMMITMENT_EVENTS)[number];
export type CommitmentGuard = 'otherSideSigned' | 'allDelivered' | 'allVerified' | 'allFailed';

const SIGNERS = ['SIGNATORY', 'PROGRAM_APPROVER'] as const;
const SYSTEM = ['SYSTEM'] as const;

export const commitmentMachine: Machine<CommitmentState, CommitmentEvent, CommitmentGuard> = {
  name: 'Commitment',
  states: COMMITMENT_STATES,
  events: COMMITMENT_EVENTS,
  initial: 'PLEDGED',
  rows: [
    { from: 'PLEDGED', event: 'sign', to: 'COMMITTED', by: SIGNERS, guard: 'otherSideSigned' },
    { from: 'PLEDGED', event: 'sign', to: 'PLEDGED', by: SIGNERS },
    { from: 'PLEDGED', event: 'withdraw', to: 'WITHDRAWN', by: ['MEMBER', 'SIGNATORY'] },
    { from: 'PLEDGED', event: 'decline', to: 'DECLINED', by: ['PROGRAM_APPROVER'], reason: 'required' },
    { from: 'PLEDGED', event: 'lapse', to: 'LAPSED', by: ['TIME'] },
    { from: 'COMMITTED', event: 'acceptDelivery', to: 'DELIVERED', by: SYSTEM, guard: 'allDelivered' },
    { from: 'COMMITTED', event: 'acceptDelivery', to: 'IN_DELIVERY', by: SYSTEM },
    { from: 'IN_DELIVERY', event: 'acceptDelivery', to: 'DELIVERED', by: SYSTEM, guard: 'allDelivered' },
    { from: 'IN_DELIVERY', event: 'acceptDelivery', to: 'IN_DELIVERY', by: SYSTEM },
    { from: 'IN_DELIVERY', event: 'passVerification', to: 'IN_DELIVERY', by: SYSTEM },
    { from: 'IN_DELIVERY', event: 'failVerification', to: 'IN_DELIVERY', by: SYSTEM },
    { from: 'DELIVERED', event: 'passVerification', to: 'VERIFIED', by: SYSTEM, guard: 'allVerified' },
    { from: 'DELIVERED', event: 'passVerification', to: 'DELIVERED', by: SYSTEM },
    { from: 'DELIVERED', event: 'failVerification', to: 'VERIFIED', by: SYSTEM, guard: 'allVerified' },
    { from: 'DELIVERED', event: 'failVerification', to: 'DELIVERED', by: SYSTEM },
    { from: 'VERIFIED', event: 'close', to: 'CLOSED', by: ['PROGRAM_APPROVER'] },
    {
      from: 'DELIVERED',
      event: 'close',
      to: 'CLOSED',
      by: ['PROGRAM_APPROVER'],
      reason: 'required',
      guard: 'allFailed',
    },
  ],
};

/** Signed at some time, so counted at some time: everybody sees these. */
export const PUBLIC_COMMITMENT_STATES = [
  'COMMITTED',
  'IN_DELIVERY',
  'DELIVERED',
  'VERIFIED',
  'CLOSED',
] as const satisfies readonly CommitmentState[];
/** Something is still to come, or to be checked; a need with one of these cannot be cancelled. */
export const RUNNING_COMMITMENT_STATES = [
  'PLEDGED',
  'COMMITTED',
  'IN_DELIVERY',
  'DELIVERED',
] as const satisfies readonly CommitmentState[];

export const PLEDGE_HOLD_DAYS = 14;
const DAY = 86_400_000;

export function heldUntil(pledgedAt: Date, days = PLEDGE_HOLD_DAYS): Date {
  return new Date(pledgedAt.getTime() + days * DAY);
}

/** What holds when `side` signs a pledge that the sides in `signed` have signed. */
export function signGuards(signed: BothSides, side: keyof BothSides): CommitmentGuard[] {
  const other = side === 'provider' ? signed.program : signed.provider;
  return other ? ['otherSideSigned'] : [];
}

/** The commitment's own share of the ledger's accounts, after the step that is being taken. */
export type CommitmentProgress = { readonly committed: bigint; readonly delivered: bigint; readonly verified: bigint };

export function progressGuards(progress: CommitmentProgress): CommitmentGuard[] {
  if (progress.committed > 0n) return [];
  if (progress.delivered > 0n) return ['allDelivered'];
  return ['allDelivered', progress.verified > 0n ? 'allVerified' : 'allFailed'];
}
