/**
 * The change that would have let a pair match: proposed from what failed, applied to the rows, and solved again.
 *
 * Rule: a pair with exactly one failed filter has that filter's change: a county, target group, domain or program added to the offer's
 * limits; a window moved by the fewest days; a minimum lowered or a quantity raised until the lots fit. An eligible pair that
 * was outbid has: this many points more, or this many units more. A proposal counts only after `solveAgain` says that the
 * pair gets at least one unit; otherwise the next nearest is tried, and none is claimed when none holds.
 *
 * Example: COUNTY failed for a need in Ahar: COUNTY_ADDED Ahar (a neighbour of the provider's Tabriz); solved again, 8 units.
 * Source: design, domain.md "Matching" ("the nearest change that would have matched, checked by solving again").
 */
import { dayNumber } from '../day.ts';
import type { ChangeCode } from './codes.ts';
import { allIneligibilities, type Ineligibility, quantityRange } from './eligibility.ts';
import { type Allocations, exactQuantity, type Market, type NeedColumns, type PairRules } from './market.ts';
import { nearnessLevel } from './nearness.ts';
import type { NeedSide, OfferSide } from './pair.ts';
import type { MatchingPolicy } from './policy.ts';
import { type MarketRows, type PreparedMarket, prepareMarket } from './prepare-market.ts';
import { prepare } from './prepared-rules.ts';

interface ChangeFacts {
  readonly COUNTY_ADDED: { readonly countyId: string; readonly level: string };
  readonly TARGET_GROUP_ADDED: { readonly targetGroupId: string };
  readonly DOMAIN_ADDED: { readonly domainId: string };
  readonly PROGRAM_ADDED: { readonly programId: string };
  readonly WINDOW_MOVED: {
    readonly side: 'OFFER' | 'NEED';
    readonly windowStart: string;
    readonly windowEnd: string;
    readonly days: number;
  };
  readonly LOT_LOWERED: { readonly from: number; readonly to: number };
  readonly QUANTITY_RAISED: {
    readonly of: 'FREE' | 'MAXIMUM_PER_NEED';
    readonly from: number;
    readonly to: number;
  };
  readonly POINTS_ADDED: { readonly points: number };
}

type ChangeOf<Code extends ChangeCode> = {
  readonly code: Code;
  readonly facts: ChangeFacts[Code] & { readonly offerItemId: string; readonly needItemId: string };
};

export type NearestChange = { [Code in ChangeCode]: ChangeOf<Code> }[ChangeCode];

/** Units the pair would get if the change were made. */
export type SolveAgain = (change: NearestChange) => number;

/** Changes that would make an ineligible pair eligible, each alone; empty when more than one filter fails or none can change. */
export function changesToEligible(offer: OfferSide, need: NeedSide, rows: MarketRows): NearestChange[] {
  const [first, second] = allIneligibilities(offer, need, rows);
  if (!first || second) return [];
  return changesFor(first, offer, need, rows);
}

function changesFor(failed: Ineligibility, offer: OfferSide, need: NeedSide, rows: MarketRows): NearestChange[] {
  const pair = { offerItemId: offer.offerItemId, needItemId: need.needItemId };
  const { countyId, targetGroupId, domainId, programPath } = need;
  switch (failed.code) {
    case 'COUNTY': {
      const level = nearnessLevel(rows.geography, offer, countyId);
      return [{ code: 'COUNTY_ADDED', facts: { ...pair, countyId, level } }];
    }
    case 'TARGET_GROUP':
      return [{ code: 'TARGET_GROUP_ADDED', facts: { ...pair, targetGroupId } }];
    case 'DOMAIN':
      return [{ code: 'DOMAIN_ADDED', facts: { ...pair, domainId } }];
    case 'PROGRAM':
      return [{ code: 'PROGRAM_ADDED', facts: { ...pair, programId: programPath[0] ?? '' } }];
    case 'WINDOW':
      return windowMoved(offer, need, rows.today);
    case 'LOT':
      return lotsMadeFit(offer, need);
    default:
      return [];
  }
}

