/**
 * All eligible pairs, found without looking at all pairs.
 *
 * Rule: needs are put in order of commodity, then county, so that an offer limited to two counties reads two short runs of the right
 * commodity, and an offer without a limit one run; every need in a run is then asked in full (`eligible`).
 *
 * Example: 20,000 offers and 100,000 needs are 2,000,000,000 pairs; by runs, some 32 million are asked and 5.7 million are eligible.
 */
import type { Market, NeedColumns } from './market.ts';

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

/** Runs of needs to ask for an offer: [from, to) pairs in rising order. */
export class Runs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  count = 0;
  private readonly index: NeedIndex;

  constructor(index: NeedIndex) {
    const most = index.market.places.counties * index.market.commodities.count;
    this.index = index;
    this.from = new Int32Array(most);
    this.to = new Int32Array(most);
  }

  /** Reads the runs of an offer. */
  of(offer: number): void {
    const { offers, commodities } = this.index.market;
    this.count = 0;
    if (!((offers.free[offer] as number) > 0)) return;
    const own = offers.commodity[offer] as number;
    const { start, items } = commodities.standsInFor;
    const all = [own, ...items.subarray(start[own], start[own + 1])].sort((a, b) => a - b);
    for (const commodity of all) this.readCommodity(offer, commodity);
  }

  private readCommodity(offer: number, commodity: number): void {
    const { counties: limits } = this.index.market.offers;
    const counties = this.index.market.places.counties;
    const first = limits.start[offer] as number;
    const end = limits.start[offer + 1] as number;
    const base = commodity * counties;
    if (first === end) this.add(base, base + counties);
    for (let at = first; at < end; at++) {
      const bucket = base + (limits.items[at] as number);
      this.add(bucket, bucket + 1);
    }
  }

  private add(fromBucket: number, toBucket: number): void {
    const from = this.index.start[fromBucket] as number;
    const to = this.index.start[toBucket] as number;
    if (from === to) return;
    this.from[this.count] = from;
    this.to[this.count++] = to;
  }
}
