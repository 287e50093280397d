import type { Viewer } from '../viewer.ts';
import { can } from './can.ts';
import type { TrancheFacts } from './tranche.policy.ts';
import type { VerificationFacts } from './verification.policy.ts';

/**
 * A plan makes tranches and a request makes a check, so no life cycle lists these two acts: the part is not there yet.
 * A plan is possible while something signed has neither been accepted nor is on its way; a check can be asked for while
 * something accepted is unverified and no check is open.
 * Example: 50 signed, 15 accepted, 5 on their way: its provider may plan 30, and its approver may have the 15 checked.
 */
export type CommitmentParts = {
  readonly tranche: TrancheFacts;
  readonly verification: VerificationFacts;
  /** Units a plan has to sum to. */
  readonly toPlan: bigint;
  /** Units accepted and not verified. */
  readonly unverified: bigint;
  readonly hasOpenCheck: boolean;
};

export function partsToMake(viewer: Viewer, parts: CommitmentParts): ('plan' | 'request')[] {
  const { tranche, verification, toPlan, unverified, hasOpenCheck } = parts;
  const mayPlan = toPlan > 0n && can(viewer, 'plan', tranche).allowed;
  const mayRequest = unverified > 0n && !hasOpenCheck && can(viewer, 'request', verification).allowed;
  return [...(mayPlan ? (['plan'] as const) : []), ...(mayRequest ? (['request'] as const) : [])];
}
