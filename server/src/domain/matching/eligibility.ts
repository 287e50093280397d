/**
 * Eligibility: the gate before any score. A pair passes every filter or is not a match at all.
 *
 * Rule: same commodity or an allowed substitute; the provider verified; the offer active and the need published; not the same
 * organization on both sides; windows that share a day from today on; the need inside the offer's limits (county, target
 * group, domain, program); something free and something open; and lots that fit (the smallest quantity either side accepts is not
 * above the largest both allow). The FIRST filter that fails is the answer, with the facts it compared.
 *
 * Example: 40 wheelchairs for IR-03 only, 2..10 per need, against 25 needed in Ardabil (IR-24): COUNTY, with the county and the
 * limits. Were Ardabil allowed and its minimum lot 12: LOT, smallest 12, largest 10.
 *
 * `ineligibility` reads objects and answers with facts; `pairEligible` reads the columns of a market and answers yes or no.
 * Source: design, domain.md "Matching".
 */
import type { EligibilityCode } from './codes.ts';
import { exactQuantity, type Lists, type Market } from './market.ts';
import type { NeedSide, OfferSide, Substitutes } from './pair.ts';
import { lotsFit } from './pair-limits.ts';

export interface Ineligibility {
  readonly code: EligibilityCode;
  readonly facts: EligibilityFacts;
}

export type EligibilityFacts = Readonly<Record<string, string | number | null | readonly string[]>>;

export interface EligibilitySetting {
  readonly today: string;
  readonly substitutes: Substitutes;
}

type Filter = (offer: OfferSide, need: NeedSide, setting: EligibilitySetting) => EligibilityFacts | null;

const filters: Record<EligibilityCode, Filter> = {
  COMMODITY: (offer, need, { substitutes }) =>
    offer.commodityId === need.commodityId || substitutes.get(offer.commodityId)?.has(need.commodityId)
      ? null
      : { offered: offer.commodityId, needed: need.commodityId },
  ORGANIZATION_NOT_VERIFIED: (offer) => (offer.organizationVerified ? null : { organizationId: offer.organizationId }),
  STATE: (offer, need) =>
    offer.state === 'ACTIVE' && need.state === 'PUBLISHED' ? null : { offer: offer.state, need: need.state },
  SAME_ORGANIZATION: (offer, need) =>
    offer.organizationId === need.organizationId ? { organizationId: offer.organizationId } : null,
  WINDOW: (offer, need, { today }) => {
    const starts = [offer.windowStart, need.windowStart, today];
    if (starts.every((start) => start <= offer.windowEnd && start <= need.windowEnd)) return null;
    const { windowStart: offerFrom, windowEnd: offerTo } = offer;
    return { offerFrom, offerTo, needFrom: need.windowStart, needTo: need.windowEnd, today };
  },
  COUNTY: (offer, need) =>
    (offer.countyIds.length === 0 && offer.provinceIds.length === 0) ||
    offer.countyIds.includes(need.countyId) ||
    offer.provinceIds.includes(need.provinceId)
      ? null
      : { countyId: need.countyId, countyIds: offer.countyIds, provinceIds: offer.provinceIds },
  TARGET_GROUP: (offer, need) =>
    allows(offer.targetGroupIds, [need.targetGroupId])
      ? null
      : { targetGroupId: need.targetGroupId, targetGroupIds: offer.targetGroupIds },
  DOMAIN: (offer, need) =>
    allows(offer.domainIds, [need.domainId]) ? null : { domainId: need.domainId, domainIds: offer.domainIds },
  PROGRAM: (offer, need) =>
    allows(offer.programIds, need.programPath)
      ? null
      : { programId: need.programPath[0] ?? null, programIds: offer.programIds },
  NOTHING_FREE: (offer) => (offer.free > 0n ? null : { offerItemId: offer.offerItemId }),
  NOTHING_OPEN: (_, need) => (need.open > 0n ? null : { needItemId: need.needItemId }),
  LOT: (offer, need) => {
    const { smallest, largest } = quantityRange(offer, need);
    if (smallest <= largest) return null;
    return {
      smallest: exactQuantity(smallest),
      largest: exactQuantity(largest),
      minimumPerNeed: exactQuantity(offer.minimumPerNeed),
      maximumPerNeed: offer.maximumPerNeed === null ? null : exactQuantity(offer.maximumPerNeed),
      minimumLot: exactQuantity(need.minimumLot),
      free: exactQuantity(offer.free),
      open: exactQuantity(need.open),
    };
  },
};

