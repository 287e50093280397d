import type { CommitmentState } from './commitment.ts';
import type { BothSides, MatchState } from './match.ts';
import type { NeedState } from './need.ts';
import type { OfferState } from './offer.ts';
import type { OrganizationKind, OrganizationVerificationState } from './organization.ts';
import type { Role } from './roles.ts';
import type { TrancheState } from './tranche.ts';
import type { VerificationState } from './verification.ts';

/**
 * Every status names who acts next and until when. Both sides stand in the answer when either may go first; nobody
 * stands in it when the life cycle has ended. TIME means that nobody has to act: the date itself ends the state.
 * Example: a pledge of 1 November, signed by the provider: PROGRAM_APPROVER, sign, until 15 November.
 * Terms that no entity carries are fixed below, in days. Dates passed in are instants: the end of the day in Tehran
 * where only a day is known. Source: shared design, experience.md "Track"; domain.md "Life cycles".
 */
export const TERM_DAYS = { review: 7, correct: 14, receive: 7, accept: 3, assign: 7, verify: 14, close: 14 } as const;

export type Side = 'PROVIDER' | 'PROGRAM' | 'CHAMBER' | 'VERIFIER' | 'COUNCIL' | 'TIME';
export type NextActor = {
  readonly side: Side;
  /** Null for TIME. */
  readonly role: Role | null;
  /** The event of the machine, or `plan`, `pledge`, `request`, which make something new. */
  readonly act: string;
  /** Null when nothing presses: a draft. */
  readonly dueAt: Date | null;
};

const SIDE_OF: Readonly<Partial<Record<Role, Side>>> = {
  MEMBER: 'PROVIDER',
  SIGNATORY: 'PROVIDER',
  CHAMBER_REVIEWER: 'CHAMBER',
  VERIFIER: 'VERIFIER',
  COUNCIL_MEMBER: 'COUNCIL',
};

const next = (role: Role, act: string, dueAt: Date | null): NextActor[] => [
  { side: SIDE_OF[role] ?? 'PROGRAM', role, act, dueAt },
];
const time = (act: string, dueAt: Date): NextActor[] => [{ side: 'TIME', role: null, act, dueAt }];
const NOBODY: NextActor[] = [];

function after(start: Date, term: keyof typeof TERM_DAYS): Date {
  return new Date(start.getTime() + TERM_DAYS[term] * 86_400_000);
}

/** `since` is when the state was entered. */
type Since = { readonly since: Date };

export function nextOnNeed(
  need: Since & {
    readonly state: NeedState;
    readonly windowEndsAt: Date;
    readonly fullyDelivered: boolean;
    readonly covered: boolean;
  },
): NextActor[] {
  switch (need.state) {
    case 'DRAFT':
      return next('PROGRAM_OFFICER', 'submit', null);
    case 'SUBMITTED':
      return next('PROGRAM_APPROVER', 'publish', after(need.since, 'review'));
    case 'RETURNED':
      return next('PROGRAM_OFFICER', 'submit', after(need.since, 'correct'));
    case 'PUBLISHED':
      if (need.fullyDelivered) return next('PROGRAM_APPROVER', 'close', need.windowEndsAt);
      return need.covered ? time('expire', need.windowEndsAt) : next('MEMBER', 'pledge', need.windowEndsAt);
    case 'PAUSED':
      return next('PROGRAM_APPROVER', 'resume', need.windowEndsAt);
    case 'EXPIRED':
      return next('PROGRAM_OFFICER', 'renew', after(need.since, 'correct'));
    case 'REJECTED':
    case 'CLOSED':
    case 'CANCELLED':
      return NOBODY;
  }
}

export function nextOnOffer(
  offer: Since & { readonly state: OfferState; readonly windowEndsAt: Date; readonly providerKind: OrganizationKind },
): NextActor[] {
  switch (offer.state) {
    case 'DRAFT':
      return next('MEMBER', 'submit', null);
    case 'SUBMITTED':
      return next(reviewerOf(offer.providerKind), 'endorse', after(offer.since, 'review'));
    case 'RETURNED':
      return next('MEMBER', 'submit', after(offer.since, 'correct'));
    case 'ACTIVE':
      return time('expire', offer.windowEndsAt);
    case 'PAUSED':
      return next('MEMBER', 'resume', offer.windowEndsAt);
    case 'REJECTED':
    case 'WITHDRAWN':
    case 'EXPIRED':
      return NOBODY;
  }
}

