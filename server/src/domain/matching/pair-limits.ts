/**
 * How much one offer item may give one need item: nothing, or from the smallest to the largest quantity.
 *
 * Rule: the largest is what is free, what is open, and the offer's maximum per need, whichever is least. The smallest is the
 * offer's minimum per need and the need's minimum lot, whichever is more; a need with less open than its own minimum lot takes the
 * rest in one piece. "Lots fit" means smallest <= largest.
 *
 * Example: 40 free, 2..10 per need, meets a need with 25 open and a minimum lot of 5: 5..10. Source: domain.md "Matching".
 */
import type { Market } from './market.ts';

export function smallestQuantity(market: Market, offer: number, need: number): number {
  const minimumLot = market.needs.minimumLot[need] as number;
  const open = market.needs.open[need] as number;
  const minPerNeed = market.offers.minPerNeed[offer] as number;
  return Math.max(1, minPerNeed, Math.min(minimumLot, open));
}

export function largestQuantity(market: Market, offer: number, need: number): number {
  const free = market.offers.free[offer] as number;
  const open = market.needs.open[need] as number;
  const maxPerNeed = market.offers.maxPerNeed[offer] as number;
  const both = Math.min(free, open);
  return maxPerNeed > 0 && maxPerNeed < both ? maxPerNeed : both;
}

export function lotsFit(market: Market, offer: number, need: number): boolean {
  return smallestQuantity(market, offer, need) <= largestQuantity(market, offer, need);
}
