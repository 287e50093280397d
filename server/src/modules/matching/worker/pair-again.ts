import { allocate } from '#domain/matching/allocate.ts';
import type { Allocations } from '#domain/matching/market.ts';
import { tradedTogether } from '#domain/matching/nearest-change.ts';
import { pairRules } from '#domain/matching/pair-rules.ts';
import type { MatchingPolicy } from '#domain/matching/policy.ts';
import { cellName, type MarketRows, prepareMarket } from '#domain/matching/prepare-market.ts';
import { worthOf } from '#domain/matching/worth.ts';

/** What would the whole be worth if this pair got exactly so much? */
export type PairedQuestion = { readonly offerItemId: string; readonly needItemId: string; readonly quantity: string };
/** Null where the pair cannot trade at all any more. */
export type PairedAnswer = { readonly cost: string } | null;

/**
 * The cost of a person's quantity: the best the market can do, minus the best it can do around that quantity. The pair is given its
 * quantity first, its rest is barred, and everything else is solved again; what both are worth is counted on the whole market.
 *
 * Example: the optimum is worth 3280 with 4 units for the pair; with 2 the other 2 go to a need worth 60 less each: cost 120.
 */
export function costOfPair(rows: MarketRows, policy: MatchingPolicy, question: PairedQuestion): PairedAnswer {
  const need = rows.needs.find((row) => row.needItemId === question.needItemId);
  const offer = rows.offers.find((row) => row.offerItemId === question.offerItemId);
  if (!need || !offer) return null;
  const group = tradedTogether(rows, need.commodityId);
  const prepared = prepareMarket(group);
  const numbered = (lines: readonly Line[]): Allocations => {
    const offers = new Map(prepared.rows.offers.map((row, number) => [row.offerItemId, number]));
    const needs = new Map(prepared.rows.needs.map((row, number) => [row.needItemId, number]));
    const at = lines.map(
      (line) => [offers.get(line.offerItemId) ?? -1, needs.get(line.needItemId) ?? -1, line.units] as const,
    );
    at.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return {
      offer: Int32Array.from(at, ([number]) => number),
      need: Int32Array.from(at, ([, number]) => number),
      quantity: Float64Array.from(at, ([, , units]) => units),
    };
  };
  const worth = (lines: readonly Line[]) => worthOf(prepared.market, policy, pairRules, numbered(lines));
  const best = worth(solved(group, policy, null));
  const around = solved(withPairServed(group, question), policy, question);
  const fixed = { ...question, units: Number(question.quantity) };
  return { cost: String(best - worth(fixed.units > 0 ? [...around, fixed] : around)) };
}

type Line = { readonly offerItemId: string; readonly needItemId: string; readonly units: number };

function solved(rows: MarketRows, policy: MatchingPolicy, barred: PairedQuestion | null): Line[] {
  const prepared = prepareMarket(rows);
  const { offers, needs } = prepared.rows;
  const bar = barred && {
    offer: offers.findIndex((row) => row.offerItemId === barred.offerItemId),
    countyOf: needs.findIndex((row) => row.needItemId === barred.needItemId),
  };
  const market = prepared.market;
  // the solver puts needs in another order; a column nobody else reads tells which one is barred
  const marked = {
    ...market,
    needs: { ...market.needs, barred: Int32Array.from(needs, (_, number) => Number(number === bar?.countyOf)) },
  };
  const rules = bar
    ? {
        score: pairRules.score,
        eligible: (of: typeof market, offer: number, need: number) =>
          !(offer === bar.offer && (of.needs as typeof marked.needs).barred[need] === 1) &&
          pairRules.eligible(of, offer, need),
      }
    : pairRules;
  const result = allocate(marked, policy, rules);
  if (!result) throw new Error('solving around a pair was stopped, and nobody may stop it');
  const { offer, need, quantity } = result.allocations;
  return Array.from(quantity, (units, line) => ({
    offerItemId: offers[offer[line] as number]?.offerItemId ?? '',
    needItemId: needs[need[line] as number]?.needItemId ?? '',
    units,
  }));
}

/** The market after the pair has been given its quantity: less free, less open, the cell further on. */
function withPairServed(rows: MarketRows, { offerItemId, needItemId, quantity }: PairedQuestion): MarketRows {
  const units = BigInt(quantity);
  const served = rows.needs.find((need) => need.needItemId === needItemId);
  return {
    ...rows,
    offers: rows.offers.map((offer) =>
      offer.offerItemId === offerItemId ? { ...offer, free: offer.free - units } : offer,
    ),
    needs: rows.needs.map((need) => (need.needItemId === needItemId ? { ...need, open: need.open - units } : need)),
    cells: rows.cells.map((cell) =>
      served && cellName(cell) === cellName(served) ? { ...cell, counted: cell.counted + units } : cell,
    ),
  };
}
