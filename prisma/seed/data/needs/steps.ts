import type { TrancheState } from '../../../../server/src/domain/tranche.ts';
import type { VerificationState } from '../../../../server/src/domain/verification.ts';
export type TrancheEnd = TrancheState;

/** What is returned, or not accepted of a part, stays committed and is planned again in a later tranche. */
export interface TrancheSeed {
  readonly quantity: bigint;
  readonly dueDay: number;
  readonly upTo: TrancheEnd;
  /** what was accepted; the whole for ACCEPTED, less for PARTLY_ACCEPTED, nothing otherwise */
  readonly accepted: bigint;
  readonly reason: string | null;
}

export type CheckEnd = 'NONE' | VerificationState;

/**
 * A pledge and how far it went. After a FAILED verification its quantity is open again. An unsigned one is held; `end` tells how
 * it ended without becoming a commitment.
 */
export interface PledgeSeed {
  readonly kind: 'PLEDGE';
  readonly by: string;
  /** position of the need's item */
  readonly item: number;
  readonly quantity: bigint;
  readonly day: number;
  /** key of the standing offer it was taken from; null for a direct pledge, which makes its own one-off offer */
  readonly fromOffer: string | null;
  readonly conditions: string;
  readonly signedBy: 'BOTH' | 'PROVIDER' | 'PROGRAM' | 'NONE';
  readonly end: 'WITHDRAWN' | 'DECLINED' | 'LAPSED' | null;
  readonly reason: string | null;
  readonly tranches: readonly TrancheSeed[];
  /** NONE asks for nothing; the system itself may still draw the delivery for a check */
  readonly verification: CheckEnd;
  readonly findings: string;
}

/** A pledge the system must refuse, because more is offered than remains. */
export interface RefusedPledgeSeed {
  readonly kind: 'REFUSED_PLEDGE';
  readonly by: string;
  readonly item: number;
  readonly quantity: bigint;
  readonly day: number;
  readonly because: 'MORE_THAN_REMAINS';
}

export type StepSeed = PledgeSeed | RefusedPledgeSeed;

export interface PledgeDetails {
  readonly item?: number;
  readonly fromOffer?: string;
  readonly conditions?: string;
  readonly tranches?: readonly TrancheSeed[];
  readonly verification?: CheckEnd;
  readonly findings?: string;
  readonly reason?: string;
}

type Quantity = number | bigint;

export function part(
  quantity: Quantity,
  dueDay: number,
  upTo: TrancheEnd,
  more?: { accepted?: Quantity; reason?: string },
): TrancheSeed {
  const accepted = upTo === 'ACCEPTED' ? quantity : upTo === 'PARTLY_ACCEPTED' ? (more?.accepted ?? 0) : 0;
  return { quantity: BigInt(quantity), dueDay, upTo, accepted: BigInt(accepted), reason: more?.reason ?? null };
}

/** Said, signed by nobody or by one side. */
export function pledged(
  by: string,
  quantity: Quantity,
  day: number,
  more: PledgeDetails & { signedBy?: 'PROVIDER' | 'PROGRAM' } = {},
): PledgeSeed {
  return { ...base(by, quantity, day, more), signedBy: more.signedBy ?? 'NONE' };
}

/** Said, and ended before both had signed. */
export function ended(
  by: string,
  quantity: Quantity,
  day: number,
  end: 'WITHDRAWN' | 'DECLINED' | 'LAPSED',
  reason: string | null,
  more: PledgeDetails = {},
): PledgeSeed {
  return { ...base(by, quantity, day, more), end, reason };
}

/** Signed by both; one planned tranche three weeks ahead unless tranches are told. */
export function committed(by: string, quantity: Quantity, day: number, more: PledgeDetails = {}): PledgeSeed {
  return {
    ...base(by, quantity, day, more),
    signedBy: 'BOTH',
    tranches: more.tranches ?? [part(quantity, 21, 'PLANNED')],
  };
}

/** Signed by both and wholly accepted in one tranche, a third of the time between the pledge and today ago. */
export function delivered(by: string, quantity: Quantity, day: number, more: PledgeDetails = {}): PledgeSeed {
  const due = Math.ceil(day / 3);
  return {
    ...base(by, quantity, day, more),
    signedBy: 'BOTH',
    tranches: more.tranches ?? [part(quantity, due, 'ACCEPTED')],
  };
}

/** Delivered, and passed by the verifier. */
export function verified(by: string, quantity: Quantity, day: number, more: PledgeDetails = {}): PledgeSeed {
  return { ...delivered(by, quantity, day, more), verification: more.verification ?? 'PASSED' };
}

export function refused(by: string, quantity: Quantity, day: number, item = 0): RefusedPledgeSeed {
  return { kind: 'REFUSED_PLEDGE', by, item, quantity: BigInt(quantity), day, because: 'MORE_THAN_REMAINS' };
}

function base(by: string, quantity: Quantity, day: number, more: PledgeDetails): PledgeSeed {
  return {
    kind: 'PLEDGE',
    by,
    item: more.item ?? 0,
    quantity: BigInt(quantity),
    day,
    fromOffer: more.fromOffer ?? null,
    conditions: more.conditions ?? '',
    signedBy: 'NONE',
    end: null,
    reason: more.reason ?? null,
    tranches: more.tranches ?? [],
    verification: more.verification ?? 'NONE',
    findings: more.findings ?? '',
  };
}
