import { allocate } from '#domain/matching/allocate.ts';
import type { Allocations, Market, NeedColumns, PairRules } from '#domain/matching/market.ts';
import { pairRules } from '#domain/matching/pair-rules.ts';
import type { MatchingPolicy } from '#domain/matching/policy.ts';
import { cellName, type MarketRows, type PreparedMarket, prepareMarket } from '#domain/matching/prepare-market.ts';
import { averagePrice, weightedValue } from '#domain/matching/weighted-value.ts';
import { worthOf } from '#domain/matching/worth.ts';

/** What would the whole be worth if this pair got exactly so much? */
export type PairedQuestion = { readonly offerItemId: string; readonly needItemId: string; readonly quantity: string };
/** In points of the pair's commodity, and as weighted value in rial. Null where the pair cannot trade at all any more. */
export type PairedAnswer = { readonly cost: string; readonly value: string } | null;

/**
 * The cost of a person's quantity: the best the market can do, minus the best it can do around that quantity. The pair is given its
 * quantity first, its rest is barred, and everything else is solved again at the scores of the market as it is; both are counted
 * on the whole of the commodities that trade together. Caps per provider and program are taken anew over what is left.
 *
 * Example: the optimum is worth 3280 with 4 units for the pair; with 2 the other 2 go to a need worth 60 less each: cost 120.
 */
export function costOfPair(group: MarketRows, policy: MatchingPolicy, question: PairedQuestion): PairedAnswer {
  const need = group.needs.find((row) => row.needItemId === question.needItemId);
  const offer = group.offers.find((row) => row.offerItemId === question.offerItemId);
  if (!need || !offer) return null;
  const whole = prepareMarket(group);
  const pair = numbersOf(whole, question);
  const best = solved(whole.market, policy, pairRules);
  const served = prepareMarket(withPairServed(group, question));
  const around = solved(numbered(served.market), policy, rulesAround(whole.market, pair));
  const worth = (allocations: Allocations) => worthOf(whole.market, policy, pairRules, allocations);
  const cost = worth(best) - worth(withLine(around, { ...pair, quantity: Number(question.quantity) }));
  return { cost: String(cost), value: String(weightedValue(cost, averagePrice(group.needs))) };
}

type PairNumbers = { readonly offer: number; readonly need: number };

/** Serving a pair moves no row to another number. */
function numbersOf({ rows }: PreparedMarket, { offerItemId, needItemId }: PairedQuestion): PairNumbers {
  return {
    offer: rows.offers.findIndex((row) => row.offerItemId === offerItemId),
    need: rows.needs.findIndex((row) => row.needItemId === needItemId),
  };
}

/** Needs that know their number: the solver puts its copy of the columns in another order. */
type NumberedNeeds = NeedColumns & { readonly number: Int32Array };

function numbered(market: Market): Market {
  const needs: NumberedNeeds = {
    ...market.needs,
    number: Int32Array.from({ length: market.needs.count }, (_, need) => need),
  };
  return { ...market, needs };
}

/** The pair is barred; every other pair is scored as if nothing had been given yet. */
function rulesAround(whole: Market, pair: PairNumbers): PairRules {
  const numberOf = (market: Market, need: number) => (market.needs as NumberedNeeds).number[need] as number;
  return {
    eligible: (market, offer, need) =>
      !(offer === pair.offer && numberOf(market, need) === pair.need) && pairRules.eligible(market, offer, need),
    score: (market, policy, offer, need) => pairRules.score(whole, policy, offer, numberOf(market, need)),
  };
}

function solved(market: Market, policy: MatchingPolicy, rules: PairRules): Allocations {
  const result = allocate(market, policy, rules);
  if (!result) throw new Error('solving around a pair was stopped, and nobody may stop it');
  return result.allocations;
}

function withLine(
  { offer, need, quantity }: Allocations,
  line: PairNumbers & { readonly quantity: number },
): Allocations {
  if (line.quantity === 0) return { offer, need, quantity };
  const lines = Array.from(quantity, (units, at) => ({
    offer: offer[at] as number,
    need: need[at] as number,
    quantity: units,
  }));
  lines.push(line);
  lines.sort((a, b) => a.offer - b.offer || a.need - b.need);
  return {
    offer: Int32Array.from(lines, (one) => one.offer),
    need: Int32Array.from(lines, (one) => one.need),
    quantity: Float64Array.from(lines, (one) => one.quantity),
  };
}

/** The market after the pair has been given its quantity: less free, less open, the cell further on. */
function withPairServed(rows: MarketRows, { offerItemId, needItemId, quantity }: PairedQuestion): MarketRows {
  const units = BigInt(quantity);
  const served = rows.needs.find((need) => need.needItemId === needItemId);
  const offers = rows.offers.map((offer) =>
    offer.offerItemId === offerItemId ? { ...offer, free: offer.free - units } : offer,
  );
  const needs = rows.needs.map((need) => (need === served ? { ...need, open: need.open - units } : need));
  const cells = rows.cells.map((cell) =>
    served && cellName(cell) === cellName(served) ? { ...cell, counted: cell.counted + units } : cell,
  );
  return { ...rows, offers, needs, cells };
}
