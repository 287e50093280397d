/**
 * From readable rows to the columns of a market, and back by number.
 *
 * Rule: rows are sorted by id and numbered, so the order they were read in changes nothing. Names become small numbers
 * (at most 31 target groups and 31 domains: they are bit masks, the last bit stands for "not in this market"). A limit that names only things outside this market allows nothing; it
 * does not turn into "any". A provider at home in a whole province gets a place of its own behind the counties.
 *
 * Example: offers B and A, needs in Tabriz and Ahar -> offer 0 is A, counties ahar = 0, tabriz = 1, province IR-03 = 2.
 * Source: design, domain.md "Matching"; column meanings in `market.ts`.
 */
import { dayNumber } from '../day.ts';
import {
  type CellColumns,
  exactQuantity,
  type Lists,
  listsOf,
  type Market,
  type NeedColumns,
  type OfferColumns,
  type Places,
} from './market.ts';
import { type Geography, nearnessFit, nearnessLevel } from './nearness.ts';
import type { NeedSide, OfferSide, Substitutes } from './pair.ts';
import { newcomerHonour } from './score-parts.ts';

/** A county x target group x commodity: all that is published there, and all that is counted, in the commodity's unit. */
export interface CellRow {
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly commodityId: string;
  readonly people: bigint;
  readonly required: bigint;
  readonly counted: bigint;
  readonly requiredValue: bigint;
  readonly countedValue: bigint;
  /** How much a unit weighs here against elsewhere, per mille (1000 = as usual). */
  readonly weight: number;
}

export interface MarketRows {
  readonly today: string;
  readonly offers: readonly OfferSide[];
  readonly needs: readonly NeedSide[];
  readonly cells: readonly CellRow[];
  readonly geography: Geography;
  readonly substitutes: Substitutes;
}

/** The columns, and the rows in the order of their numbers. */
export interface PreparedMarket {
  readonly market: Market;
  readonly rows: MarketRows;
  readonly organizationIds: readonly string[];
  readonly programIds: readonly string[];
  readonly commodityIds: readonly string[];
}

export function prepareMarket(unsorted: MarketRows): PreparedMarket {
  const rows = sortedRows(unsorted);
  const names = namesOf(rows);
  const market: Market = {
    today: dayNumber(rows.today),
    offers: offerColumns(rows, names),
    needs: needColumns(rows, names),
    cells: cellColumns(rows, names),
    places: placesOf(rows.geography, names),
    commodities: {
      count: names.commodities.ids.length,
      standsInFor: listsOf(
        names.commodities.ids.map((id) => known(names.commodities, [...(rows.substitutes.get(id) ?? [])])),
      ),
    },
    organizations: names.organizations.ids.length,
    programs: names.programs.ids.length,
  };
  return {
    market,
    rows,
    organizationIds: names.organizations.ids,
    programIds: names.programs.ids,
    commodityIds: names.commodities.ids,
  };
}

export function cellName(cell: {
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly commodityId: string;
}): string {
  return `${cell.countyId}\u0000${cell.targetGroupId}\u0000${cell.commodityId}`;
}

