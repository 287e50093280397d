/**
 * All eligible pairs, found without looking at all pairs.
 *
 * Rule: needs are put in order of commodity, then county, so that an offer limited to two counties reads two short runs of the right
 * commodity, and an offer without a limit one run; every need read is then asked in full (`rules.eligible`).
 *
 * Example: 20,000 offers and 100,000 needs are 2,000,000,000 pairs; by runs, some 32 million are asked and 5.7 million are eligible.
 */
import type { Market, NeedColumns, PairRules } from './market.ts';
import { largestQuantity } from './pair-limits.ts';

export interface NeedIndex {
  /** The market with its needs in index order, and for each of these needs its number in the original market. */
  readonly market: Market;
  readonly original: Int32Array;
  /** Run of commodity k in county c: start[k * counties + c] .. start[k * counties + c + 1] - 1. */
  readonly start: Int32Array;
}

export function indexNeeds(market: Market): NeedIndex {
  const { needs } = market;
  const counties = market.places.counties;
  const buckets = market.commodities.count * counties;
  const start = new Int32Array(buckets + 1);
  const bucketOf = (need: number): number =>
    (needs.commodity[need] as number) * counties + (needs.county[need] as number);
  for (let need = 0; need < needs.count; need++) {
    const bucket = bucketOf(need) + 1;
    start[bucket] = (start[bucket] as number) + 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    start[bucket + 1] = (start[bucket + 1] as number) + (start[bucket] as number);
  }
  const next = start.slice();
  const original = new Int32Array(needs.count);
  for (let need = 0; need < needs.count; need++) {
    const bucket = bucketOf(need);
    original[next[bucket] as number] = need;
    next[bucket] = (next[bucket] as number) + 1;
  }
  return { market: { ...market, needs: arranged(needs, original) }, original, start };
}

/** Every column in the new order. */
function arranged(needs: NeedColumns, order: Int32Array): NeedColumns {
  const columns = Object.entries(needs).map(([name, column]) => {
    if (typeof column === 'number') return [name, column];
    const copy = column.slice();
    for (let need = 0; need < order.length; need++) copy[need] = column[order[need] as number];
    return [name, copy];
  });
  return Object.fromEntries(columns) as NeedColumns;
}

/** Writes the needs an offer may serve into `found` (large enough for all needs), in rising order; says how many. */
export function eligibleNeeds(index: NeedIndex, rules: PairRules, offer: number, found: Int32Array): number {
  const { market } = index;
  const { offers, commodities } = market;
  if (!((offers.free[offer] as number) > 0)) return 0;
  const own = offers.commodity[offer] as number;
  let count = readRuns(index, rules, offer, own, found, 0);
  const { start, items } = commodities.standsInFor;
  const end = start[own + 1] as number;
  for (let at = start[own] as number; at < end; at++) {
    count = readRuns(index, rules, offer, items[at] as number, found, count);
  }
  if (end > (start[own] as number)) found.subarray(0, count).sort();
  return count;
}

function readRuns(
  index: NeedIndex,
  rules: PairRules,
  offer: number,
  commodity: number,
  found: Int32Array,
  filled: number,
): number {
  const { counties: limits } = index.market.offers;
  const counties = index.market.places.counties;
  const from = limits.start[offer] as number;
  const to = limits.start[offer + 1] as number;
  const base = commodity * counties;
  if (from === to) {
    return readRun(
      index,
      rules,
      offer,
      index.start[base] as number,
      index.start[base + counties] as number,
      found,
      filled,
    );
  }
  let count = filled;
  for (let at = from; at < to; at++) {
    const bucket = base + (limits.items[at] as number);
    count = readRun(
      index,
      rules,
      offer,
      index.start[bucket] as number,
      index.start[bucket + 1] as number,
      found,
      count,
    );
  }
  return count;
}

function readRun(
  index: NeedIndex,
  rules: PairRules,
  offer: number,
  from: number,
  to: number,
  found: Int32Array,
  filled: number,
): number {
  const { market } = index;
  let count = filled;
  for (let need = from; need < to; need++) {
    if (rules.eligible(market, offer, need) && largestQuantity(market, offer, need) > 0) found[count++] = need;
  }
  return count;
}
