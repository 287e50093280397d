import type { LedgerEntry, NeedAccount, OfferAccount } from './ledger-entry.ts';

/**
 * What the ledger says about an item is the sum of its postings per account; the columns on the items only repeat
 * it. `required` and `capacity` are what has come in, so they are shown positive.
 * counted = committed + delivered + verified; what is held is never counted. remaining = required - counted - held
 * - closed, which is the account `open`.
 * Example: required 100, held 10, committed 20, delivered 5, verified 40: counted 65, remaining 25.
 * Source: shared design, domain.md, "Ledger".
 */
export type NeedProjection = Readonly<Record<NeedAccount, bigint>>;
export type OfferProjection = Readonly<Record<OfferAccount, bigint>>;

export type Projections = {
  readonly needs: ReadonlyMap<string, NeedProjection>;
  readonly offers: ReadonlyMap<string, OfferProjection>;
};

export const EMPTY_NEED: NeedProjection = {
  required: 0n,
  open: 0n,
  held: 0n,
  committed: 0n,
  delivered: 0n,
  verified: 0n,
  closed: 0n,
};

export const EMPTY_OFFER: OfferProjection = {
  capacity: 0n,
  free: 0n,
  held: 0n,
  committed: 0n,
  delivered: 0n,
  verified: 0n,
  lost: 0n,
  withdrawn: 0n,
};

export function fold(entries: Iterable<Pick<LedgerEntry, 'postings'>>): Projections {
  const needs = new Map<string, NeedProjection>();
  const offers = new Map<string, OfferProjection>();
  for (const { postings } of entries)
    for (const posting of postings) {
      if (posting.side === 'NEED')
        needs.set(posting.itemId, moved(needs.get(posting.itemId) ?? EMPTY_NEED, posting.account, posting.delta));
      else offers.set(posting.itemId, moved(offers.get(posting.itemId) ?? EMPTY_OFFER, posting.account, posting.delta));
    }
  return { needs, offers };
}

/** The two sources run down as the ledger fills: their sum is negative, and shown as what came in. */
function moved<A extends string>(projection: Readonly<Record<A, bigint>>, account: A, delta: bigint) {
  const source = account === 'required' || account === 'capacity';
  return { ...projection, [account]: projection[account] + (source ? -delta : delta) };
}

type Counted = { readonly committed: bigint; readonly delivered: bigint; readonly verified: bigint };

export function counted(item: Counted): bigint {
  return item.committed + item.delivered + item.verified;
}

export function remaining(item: NeedProjection): bigint {
  return item.required - counted(item) - item.held - item.closed;
}

export function free(item: OfferProjection): bigint {
  return item.capacity - counted(item) - item.held - item.lost - item.withdrawn;
}