interface Numbering {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

interface Names {
  readonly counties: Numbering;
  readonly provinces: Numbering;
  readonly groups: Numbering;
  readonly domains: Numbering;
  readonly commodities: Numbering;
  readonly organizations: Numbering;
  readonly programs: Numbering;
  readonly cells: Numbering;
}

function sortedRows(rows: MarketRows): MarketRows {
  return {
    ...rows,
    offers: [...rows.offers].sort(by((offer) => offer.offerItemId)),
    needs: [...rows.needs].sort(by((need) => need.needItemId)),
    cells: [...rows.cells].sort(by(cellName)),
  };
}

function by<T>(key: (row: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };
}

function namesOf({ offers, needs, cells, geography }: MarketRows): Names {
  const cellNames = numbering(cells.map(cellName));
  if (cellNames.ids.length !== cells.length) throw new Error('a cell is listed twice');
  return {
    counties: numbering(geography.counties.keys()),
    provinces: numbering([...geography.counties.values()].map((county) => county.provinceId)),
    groups: maskable(numbering(cells.map((cell) => cell.targetGroupId).concat(needs.map((n) => n.targetGroupId)))),
    domains: maskable(numbering(needs.map((need) => need.domainId))),
    commodities: numbering([...offers, ...needs, ...cells].map((row) => row.commodityId)),
    organizations: numbering(offers.map((offer) => offer.organizationId)),
    programs: numbering(needs.map((need) => need.programPath[0] ?? '')),
    cells: cellNames,
  };
}

function numbering(ids: Iterable<string>): Numbering {
  const sorted = [...new Set(ids)].sort();
  return { ids: sorted, numbers: new Map(sorted.map((id, number) => [id, number])) };
}

function maskable(names: Numbering): Numbering {
  if (names.ids.length > 31) throw new Error(`${names.ids.length} target groups or domains: 31 fit into a mask`);
  return names;
}

function numberOf(names: Numbering, id: string): number {
  const number = names.numbers.get(id);
  if (number === undefined) throw new Error(`not in this market: ${id}`);
  return number;
}

function known(names: Numbering, ids: readonly string[]): number[] {
  return [...new Set(ids.flatMap((id) => names.numbers.get(id) ?? []))].sort((a, b) => a - b);
}

function offerColumns({ offers, needs, geography }: MarketRows, names: Names): OfferColumns {
  const programsBelow = programsBelowOf(needs, names);
  return {
    count: offers.length,
    free: quantities(offers, (offer) => offer.free),
    minPerNeed: quantities(offers, (offer) => offer.minimumPerNeed),
    maxPerNeed: quantities(offers, (offer) => offer.maximumPerNeed ?? 0n),
    commodity: numbers(offers, (offer) => numberOf(names.commodities, offer.commodityId)),
    organization: numbers(offers, (offer) => numberOf(names.organizations, offer.organizationId)),
    honourRate: numbers(offers, (offer) => offer.honourRate ?? newcomerHonour),
    admitted: Uint8Array.from(offers, (offer) => (offer.organizationVerified && offer.state === 'ACTIVE' ? 1 : 0)),
    county: numbers(offers, (offer) => homeNumber(offer, names)),
    fromDay: numbers(offers, (offer) => dayNumber(offer.windowStart)),
    toDay: numbers(offers, (offer) => dayNumber(offer.windowEnd)),
    counties: limits(offers, (offer) => countiesAllowed(offer, geography, names)),
    programs: limits(offers, ({ programIds }) =>
      programIds.length === 0 ? null : programIds.flatMap((id) => programsBelow.get(id) ?? []),
    ),
    groups: numbers(offers, (offer) => limitMask(names.groups, offer.targetGroupIds)),
    domains: numbers(offers, (offer) => limitMask(names.domains, offer.domainIds)),
    wishedGroups: numbers(offers, (offer) => wishMask(names.groups, offer.wishedTargetGroupIds)),
    wishedDomains: numbers(offers, (offer) => wishMask(names.domains, offer.wishedDomainIds)),
    wishedGoals: numbers(offers, (offer) => goalMask(offer.wishedGoals)),
  };
}

function needColumns({ needs }: MarketRows, names: Names): NeedColumns {
  return {
    count: needs.length,
    open: quantities(needs, (need) => need.open),
    required: quantities(needs, (need) => need.required),
    minimumLot: quantities(needs, (need) => need.minimumLot),
    unitValue: quantities(needs, (need) => need.unitPrice),
    commodity: numbers(needs, (need) => numberOf(names.commodities, need.commodityId)),
    county: numbers(needs, (need) => numberOf(names.counties, need.countyId)),
    group: numbers(needs, (need) => numberOf(names.groups, need.targetGroupId)),
    domain: numbers(needs, (need) => numberOf(names.domains, need.domainId)),
    goals: numbers(needs, (need) => goalMask(need.goals)),
    program: numbers(needs, (need) => numberOf(names.programs, need.programPath[0] ?? '')),
    organization: numbers(needs, (need) => names.organizations.numbers.get(need.organizationId) ?? -1),
    severity: numbers(needs, (need) => need.severity),
    fromDay: numbers(needs, (need) => dayNumber(need.windowStart)),
    toDay: numbers(needs, (need) => dayNumber(need.windowEnd)),
    publishedDay: numbers(needs, (need) => dayNumber(need.publishedOn)),
    admitted: Uint8Array.from(needs, (need) => (need.state === 'PUBLISHED' ? 1 : 0)),
    cell: numbers(needs, (need) => numberOf(names.cells, cellName(need))),
  };
}

function cellColumns({ cells }: MarketRows, names: Names): CellColumns {
  return {
    count: cells.length,
    county: numbers(cells, (cell) => numberOf(names.counties, cell.countyId)),
    group: numbers(cells, (cell) => numberOf(names.groups, cell.targetGroupId)),
    commodity: numbers(cells, (cell) => numberOf(names.commodities, cell.commodityId)),
    people: quantities(cells, (cell) => cell.people),
    requiredQuantity: quantities(cells, (cell) => cell.required),
    countedQuantity: quantities(cells, (cell) => cell.counted),
    requiredValue: quantities(cells, (cell) => cell.requiredValue),
    countedValue: quantities(cells, (cell) => cell.countedValue),
    weight: numbers(cells, (cell) => cell.weight),
  };
}

/** Counties first, then each province as a place of its own, for providers at home in all of it. */
function placesOf(geography: Geography, { counties, provinces }: Names): Places {
  const homes = [
    ...counties.ids.map((countyId) => ({ countyId, provinceId: geography.counties.get(countyId)?.provinceId ?? null })),
    ...provinces.ids.map((provinceId) => ({ countyId: null, provinceId })),
  ];
  const nearness = new Uint16Array(homes.length * homes.length);
  homes.forEach((home, from) => {
    counties.ids.forEach((countyId, to) => {
      nearness[from * homes.length + to] = nearnessFit[nearnessLevel(geography, home, countyId)];
    });
  });
  const provinceOf = numbers(homes, (home) => (home.provinceId === null ? -1 : numberOf(provinces, home.provinceId)));
  return { counties: homes.length, provinceOf, nearness };
}

function homeNumber({ countyId, provinceId }: OfferSide, { counties, provinces }: Names): number {
  if (countyId !== null) return numberOf(counties, countyId);
  return provinceId === null ? -1 : counties.ids.length + numberOf(provinces, provinceId);
}

function countiesAllowed({ countyIds, provinceIds }: OfferSide, geography: Geography, names: Names): number[] | null {
  if (countyIds.length === 0 && provinceIds.length === 0) return null;
  const inProvinces = [...geography.counties.values()].filter((county) => provinceIds.includes(county.provinceId));
  return known(names.counties, [...countyIds, ...inProvinces.map((county) => county.countyId)]);
}

/** For each program named anywhere above a need: the numbers of the programs it covers. */
function programsBelowOf(needs: readonly NeedSide[], { programs }: Names): ReadonlyMap<string, readonly number[]> {
  const below = new Map<string, Set<number>>();
  for (const { programPath } of needs) {
    const own = numberOf(programs, programPath[0] ?? '');
    for (const id of programPath) below.set(id, (below.get(id) ?? new Set()).add(own));
  }
  return new Map([...below].map(([id, numbers]) => [id, [...numbers]]));
}

/** Sorted lists; "no limit" is an empty list, "nothing of this market" a list that no number matches. */
function limits(offers: readonly OfferSide[], allowed: (offer: OfferSide) => number[] | null): Lists {
  return listsOf(
    offers.map((offer) => {
      const list = allowed(offer);
      if (list === null) return [];
      return list.length === 0 ? [-1] : [...new Set(list)].sort((a, b) => a - b);
    }),
  );
}

function limitMask(names: Numbering, ids: readonly string[]): number {
  return ids.length === 0 ? -1 : maskOf(names, ids);
}

function wishMask(names: Numbering, ids: readonly string[]): number {
  return ids.length === 0 ? 0 : maskOf(names, ids);
}

function maskOf(names: Numbering, ids: readonly string[]): number {
  return ids.reduce((mask, id) => mask | (1 << (names.numbers.get(id) ?? 31)), 0);
}

function goalMask(goals: readonly number[]): number {
  return goals.reduce((mask, goal) => mask | (1 << goal), 0);
}

function numbers<T>(rows: readonly T[], of: (row: T) => number): Int32Array {
  return Int32Array.from(rows, of);
}

function quantities<T>(rows: readonly T[], of: (row: T) => bigint): Float64Array {
  return Float64Array.from(rows, (row) => exactQuantity(of(row)));
}