/** The offer reaches out to the need's days; only when the need itself is over, the need is renewed. */
function windowMoved(offer: OfferSide, need: NeedSide, today: string): NearestChange[] {
  const pair = { offerItemId: offer.offerItemId, needItemId: need.needItemId };
  const side = need.windowEnd < today ? 'NEED' : 'OFFER';
  const [moved, fixed] = side === 'NEED' ? [need, offer] : [offer, need];
  const earliest = later(fixed.windowStart, today);
  if (fixed.windowEnd < earliest || moved.windowEnd < moved.windowStart) return [];
  const windowStart = earlier(moved.windowStart, fixed.windowEnd);
  const windowEnd = later(moved.windowEnd, earliest);
  const days =
    dayNumber(moved.windowStart) - dayNumber(windowStart) + dayNumber(windowEnd) - dayNumber(moved.windowEnd);
  return [{ code: 'WINDOW_MOVED', facts: { ...pair, side, windowStart, windowEnd, days } }];
}

function earlier(one: string, other: string): string {
  if (one < other) return one;
  return other;
}

function later(one: string, other: string): string {
  if (one < other) return other;
  return one;
}

function lotsMadeFit(offer: OfferSide, need: NeedSide): NearestChange[] {
  const pair = { offerItemId: offer.offerItemId, needItemId: need.needItemId };
  const range = quantityRange(offer, need);
  const [smallest, largest] = [exactQuantity(range.smallest), exactQuantity(range.largest)];
  const lowered: NearestChange = { code: 'LOT_LOWERED', facts: { ...pair, from: smallest, to: largest } };
  return [lowered, ...quantityRaised(offer, need, range.smallest)];
}

/** Raising one number of the offer until the smallest lot fits; nothing when one number is not enough. */
function quantityRaised(offer: OfferSide, need: NeedSide, smallest: bigint): NearestChange[] {
  const pair = { offerItemId: offer.offerItemId, needItemId: need.needItemId };
  const to = exactQuantity(smallest);
  const { free, maximumPerNeed } = offer;
  const maximumFits = !maximumPerNeed || maximumPerNeed >= smallest;
  if (smallest > need.open || (free < smallest && !maximumFits)) return [];
  return [
    maximumFits
      ? { code: 'QUANTITY_RAISED', facts: { ...pair, of: 'FREE', from: exactQuantity(free), to } }
      : {
          code: 'QUANTITY_RAISED',
          facts: { ...pair, of: 'MAXIMUM_PER_NEED', from: exactQuantity(maximumPerNeed), to },
        },
  ];
}

/** The rows as they would be after the change. Points change no row: see `changedRules`. */
export function changedRows(rows: MarketRows, change: NearestChange): MarketRows {
  const { offerItemId, needItemId } = change.facts;
  return {
    ...rows,
    offers: rows.offers.map((offer) => (offer.offerItemId === offerItemId ? changedOffer(offer, change) : offer)),
    needs: rows.needs.map((need) => (need.needItemId === needItemId ? changedNeed(need, change) : need)),
  };
}

function changedOffer(offer: OfferSide, { code, facts }: NearestChange): OfferSide {
  switch (code) {
    case 'COUNTY_ADDED':
      return { ...offer, countyIds: [...offer.countyIds, facts.countyId] };
    case 'TARGET_GROUP_ADDED':
      return { ...offer, targetGroupIds: [...offer.targetGroupIds, facts.targetGroupId] };
    case 'DOMAIN_ADDED':
      return { ...offer, domainIds: [...offer.domainIds, facts.domainId] };
    case 'PROGRAM_ADDED':
      return { ...offer, programIds: [...offer.programIds, facts.programId] };
    case 'WINDOW_MOVED': {
      const { windowStart, windowEnd } = facts;
      return facts.side === 'OFFER' ? { ...offer, windowStart, windowEnd } : offer;
    }
    case 'LOT_LOWERED':
      return { ...offer, minimumPerNeed: lesser(offer.minimumPerNeed, BigInt(facts.to)) };
    case 'QUANTITY_RAISED':
      return facts.of === 'FREE'
        ? { ...offer, free: BigInt(facts.to) }
        : { ...offer, maximumPerNeed: BigInt(facts.to) };
    default:
      return offer;
  }
}