/** The first filter that fails, with its facts; null when the pair is eligible. */
export function ineligibility(offer: OfferSide, need: NeedSide, setting: EligibilitySetting): Ineligibility | null {
  return allIneligibilities(offer, need, setting).next().value ?? null;
}

/** Every filter that fails, in order: what would have to change. Lazy: the first costs no more than it must. */
export function* allIneligibilities(
  offer: OfferSide,
  need: NeedSide,
  setting: EligibilitySetting,
): Generator<Ineligibility, undefined> {
  for (const code of Object.keys(filters) as EligibilityCode[]) {
    const facts = filters[code](offer, need, setting);
    if (facts) yield { code, facts };
  }
}

/** What one offer item may give one need item: from the smallest lot either side accepts to the largest both allow. */
export function quantityRange(offer: OfferSide, need: NeedSide): { smallest: bigint; largest: bigint } {
  const lot = least([need.minimumLot, need.open]);
  const smallest = most([1n, offer.minimumPerNeed, lot]);
  return { smallest, largest: least([offer.free, need.open, offer.maximumPerNeed || offer.free]) };
}

function least(quantities: readonly [bigint, ...bigint[]]): bigint {
  let [found] = quantities;
  for (const quantity of quantities) if (quantity < found) found = quantity;
  return found;
}

function most(quantities: readonly [bigint, ...bigint[]]): bigint {
  let [found] = quantities;
  for (const quantity of quantities) if (quantity > found) found = quantity;
  return found;
}

function allows(limits: readonly string[], ids: readonly string[]): boolean {
  return limits.length === 0 || ids.some((id) => limits.includes(id));
}

/** The same filters over columns: cheapest first, no allocation. */
export function pairEligible(market: Market, offer: number, need: number): boolean {
  const { offers, needs } = market;
  return (
    offers.admitted[offer] === 1 &&
    needs.admitted[need] === 1 &&
    commodityFits(market, offer, need) &&
    bitOf(offers.groups[offer] as number, needs.group[need] as number) &&
    bitOf(offers.domains[offer] as number, needs.domain[need] as number) &&
    offers.organization[offer] !== needs.organization[need] &&
    windowsMeet(market, offer, need) &&
    lotsFit(market, offer, need) &&
    listAllows(offers.counties, offer, needs.county[need] as number) &&
    listAllows(offers.programs, offer, needs.program[need] as number)
  );
}

function commodityFits({ offers, needs, commodities }: Market, offer: number, need: number): boolean {
  const offered = offers.commodity[offer] as number;
  const needed = needs.commodity[need] as number;
  return offered === needed || listHolds(commodities.standsInFor, offered, needed);
}

function windowsMeet({ today, offers, needs }: Market, offer: number, need: number): boolean {
  const from = Math.max(today, offers.fromDay[offer] as number, needs.fromDay[need] as number);
  return from <= (offers.toDay[offer] as number) && from <= (needs.toDay[need] as number);
}

function bitOf(mask: number, bit: number): boolean {
  return ((mask >>> bit) & 1) === 1;
}

function listAllows(lists: Lists, list: number, item: number): boolean {
  return lists.start[list] === lists.start[list + 1] || listHolds(lists, list, item);
}

/** Binary search: the lists are sorted. */
function listHolds(lists: Lists, list: number, item: number): boolean {
  let low = lists.start[list] as number;
  let high = (lists.start[list + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = lists.items[middle] as number;
    if (found === item) return true;
    if (found < item) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
