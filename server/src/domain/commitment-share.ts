import type { CommitmentProgress, CommitmentState } from './commitment.ts';

/**
 * A commitment's own share of the ledger's accounts, from what its row keeps: `delivered` is what was accepted and
 * stands (verified included), `failed` what was accepted and then reversed by a verification.
 * Example: 20 signed, 12 accepted, 5 of them verified and 2 failed: delivered 10, verified 5, failed 2 in the row;
 * committed 8, delivered 5, verified 5 in the ledger: 2 went back.
 * A pledge holds and commits nothing. Source: shared design, domain.md, "Ledger".
 */
export type CommitmentSums = {
  readonly state: CommitmentState;
  readonly quantity: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
  readonly failed: bigint;
};

const UNSIGNED: readonly CommitmentState[] = ['PLEDGED', 'WITHDRAWN', 'DECLINED', 'LAPSED'];

export function shareOf(sums: CommitmentSums): CommitmentProgress {
  const { state, quantity, delivered, verified, failed } = sums;
  const committed = UNSIGNED.includes(state) ? 0n : quantity - delivered - failed;
  return { committed, delivered: delivered - verified, verified };
}