function changedNeed(need: NeedSide, { code, facts }: NearestChange): NeedSide {
  if (code === 'LOT_LOWERED') return { ...need, minimumLot: lesser(need.minimumLot, BigInt(facts.to)) };
  if (code === 'WINDOW_MOVED' && facts.side === 'NEED') {
    const { windowStart, windowEnd } = facts;
    return { ...need, windowStart, windowEnd };
  }
  return need;
}

function lesser(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}

/** Needs that know their number: the solver may put its copy of the columns in another order. */
interface NumberedNeeds extends NeedColumns {
  readonly number: Int32Array;
}

/** The rules as they would be after the change: the pair's score with the points added, still 1000 at most. */
function changedRules(rules: PairRules, prepared: PreparedMarket, change: NearestChange): PairRules {
  if (change.code !== 'POINTS_ADDED') return rules;
  const [offer, need] = numbersOf(prepared, change);
  const { points } = change.facts;
  const added = (market: Market, o: number, n: number, score: number) =>
    o === offer && (market.needs as NumberedNeeds).number[n] === need ? Math.min(1000, score + points) : score;
  return {
    eligible: rules.eligible,
    score: (market, policy, o, n) => added(market, o, n, rules.score(market, policy, o, n)),
    prepare: (market, policy) => {
      const own = prepare(rules, market, policy);
      return {
        ...own,
        score: (o, n) => added(market, o, n, own.score(o, n)),
        offerBound: own.offerBound.map((bound, o) => (o === offer ? bound + points : bound)),
      };
    },
  };
}

function numbered(market: Market): Market {
  const needs: NumberedNeeds = {
    ...market.needs,
    number: Int32Array.from({ length: market.needs.count }, (_, need) => need),
  };
  return { ...market, needs };
}

function numbersOf({ rows }: PreparedMarket, { facts }: NearestChange): [number, number] {
  return [
    rows.offers.findIndex((offer) => offer.offerItemId === facts.offerItemId),
    rows.needs.findIndex((need) => need.needItemId === facts.needItemId),
  ];
}

/** Solves the changed rows with the given allocation: only the commodities that hang together with the pair. */
export function solveAgainWith(
  rows: MarketRows,
  policy: MatchingPolicy,
  rules: PairRules,
  allocate: (market: Market, policy: MatchingPolicy, rules: PairRules) => Allocations,
): SolveAgain {
  return (change) => {
    const need = rows.needs.find((row) => row.needItemId === change.facts.needItemId);
    if (!need) return 0;
    const prepared = prepareMarket(changedRows(tradedTogether(rows, need.commodityId), change));
    const found = allocate(numbered(prepared.market), policy, changedRules(rules, prepared, change));
    const [o, n] = numbersOf(prepared, change);
    const line = found.quantity.findIndex((_, index) => found.offer[index] === o && found.need[index] === n);
    return line < 0 ? 0 : (found.quantity[line] as number);
  };
}

/** The rows of every commodity that may stand in for this one, or for those, and so on: nothing else can be affected. */
export function tradedTogether(rows: MarketRows, commodityId: string): MarketRows {
  const together = new Set([commodityId]);
  for (let before = 0; before < together.size; ) {
    before = together.size;
    for (const [offered, needed] of rows.substitutes) {
      const linked = [offered, ...needed];
      if (linked.some((id) => together.has(id))) for (const id of linked) together.add(id);
    }
  }
  const traded = <T extends { readonly commodityId: string }>(list: readonly T[]) =>
    list.filter((row) => together.has(row.commodityId));
  return { ...rows, offers: traded(rows.offers), needs: traded(rows.needs), cells: traded(rows.cells) };
}
