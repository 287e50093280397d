import { ItemLimitNotMet, NotEnoughCapacity, NotEnoughRemaining } from './refusals.ts';

/**
 * A quantity may be pledged when both items have it and every limit of both is met. The minimum lot of a need and
 * the minimum per need of an offer give way only when the whole remainder is taken, so that no rest stays stuck.
 * Example: 23 open, minimum lot 10: 10 and 23 are accepted, 4 is not; with 7 open, 7 is.
 * Source: shared design, domain.md, "Things" and "Matching". The database repeats the two quantity checks.
 */
export type PledgedNeedItem = {
  readonly id: string;
  readonly commodityId: string;
  /** Commodities that may serve it as well, unit for unit. */
  readonly substituteIds: readonly string[];
  readonly open: bigint;
  readonly minimumLot: bigint;
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroup: string;
  readonly domain: string;
  /** The need's program and all programs above it in the tree. */
  readonly programIds: readonly string[];
  /** Calendar days, YYYY-MM-DD, both included. */
  readonly windowStart: string;
  readonly windowEnd: string;
};

/** An empty list of a limit limits nothing; provinces and counties are one limit, of places. */
export type PledgedOfferItem = {
  readonly id: string;
  readonly commodityId: string;
  readonly free: bigint;
  readonly minimumPerNeed: bigint | null;
  readonly maximumPerNeed: bigint | null;
  readonly provinceIds: readonly string[];
  readonly countyIds: readonly string[];
  readonly targetGroups: readonly string[];
  readonly domains: readonly string[];
  readonly programIds: readonly string[];
  readonly windowStart: string;
  readonly windowEnd: string;
};

export type PledgeRefusal = NotEnoughRemaining | NotEnoughCapacity | ItemLimitNotMet;

export function refusePledge(need: PledgedNeedItem, offer: PledgedOfferItem, quantity: bigint): PledgeRefusal | null {
  return fitRefusal(need, offer) ?? quantityRefusal(need, offer, quantity);
}

function fitRefusal(need: PledgedNeedItem, offer: PledgedOfferItem): ItemLimitNotMet | null {
  const notMet = (limit: ItemLimitNotMet['limit']) => new ItemLimitNotMet({ itemId: offer.id, limit, bound: null });
  if (![need.commodityId, ...need.substituteIds].includes(offer.commodityId)) return notMet('COMMODITY');
  if (need.windowStart > offer.windowEnd || offer.windowStart > need.windowEnd) return notMet('WINDOW');
  if (!admits([...offer.provinceIds, ...offer.countyIds], [need.provinceId, need.countyId])) return notMet('PLACE');
  if (!admits(offer.targetGroups, [need.targetGroup])) return notMet('TARGET_GROUP');
  if (!admits(offer.domains, [need.domain])) return notMet('DOMAIN');
  if (!admits(offer.programIds, need.programIds)) return notMet('PROGRAM');
  return null;
}

function admits(limit: readonly string[], values: readonly string[]): boolean {
  return limit.length === 0 || values.some((value) => limit.includes(value));
}

function quantityRefusal(need: PledgedNeedItem, offer: PledgedOfferItem, quantity: bigint): PledgeRefusal | null {
  if (quantity > need.open)
    return new NotEnoughRemaining({ itemId: need.id, requested: quantity, remaining: need.open });
  if (quantity > offer.free) return new NotEnoughCapacity({ itemId: offer.id, requested: quantity, free: offer.free });
  const { minimumPerNeed, maximumPerNeed } = offer;
  if (maximumPerNeed !== null && quantity > maximumPerNeed)
    return new ItemLimitNotMet({ itemId: offer.id, limit: 'MAXIMUM_PER_NEED', bound: maximumPerNeed });
  if (quantity === need.open) return null;
  if (quantity < need.minimumLot)
    return new ItemLimitNotMet({ itemId: need.id, limit: 'MINIMUM_LOT', bound: need.minimumLot });
  if (minimumPerNeed !== null && quantity < minimumPerNeed)
    return new ItemLimitNotMet({ itemId: offer.id, limit: 'MINIMUM_PER_NEED', bound: minimumPerNeed });
  return null;
}
