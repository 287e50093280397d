import type { Tx } from '#db/transaction.ts';
import { type Pledge, pledgeDeclined, pledgeLapsed, pledgeWithdrawn } from '#domain/ledger.ts';
import { lockSides } from '../data/commitment.repository.ts';
import { settleComeBack } from './come-back.ts';
import { appendStep, type Step } from './ledger-step.ts';

const ENTRY = { withdraw: pledgeWithdrawn, decline: pledgeDeclined, lapse: pledgeLapsed } as const;

export const pledgeOf = ({ needItemId, offerItemId, id, quantity }: Step['commitment']): Pledge => ({
  needItemId,
  offerItemId,
  commitmentId: id,
  quantity,
});

/** Gives what a pledge held back to both sides, as far as they still go on. */
export async function releasePledge(tx: Tx, step: Step, how: keyof typeof ENTRY): Promise<void> {
  const locked = await lockSides(tx, step.commitment);
  const { quantity } = step.commitment;
  await appendStep(tx, step, ENTRY[how](pledgeOf(step.commitment)));
  await settleComeBack(tx, step, locked, { toNeed: quantity, toOffer: quantity });
}
