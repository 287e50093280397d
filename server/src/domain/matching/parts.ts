/**
 * The market cut into connected parts, each with its own candidate pairs.
 *
 * Rule: a part is named by its first offer and holds, in rising order, the offers and needs that occur in its candidate pairs and the
 * cells of these needs. Needs no offer may serve are in no part: nothing is decided about them.
 */

import type { Candidates, Pairs } from './candidates.ts';
import { type Caps, joinCapped } from './caps.ts';
import type { Market } from './market.ts';

export interface Part {
  readonly offers: Int32Array;
  readonly needs: Int32Array;
  readonly cells: Int32Array;
  readonly pairs: Pairs;
  /** Places kept for offers that may come in later, right behind the part's own. */
  readonly spare: number;
}

/** Offers that can be added to a part without building it anew. */
export const SPARE_OFFERS = 8;

export function cutIntoParts(market: Market, candidates: Candidates, caps: Caps): Part[] {
  const { pairs, components } = candidates;
  const { offers, needs, cells } = market;
  for (let need = 0; need < needs.count; need++) {
    components.join(offers.count + need, offers.count + needs.count + (needs.cell[need] as number));
  }
  joinCapped(market, caps, components);
  const partOf = new Int32Array(offers.count + needs.count + cells.count).fill(-1);
  const pairCounts: number[] = [];
  const partOfOffer = new Int32Array(offers.count).fill(-1);
  for (let i = 0; i < pairs.count; i++) {
    const offer = pairs.offer[i] as number;
    const root = components.find(offer);
    if ((partOf[root] as number) < 0) partOf[root] = pairCounts.push(0) - 1;
    const part = partOf[root] as number;
    partOfOffer[offer] = part;
    pairCounts[part] = (pairCounts[part] as number) + 1;
  }
  const parts = splitPairs(pairs, partOfOffer, pairCounts);
  return parts.map((own) => membersOf(market, own));
}

function splitPairs(pairs: Pairs, partOfOffer: Int32Array, counts: number[]): Pairs[] {
  const parts = counts.map((count) => {
    const room = count + 64 + (count >> 5);
    return { count, offer: new Int32Array(room), need: new Int32Array(room), score: new Int32Array(room) };
  });
  const filled = new Int32Array(counts.length);
  for (let i = 0; i < pairs.count; i++) {
    const part = partOfOffer[pairs.offer[i] as number] as number;
    const own = parts[part] as Pairs;
    const at = filled[part] as number;
    own.offer[at] = pairs.offer[i] as number;
    own.need[at] = pairs.need[i] as number;
    own.score[at] = pairs.score[i] as number;
    filled[part] = at + 1;
  }
  return parts;
}

function membersOf(market: Market, pairs: Pairs): Part {
  const needs = distinct(pairs.need.subarray(0, pairs.count));
  return {
    offers: distinct(pairs.offer.subarray(0, pairs.count)),
    needs,
    cells: distinct(needs.map((need) => market.needs.cell[need] as number)),
    pairs,
    spare: SPARE_OFFERS,
  };
}

function distinct(items: Int32Array): Int32Array {
  const sorted = items.slice().sort();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[count++] = sorted[i] as number;
  }
  return sorted.slice(0, count);
}
