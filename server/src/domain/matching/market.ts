/**
 * A market: everything one allocation round looks at, as plain columns of numbers.
 *
 * Rule: the round's preparation reads the open need items and the free offer items of a scope once, numbers them 0..n-1 in
 * sorted order of their ids (so that renaming or reordering rows changes nothing), and writes one column per fact. All
 * of `domain/matching/` works on these columns; nothing in here knows ids, names, rows or the clock.
 *
 * Example: a business offers 40 wheelchairs to counties 3 and 7, at least 2 and at most 10 per need:
 * `free = 40, minPerNeed = 2, maxPerNeed = 10`, and `counties.start..` lists [3, 7]. An empty list means "all".
 *
 * Quantities are whole numbers of the commodity's unit held in Float64 (exact to 2^53; use `exactQuantity`), so rial fit.
 * Days are whole days since 1970-01-01 in Asia/Tehran. Shares are per mille. Source: design, domain.md "Matching".
 */
import type { MatchingPolicy } from './policy.ts';

/** Lists of numbers, one after another: list i is `items[start[i] .. start[i + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export interface OfferColumns {
  readonly count: number;
  /** What may still be promised, and the smallest and largest quantity for one need (maxPerNeed 0 = no maximum). */
  readonly free: Float64Array;
  readonly minPerNeed: Float64Array;
  readonly maxPerNeed: Float64Array;
  readonly commodity: Int32Array;
  /** The provider, numbered within the market, and its honour rate 0..1000 (kept promises). */
  readonly organization: Int32Array;
  readonly honourRate: Int32Array;
  /** 1 when the organization is verified and the offer is active. */
  readonly admitted: Uint8Array;
  /** Where the offer is: nearness is measured from here. -1 = nowhere in particular. */
  readonly county: Int32Array;
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  /** Limits: counties and programs as sorted lists (empty = all); target groups and domains as bit masks (-1 = all). */
  readonly counties: Lists;
  readonly programs: Lists;
  readonly groups: Int32Array;
  readonly domains: Int32Array;
  /** Wishes, which score but do not exclude, as bit masks (0 = no wish). */
  readonly wishedGroups: Int32Array;
  readonly wishedDomains: Int32Array;
  readonly wishedGoals: Int32Array;
}

export interface NeedColumns {
  readonly count: number;
  /** Still open, out of required; and the smallest delivery worth making (1 = any). */
  readonly open: Float64Array;
  readonly required: Float64Array;
  readonly minimumLot: Float64Array;
  /** Rial per unit at publication. */
  readonly unitValue: Float64Array;
  readonly commodity: Int32Array;
  readonly county: Int32Array;
  /** Number of the target group and of the domain (0..31), and the development goals as a bit mask. */
  readonly group: Int32Array;
  readonly domain: Int32Array;
  readonly goals: Int32Array;
  readonly program: Int32Array;
  /** The organization that owns the need's program: nobody is matched with itself. -1 = none of the market's providers. */
  readonly organization: Int32Array;
  /** 1..5. */
  readonly severity: Int32Array;
  readonly fromDay: Int32Array;
  readonly toDay: Int32Array;
  readonly publishedDay: Int32Array;
  /** 1 when published and not paused. */
  readonly admitted: Uint8Array;
  /** The county x target group x commodity cell the need belongs to. */
  readonly cell: Int32Array;
}

/** County x target group, one per commodity. */
export interface CellColumns {
  readonly count: number;
  readonly county: Int32Array;
  readonly group: Int32Array;
  readonly commodity: Int32Array;
  readonly people: Float64Array;
  /** All published need of the cell (also what is already counted), in units and in rial. */
  readonly requiredQuantity: Float64Array;
  readonly countedQuantity: Float64Array;
  readonly requiredValue: Float64Array;
  readonly countedValue: Float64Array;
  /** How much a unit weighs here against elsewhere, per mille (vulnerability; 1000 = as usual). */
  readonly weight: Int32Array;
}