export function reviewerOf(kind: OrganizationKind): Role {
  return kind === 'BUSINESS' ? 'CHAMBER_REVIEWER' : 'PROGRAM_APPROVER';
}

export function nextOnMatch(match: {
  readonly state: MatchState;
  readonly accepted: BothSides;
  readonly heldUntil: Date;
}): NextActor[] {
  if (match.state !== 'PROPOSED') return NOBODY;
  return [
    ...(match.accepted.provider ? NOBODY : next('MEMBER', 'accept', match.heldUntil)),
    ...(match.accepted.program ? NOBODY : next('PROGRAM_OFFICER', 'accept', match.heldUntil)),
  ];
}

/** A commitment under way waits for its most pressing tranche, and a delivered one for its verification. */
export type CommitmentWaits = Since & {
  readonly state: CommitmentState;
  readonly signed: BothSides;
  readonly heldUntil: Date;
  readonly needWindowEndsAt: Date;
  readonly tranches: readonly TrancheWaits[];
  readonly verifications: readonly VerificationWaits[];
  readonly allFailed: boolean;
};

export function nextOnCommitment(commitment: CommitmentWaits): NextActor[] {
  switch (commitment.state) {
    case 'PLEDGED':
      return [
        ...(commitment.signed.provider ? NOBODY : next('SIGNATORY', 'sign', commitment.heldUntil)),
        ...(commitment.signed.program ? NOBODY : next('PROGRAM_APPROVER', 'sign', commitment.heldUntil)),
      ];
    case 'COMMITTED':
    case 'IN_DELIVERY':
      return soonest(commitment.tranches.map(nextOnTranche)) ?? next('MEMBER', 'plan', commitment.needWindowEndsAt);
    case 'DELIVERED':
      if (commitment.allFailed) return next('PROGRAM_APPROVER', 'close', after(commitment.since, 'close'));
      return (
        soonest(commitment.verifications.map(nextOnVerification)) ??
        next('PROGRAM_APPROVER', 'request', after(commitment.since, 'assign'))
      );
    case 'VERIFIED':
      return next('PROGRAM_APPROVER', 'close', after(commitment.since, 'close'));
    case 'WITHDRAWN':
    case 'DECLINED':
    case 'LAPSED':
    case 'CLOSED':
      return NOBODY;
  }
}

function soonest(answers: readonly NextActor[][]): NextActor[] | null {
  const due = (answer: readonly NextActor[]) => answer[0]?.dueAt?.getTime() ?? Number.POSITIVE_INFINITY;
  const waiting = answers.filter((answer) => answer.length > 0);
  return waiting.toSorted((a, b) => due(a) - due(b))[0] ?? null;
}

export type TrancheWaits = Since & { readonly state: TrancheState; readonly plannedAt: Date };

export function nextOnTranche(tranche: TrancheWaits): NextActor[] {
  switch (tranche.state) {
    case 'PLANNED':
      return next('MEMBER', 'dispatch', tranche.plannedAt);
    case 'DISPATCHED':
      return next('PROGRAM_OFFICER', 'receive', after(tranche.since, 'receive'));
    case 'RECEIVED':
      return next('PROGRAM_OFFICER', 'accept', after(tranche.since, 'accept'));
    case 'ACCEPTED':
    case 'PARTLY_ACCEPTED':
    case 'RETURNED':
      return NOBODY;
  }
}

export type VerificationWaits = Since & { readonly state: VerificationState };

export function nextOnVerification(verification: VerificationWaits): NextActor[] {
  switch (verification.state) {
    case 'REQUESTED':
      return next('COUNCIL_MEMBER', 'assign', after(verification.since, 'assign'));
    case 'ASSIGNED':
      return next('VERIFIER', 'pass', after(verification.since, 'verify'));
    case 'PASSED':
    case 'PASSED_WITH_ISSUES':
    case 'FAILED':
      return NOBODY;
  }
}

export function nextOnOrganization(
  organization: Since & { readonly state: OrganizationVerificationState; readonly kind: OrganizationKind },
): NextActor[] {
  if (organization.state === 'DRAFT') return next('SIGNATORY', 'submit', null);
  if (organization.state !== 'SUBMITTED') return NOBODY;
  return next(reviewerOf(organization.kind), 'verify', after(organization.since, 'review'));
}
