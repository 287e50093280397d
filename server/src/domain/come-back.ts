import { needCancelled, needClosed, offerExpired, offerWithdrawn } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { NeedState } from './need.ts';
import type { OfferState } from './offer.ts';

/**
 * What a released pledge or a failed verification gives back is open and free again, but only where it is still asked
 * for and still offered. A need that was closed or cancelled meanwhile asks for nothing, and an offer that ended gives
 * nothing: there the quantity leaves again at once, by a second entry. A one-off offer lives for its one pledge, so
 * what comes back to it leaves with it.
 * Example: 5 of 20 held when the need is closed (15 left the account `open` then); the pledge lapses: held -5, open
 * +5, and with the second entry open -5, closed +5.
 * A paused or expired need, and a paused offer, keep what comes back: they may go on.
 * Source: shared design, domain.md, "Ledger".
 */
export type Sides = {
  readonly needItemId: string;
  readonly needState: NeedState;
  readonly offerItemId: string;
  readonly offerState: OfferState;
  readonly oneOff: boolean;
};

/** Null where what came back stays. */
export function leavesNeedAgain(quantity: bigint, sides: Sides): LedgerEntry | null {
  if (quantity === 0n) return null;
  if (sides.needState === 'CLOSED') return needClosed(sides.needItemId, quantity);
  if (sides.needState === 'CANCELLED') return needCancelled(sides.needItemId, quantity);
  return null;
}

export function leavesOfferAgain(quantity: bigint, sides: Sides): LedgerEntry | null {
  if (quantity === 0n) return null;
  if (sides.offerState === 'EXPIRED') return offerExpired(sides.offerItemId, quantity);
  if (sides.offerState === 'WITHDRAWN' || sides.oneOff) return offerWithdrawn(sides.offerItemId, quantity);
  return null;
}
