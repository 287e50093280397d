import type { Tx } from '#db/transaction.ts';
import { commitmentMachine, progressGuards } from '#domain/commitment.ts';
import { shareOf } from '#domain/commitment-share.ts';
import { verificationFailed, verificationPassed } from '#domain/ledger.ts';
import { step } from '#domain/machine.ts';
import { Refusal } from '#domain/refusals.ts';
import { type LockedCommitment, lockSides, updateLocked } from '../data/commitment.repository.ts';
import type { MovingVerification } from './act-on-verification.ts';
import { settleComeBack } from './come-back.ts';
import { appendStep } from './ledger-step.ts';
import { pledgeOf } from './release-pledge.ts';

export type Verdict = {
  readonly passed: bigint;
  readonly failed: bigint;
  /** The failed units are used up or broken: they do not come back to the offer. */
  readonly lost: boolean;
};

/** What passed is verified; what failed is reversed: open again for the need, free again for the offer unless lost. */
export async function decideVerification(
  tx: Tx,
  moving: MovingVerification,
  locked: LockedCommitment,
  { passed, failed, lost }: Verdict,
): Promise<void> {
  const { commitment, at } = moving;
  const sums = {
    ...locked,
    delivered: locked.delivered - failed,
    verified: locked.verified + passed,
    failed: locked.failed + failed,
  };
  const event = passed > 0n ? 'passVerification' : 'failVerification';
  const to = step(commitmentMachine, locked.state, event, progressGuards(shareOf(sums)));
  if (to instanceof Refusal) throw new Error(to.message);
  const { delivered, verified } = sums;
  await updateLocked(tx, locked, { state: to, delivered, verified, failed: sums.failed }, at);
  const of = { ...pledgeOf(commitment), trancheId: null };
  const sides = await lockSides(tx, commitment);
  if (passed > 0n) await appendStep(tx, moving, verificationPassed({ ...of, quantity: passed }));
  if (failed === 0n) return;
  await appendStep(tx, moving, verificationFailed({ ...of, quantity: failed }, lost ? 'LOST' : 'FREE'));
  await settleComeBack(tx, moving, sides, { toNeed: failed, toOffer: lost ? 0n : failed });
}
