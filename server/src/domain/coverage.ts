import { counted, type NeedProjection } from './ledger-projection.ts';

/**
 * Coverage is derived from the ledger and never set by hand. Only what is signed counts; a pledge covers nothing. A
 * need is only as covered as its least covered item, so an over-served item never hides another.
 * Example: items 10 of 10 committed and 4 of 8 committed: PARTIAL; 8 of 8 instead: COVERED; all 18 accepted:
 * DELIVERED; all 18 passed: VERIFIED; 10 held and nothing signed: NONE.
 * What was asked stays the measure after a need is closed: 40 of 100 delivered, then closed, is PARTIAL.
 * Source: shared design, domain.md, "Life cycles" and "Ledger".
 */
export const COVERAGES = ['NONE', 'PARTIAL', 'COVERED', 'DELIVERED', 'VERIFIED'] as const;
export type Coverage = (typeof COVERAGES)[number];

export function coverage(items: readonly NeedProjection[]): Coverage {
  if (items.every((item) => counted(item) === 0n)) return 'NONE';
  if (items.every((item) => item.verified >= item.required)) return 'VERIFIED';
  if (items.every((item) => item.delivered + item.verified >= item.required)) return 'DELIVERED';
  if (items.every((item) => counted(item) >= item.required)) return 'COVERED';
  return 'PARTIAL';
}

/** Everything that was asked has been delivered: then a need is closed without a reason. */
export function fullyDelivered(items: readonly NeedProjection[]): boolean {
  const reached = coverage(items);
  return reached === 'DELIVERED' || reached === 'VERIFIED';
}

/**
 * The chain bar, need -> pledged -> committed -> received -> delivered -> verified, cumulative: each number holds
 * all that stand after it. `received` adds what has arrived and waits for acceptance.
 * Example: held 10, committed 20 (5 of them arrived), delivered 5, verified 40 of 100:
 * required 100, pledged 75, committed 65, received 50, delivered 45, verified 40.
 */
export type Chain = {
  readonly required: bigint;
  readonly pledged: bigint;
  readonly committed: bigint;
  readonly received: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
};

export function chain(item: NeedProjection, awaitingAcceptance = 0n): Chain {
  const delivered = item.delivered + item.verified;
  return {
    required: item.required,
    pledged: item.held + counted(item),
    committed: counted(item),
    received: delivered + awaitingAcceptance,
    delivered,
    verified: item.verified,
  };
}

export type PricedItem = {
  readonly projection: NeedProjection;
  /** Rial per unit, at publication. */
  readonly unitPrice: bigint;
  readonly awaitingAcceptance?: bigint;
};

/** Several items have no common unit but their value in rial. */
export function chainByValue(items: readonly PricedItem[]): Chain {
  const total = { required: 0n, pledged: 0n, committed: 0n, received: 0n, delivered: 0n, verified: 0n };
  for (const { projection, unitPrice, awaitingAcceptance } of items) {
    const one = chain(projection, awaitingAcceptance);
    total.required += one.required * unitPrice;
    total.pledged += one.pledged * unitPrice;
    total.committed += one.committed * unitPrice;
    total.received += one.received * unitPrice;
    total.delivered += one.delivered * unitPrice;
    total.verified += one.verified * unitPrice;
  }
  return total;
}
