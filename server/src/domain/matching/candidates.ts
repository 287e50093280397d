/**
 * The pairs worth starting with: for every offer its best needs and for every need its best offers, 20 a side.
 *
 * Rule: all eligible pairs are scored once; a pair is a candidate when it is among the best of either side by what its first unit would
 * earn (score, next step of the need, next step of its cell). Equal ones are told apart by a hash of the pair: by number, all
 * offers would crowd on the same few needs. Leaving pairs out costs nothing in the
 * end: after solving, every eligible pair is priced again, and those worth using come in (proof.ts).
 *
 * Example: 5.7 million eligible pairs leave 1.95 million candidates; 1,800 more came in by price.
 */

import { Components } from './components.ts';
import type { EligiblePairs } from './eligible-pairs.ts';
import type { Market, PreparedRules } from './market.ts';
import type { NeedIndex } from './need-index.ts';
import type { MatchingPolicy } from './policy.ts';
import { nextCellWorth, nextNeedWorth } from './step-arcs.ts';

/** Pairs sorted by offer, then need; the columns may be longer than `count`. */
export interface Pairs {
  readonly count: number;
  readonly offer: Int32Array;
  readonly need: Int32Array;
  readonly score: Int32Array;
}

export interface Candidates {
  readonly pairs: Pairs;
  readonly eligible: number;
  /** Offers first, then needs, then cells. */
  readonly components: Components;
}

/** A key is worth x 2^16 + tie: one whole number to compare. */
const TIE_BITS = 16;

/** Mixes a pair's numbers into 16 bits. */
function tie(offer: number, need: number): number {
  let hash = Math.imul(offer, 0x9e3779b1) ^ Math.imul(need + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & 0xffff;
}

/** The best `size` entries of each row, as flat heaps with the least on top. */
class BestLists {
  readonly size: number;
  readonly length: Int32Array;
  readonly keys: Int32Array;
  readonly others: Int32Array;

  constructor(rows: number, size: number) {
    this.size = size;
    this.length = new Int32Array(rows);
    this.keys = new Int32Array(rows * size);
    this.others = new Int32Array(rows * size);
  }

  offer(row: number, key: number, other: number): void {
    const { size, keys } = this;
    const base = row * size;
    const length = this.length[row] as number;
    if (length < size) {
      this.length[row] = length + 1;
      this.rise(base, length, key, other);
    } else if (key > (keys[base] as number)) {
      this.sink(base, key, other);
    }
  }

  private rise(base: number, from: number, key: number, other: number): void {
    const { keys, others } = this;
    let at = from;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if ((keys[base + up] as number) <= key) break;
      keys[base + at] = keys[base + up] as number;
      others[base + at] = others[base + up] as number;
      at = up;
    }
    keys[base + at] = key;
    others[base + at] = other;
  }

  private sink(base: number, key: number, other: number): void {
    const { keys, others, size } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && (keys[base + child + 1] as number) < (keys[base + child] as number)) child++;
      if ((keys[base + child] as number) >= key) break;
      keys[base + at] = keys[base + child] as number;
      others[base + at] = others[base + child] as number;
      at = child;
    }
    keys[base + at] = key;
    others[base + at] = other;
  }
}

export function chooseCandidates(
  index: NeedIndex,
  policy: MatchingPolicy,
  rules: PreparedRules,
  pairs: EligiblePairs,
  perSide = 20,
): Candidates {
  const { market } = index;
  const { offers, needs, cells } = market;
  const components = new Components(offers.count + needs.count + cells.count);
  const found = new Int32Array(needs.count);
  const ofOffer = new BestLists(offers.count, perSide);
  const ofNeed = new BestLists(needs.count, perSide);
  const bonus = firstWorths(market, policy);
  let eligible = 0;
  for (let offer = 0; offer < offers.count; offer++) {
    const count = pairs.of(offer, found);
    eligible += count;
    for (let i = 0; i < count; i++) {
      const need = found[i] as number;
      const worth = rules.score(offer, need) + (bonus[need] as number);
      const key = (worth << TIE_BITS) | tie(offer, index.original[need] as number);
      ofOffer.offer(offer, key, need);
      ofNeed.offer(need, key, offer);
      components.join(offer, offers.count + need);
    }
  }
  return { pairs: union(offers.count, needs.count, ofOffer, ofNeed, bonus), eligible, components };
}