export interface Places {
  readonly counties: number;
  readonly provinceOf: Int32Array;
  /** 0..1000 for each pair of counties (row from, column to); 1000 = the same county. */
  readonly nearness: Uint16Array;
}

export interface Commodities {
  readonly count: number;
  /** For each commodity of an offer, the other commodities it may stand in for, unit for unit. */
  readonly standsInFor: Lists;
}

export interface Market {
  /** The day of the round. */
  readonly today: number;
  readonly offers: OfferColumns;
  readonly needs: NeedColumns;
  readonly cells: CellColumns;
  readonly places: Places;
  readonly commodities: Commodities;
  readonly organizations: number;
  readonly programs: number;
}

/**
 * The two questions asked of a pair; `eligibility.ts` and `score.ts` answer them. Both run millions of times: they read
 * columns, allocate nothing, and give the same answer for the same pair. The score is a whole number 0..1000.
 */
export interface PairRules {
  eligible(market: Market, offer: number, need: number): boolean;
  score(market: Market, policy: MatchingPolicy, offer: number, need: number): number;
  /** The same rules with what depends on one side alone worked out once, for millions of pairs of this market. */
  prepare?(market: Market, policy: MatchingPolicy): PreparedRules;
}

/** Rules of one market and policy. No score is above `offerBound[offer] + needBound[need]`. */
export interface PreparedRules {
  eligible(offer: number, need: number): boolean;
  score(offer: number, need: number): number;
  readonly offerBound: Int32Array;
  readonly needBound: Int32Array;
}

/** One line per matched pair, sorted by offer, then need; quantities are whole and above zero. */
export interface Allocations {
  readonly offer: Int32Array;
  readonly need: Int32Array;
  readonly quantity: Float64Array;
}

/**
 * The prices of the optimum: U = worth of one more unit of an offer, V = worth of one more unit delivered at a need
 * (below zero: it would displace someone), C = worth of one more unit reaching a cell (its shadow price). A pair is worth
 * `score - reserve + V - U`: zero or less for every eligible pair is what "optimal" means.
 */
export interface Prices {
  readonly offer: Int32Array | Float64Array;
  readonly need: Int32Array | Float64Array;
  readonly cell: Int32Array | Float64Array;
}

export interface Certificate {
  /** Bounds, conservation, slackness and primal = dual hold, in exact arithmetic. */
  readonly holds: boolean;
  /** In plain words, what does not hold; empty when all holds. */
  readonly faults: readonly string[];
  readonly primal: bigint;
  readonly dual: bigint;
  /** Eligible pairs priced one by one after solving: the optimum holds over all of them. */
  readonly pairsProven: number;
}

export interface AllocationResult {
  readonly allocations: Allocations;
  readonly prices: Prices;
  /** Total worth in score units: to be made as large as possible. */
  readonly objective: bigint;
  /** No allocation can be worth more: equal to `objective` unless lots, or caps shared over cells, had to be repaired. */
  readonly bound: bigint;
  /** What sharing caps may have cost, and what keeping minimum lots may have cost: bound - objective in two parts. */
  readonly capBound: bigint;
  readonly lotBound: bigint;
  readonly certificate: Certificate;
  readonly rounds: number;
  readonly lots: { readonly repairedPairs: number; readonly rounds: number; readonly violations: number };
}

/** A quantity or value as an exact Float64, or a bug: the columns never hold a rounded number. */
export function exactQuantity(quantity: bigint): number {
  if (quantity < 0n || quantity > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new Error(`quantity ${quantity} is outside 0..2^53-1`);
  }
  return Number(quantity);
}

/** Builds lists from arrays, in order. */
export function listsOf(rows: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    start[index + 1] = (start[index] ?? 0) + row.length;
  });
  return { start, items: Int32Array.from(rows.flat()) };
}
