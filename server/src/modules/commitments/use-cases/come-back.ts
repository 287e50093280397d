import type { Tx } from '#db/transaction.ts';
import { leavesNeedAgain, leavesOfferAgain } from '#domain/come-back.ts';
import { endOneOffOffer, type LockedSides } from '../data/commitment.repository.ts';
import { appendStep, type Step } from './ledger-step.ts';

/** What came back to an ended need or offer leaves again; `toOffer` is what of it the offer got back. */
export async function settleComeBack(
  tx: Tx,
  step: Step,
  locked: LockedSides,
  { toNeed, toOffer }: { readonly toNeed: bigint; readonly toOffer: bigint },
): Promise<void> {
  const { needItemId, offerItemId, offerId } = step.commitment;
  const sides = { ...locked, needItemId, offerItemId };
  const fromNeed = leavesNeedAgain(toNeed, sides);
  if (fromNeed) await appendStep(tx, step, fromNeed);
  const fromOffer = leavesOfferAgain(toOffer, sides);
  if (fromOffer) await appendStep(tx, step, fromOffer, 'offer');
  if (locked.oneOff && toOffer === step.commitment.quantity) await endOneOffOffer(tx, offerId, step.at);
}