/** What the next unit of a need earns besides the score, moved and cut so that score + bonus stays within 0..32767. */
function firstWorths(market: Market, policy: MatchingPolicy): Int32Array {
  const bonus = new Int32Array(market.needs.count);
  const ofCell = Int32Array.from({ length: market.cells.count }, (_, cell) => nextCellWorth(market, policy, cell));
  for (let need = 0; need < bonus.length; need++) {
    const worth = nextNeedWorth(market, policy, need) + (ofCell[market.needs.cell[need] as number] as number);
    bonus[need] = Math.max(0, Math.min(30_000, worth + 10_000));
  }
  return bonus;
}

/** Both sides' lists as one list of pairs without doubles, by two passes of sorting by counting. */
function union(offerCount: number, needCount: number, ofOffer: BestLists, ofNeed: BestLists, bonus: Int32Array): Pairs {
  const { size } = ofOffer;
  const start = new Int32Array(offerCount + 1);
  for (let offer = 0; offer < offerCount; offer++) start[offer + 1] = ofOffer.length[offer] as number;
  for (let need = 0; need < needCount; need++) {
    for (let at = need * size, end = at + (ofNeed.length[need] as number); at < end; at++) {
      const offer = (ofNeed.others[at] as number) + 1;
      start[offer] = (start[offer] as number) + 1;
    }
  }
  for (let offer = 0; offer < offerCount; offer++)
    start[offer + 1] = (start[offer + 1] as number) + (start[offer] as number);
  const total = start[offerCount] as number;
  const needOf = new Int32Array(total);
  const scoreOf = new Int32Array(total);
  const next = start.slice();
  const put = (offer: number, need: number, key: number): void => {
    const at = next[offer] as number;
    next[offer] = at + 1;
    needOf[at] = need;
    scoreOf[at] = (key >> TIE_BITS) - (bonus[need] as number);
  };
  // Needs in rising order first: each offer's run is then sorted but for its own list, merged below.
  for (let need = 0; need < needCount; need++) {
    for (let at = need * size, end = at + (ofNeed.length[need] as number); at < end; at++) {
      put(ofNeed.others[at] as number, need, ofNeed.keys[at] as number);
    }
  }
  const middle = next.slice();
  for (let offer = 0; offer < offerCount; offer++) {
    for (let at = offer * size, end = at + (ofOffer.length[offer] as number); at < end; at++) {
      put(offer, ofOffer.others[at] as number, ofOffer.keys[at] as number);
    }
  }
  return merged(offerCount, start, middle, needOf, scoreOf);
}

/** Each offer's run is a sorted part and a short unsorted part; one sorted run without doubles is left. */
function merged(
  offerCount: number,
  start: Int32Array,
  middle: Int32Array,
  needOf: Int32Array,
  scoreOf: Int32Array,
): Pairs {
  const offerOf = new Int32Array(needOf.length);
  let count = 0;
  for (let offer = 0; offer < offerCount; offer++) {
    const from = start[offer] as number;
    const to = start[offer + 1] as number;
    for (let i = middle[offer] as number; i < to; i++) {
      const need = needOf[i] as number;
      const score = scoreOf[i] as number;
      let at = i;
      while (at > from && (needOf[at - 1] as number) > need) {
        needOf[at] = needOf[at - 1] as number;
        scoreOf[at] = scoreOf[at - 1] as number;
        at--;
      }
      needOf[at] = need;
      scoreOf[at] = score;
    }
    for (let i = from; i < to; i++) {
      const need = needOf[i] as number;
      if (i > from && count > 0 && offerOf[count - 1] === offer && needOf[count - 1] === need) continue;
      offerOf[count] = offer;
      needOf[count] = need;
      scoreOf[count] = scoreOf[i] as number;
      count++;
    }
  }
  return {
    count,
    offer: offerOf.subarray(0, count),
    need: needOf.subarray(0, count),
    score: scoreOf.subarray(0, count),
  };
}
