import { entry, type LedgerEntry, need, offer } from './ledger-entry.ts';

/**
 * One journal for every commodity: each step moves a quantity between the accounts of a need item and, where both
 * sides are concerned, of an offer item. Quantity never appears from nowhere: what is asked comes out of `required`,
 * what is offered out of `capacity`, and what is no longer asked or offered goes into `closed` or `withdrawn`.
 *
 *   step                 need item               offer item
 *   need published       required -> open        -
 *   offer activated      -                       capacity -> free
 *   pledged              open -> held            free -> held
 *   pledge released      held -> open            held -> free
 *   both signed          held -> committed       held -> committed
 *   delivery accepted    committed -> delivered  committed -> delivered
 *   verification passed  delivered -> verified   delivered -> verified
 *   verification failed  delivered -> open       delivered -> free, or lost when it cannot be given again
 *   need closed          open -> closed          -
 *   offer withdrawn      -                       free -> withdrawn
 *
 * Example: 100 published, 30 pledged: open 70, held 30, counted 0. Signed: committed 30, counted 30, remaining 70.
 * Expiring or pausing a need moves nothing: its state keeps pledges out, and a renewal goes on where it stopped. A
 * need renewed with another requirement posts the difference. When a pledge is released after its need was closed,
 * or its offer withdrawn, what came back leaves again by a second entry.
 * Source: shared design, domain.md, "Ledger".
 */
export type Pledge = {
  readonly needItemId: string;
  readonly offerItemId: string;
  readonly commitmentId: string;
  readonly quantity: bigint;
};
export type Delivery = Pledge & { readonly trancheId: string };

export function needPublished(needItemId: string, required: bigint): LedgerEntry {
  return entry({ kind: 'NEED_PUBLISHED', needItemId, quantity: required }, need('required', 'open'));
}

/** A renewed need asks for more or less than before; null when it asks for the same. */
export function needRequirementChanged(needItemId: string, before: bigint, after: bigint): LedgerEntry | null {
  if (before === after) return null;
  const raised = after > before;
  const quantity = raised ? after - before : before - after;
  const move = raised ? need('required', 'open') : need('open', 'required');
  return entry({ kind: raised ? 'NEED_RAISED' : 'NEED_LOWERED', needItemId, quantity }, move);
}

export function needClosed(needItemId: string, open: bigint): LedgerEntry {
  return entry({ kind: 'NEED_CLOSED', needItemId, quantity: open }, need('open', 'closed'));
}

export function needCancelled(needItemId: string, open: bigint): LedgerEntry {
  return entry({ kind: 'NEED_CANCELLED', needItemId, quantity: open }, need('open', 'closed'));
}

export function offerActivated(offerItemId: string, capacity: bigint): LedgerEntry {
  return entry({ kind: 'OFFER_ACTIVATED', offerItemId, quantity: capacity }, offer('capacity', 'free'));
}

export function offerWithdrawn(offerItemId: string, free: bigint): LedgerEntry {
  return entry({ kind: 'OFFER_WITHDRAWN', offerItemId, quantity: free }, offer('free', 'withdrawn'));
}

export function offerExpired(offerItemId: string, free: bigint): LedgerEntry {
  return entry({ kind: 'OFFER_EXPIRED', offerItemId, quantity: free }, offer('free', 'withdrawn'));
}

export function pledged(pledge: Pledge): LedgerEntry {
  return entry({ kind: 'PLEDGED', ...pledge }, need('open', 'held'), offer('free', 'held'));
}

export function pledgeWithdrawn(pledge: Pledge): LedgerEntry {
  return entry({ kind: 'PLEDGE_WITHDRAWN', ...pledge }, need('held', 'open'), offer('held', 'free'));
}

export function pledgeDeclined(pledge: Pledge): LedgerEntry {
  return entry({ kind: 'PLEDGE_DECLINED', ...pledge }, need('held', 'open'), offer('held', 'free'));
}

export function pledgeLapsed(pledge: Pledge): LedgerEntry {
  return entry({ kind: 'PLEDGE_LAPSED', ...pledge }, need('held', 'open'), offer('held', 'free'));
}

export function bothSigned(pledge: Pledge): LedgerEntry {
  return entry({ kind: 'COMMITTED', ...pledge }, need('held', 'committed'), offer('held', 'committed'));
}

export function deliveryAccepted(delivery: Delivery): LedgerEntry {
  return entry({ kind: 'DELIVERED', ...delivery }, need('committed', 'delivered'), offer('committed', 'delivered'));
}

/** A verification of the whole commitment has no tranche. */
export function verificationPassed(checked: Pledge & { readonly trancheId: string | null }): LedgerEntry {
  return entry({ kind: 'VERIFIED', ...checked }, need('delivered', 'verified'), offer('delivered', 'verified'));
}

/** FREE: it went back to the provider and can be given again. LOST: it was used up or broken. */
export function verificationFailed(
  checked: Pledge & { readonly trancheId: string | null },
  fate: 'FREE' | 'LOST',
): LedgerEntry {
  const moved = offer('delivered', fate === 'FREE' ? 'free' : 'lost');
  return entry({ kind: 'VERIFICATION_FAILED', ...checked }, need('delivered', 'open'), moved);
}
