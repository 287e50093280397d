import type { Tx } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { commitmentMachine, progressGuards } from '#domain/commitment.ts';
import { shareOf } from '#domain/commitment-share.ts';
import { addDays } from '#domain/jalali.ts';
import { deliveryAccepted } from '#domain/ledger.ts';
import { step } from '#domain/machine.ts';
import { TERM_DAYS } from '#domain/next-actor.ts';
import { Refusal } from '#domain/refusals.ts';
import { automaticCause } from '#domain/verification-sampling.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import { lockCommitment, updateLocked } from '../data/commitment.repository.ts';
import { providerRisk } from '../data/provider-risk.report.ts';
import { extendCheck, insertVerification, openCheck } from '../data/verification.repository.ts';
import type { MovingTranche } from './act-on-tranche.ts';
import { appendStep } from './ledger-step.ts';
import { pledgeOf } from './release-pledge.ts';

/** Accepted units move from committed to delivered, the commitment goes on, and the delivery may be drawn for a check. */
export async function acceptDelivery(tx: Tx, moving: MovingTranche, quantity: bigint): Promise<void> {
  const { commitment, tranche, at } = moving;
  const locked = await lockCommitment(tx, commitment.id);
  const sums = { ...locked, delivered: locked.delivered + quantity };
  const to = step(commitmentMachine, locked.state, 'acceptDelivery', progressGuards(shareOf(sums)));
  if (to instanceof Refusal) throw new Error(to.message);
  await updateLocked(tx, locked, { state: to, delivered: sums.delivered }, at);
  const entryId = await appendStep(
    tx,
    moving,
    deliveryAccepted({ ...pledgeOf(commitment), quantity, trancheId: tranche.id }),
  );
  await drawCheck(tx, moving, { quantity, entryId });
}

async function drawCheck(
  tx: Tx,
  moving: MovingTranche,
  { quantity, entryId }: { quantity: bigint; entryId: string },
): Promise<void> {
  const { deps, commitment, tranche, at } = moving;
  const risk = await providerRisk(tx, commitment.providerOrganizationId, tranche.id);
  const cause = automaticCause({ entryId, value: quantity * commitment.unitPrice, risk });
  if (cause === null) return;
  const open = await openCheck(tx, commitment.id);
  const id = open?.id ?? deps.newId();
  if (open) await extendCheck(tx, id, quantity);
  else {
    const dueOn = new Date(`${addDays(todayInIran(at), TERM_DAYS.assign)}T00:00:00Z`);
    const { id: commitmentId, provinceId } = commitment;
    await insertVerification(tx, { id, commitmentId, provinceId, cause, quantity, requestedAt: at, dueOn });
  }
  await recordDeed(tx, VISITOR, {
    id: deps.newId(),
    at,
    action: 'requestVerification',
    noun: 'Verification',
    nounId: id,
    provinceId: commitment.provinceId,
    facts: { quantity, cause, commitmentId: commitment.id },
  });
}
