/**
 * Why a pair was matched with this quantity, or was not: plain facts and the prices of the optimum.
 *
 * Rule: with U = worth of one more unit of the offer and V = worth of one more unit at the need, a pair gains
 * `score - reserve + V - U` per unit. Matched: the gain is zero, or above zero with a limit that says why not more. Not matched: a
 * filter failed (NOT_ELIGIBLE); or the gain is below zero, because the offer's units are worth more elsewhere (OUTBID) or a match
 * so poor loses to keeping the offer free (BELOW_RESERVE); or above zero where a cap or the repair of minimum lots stood in the
 * way (CAPPED, LOT_REPAIRED). A gain of zero is a tie (EQUALLY_GOOD) while both sides have units left; U and V price one unit MORE,
 * so where a side is full, zero only says "at least as well served": OUTBID by at least 0 points, and `left-out.ts` solves
 * again for the exact number. `points` is always the proven least.
 *
 * Example: score 405, reserve 300, V = -33, U = 556: 405 - 300 - 33 - 556 = -484: outbid, by 484 points.
 * Source: design, domain.md "Matching"; matching research, section 8.
 */
import { type Caps, programKey, providerKey } from './caps.ts';
import type { LeftOutCode, LimitCode } from './codes.ts';
import { ineligibility } from './eligibility.ts';
import type { Allocations, Prices } from './market.ts';
import type { CellStanding, NeedSide, OfferSide } from './pair.ts';
import { largestQuantity, smallestQuantity } from './pair-limits.ts';
import { pairRules } from './pair-rules.ts';
import type { MatchingPolicy } from './policy.ts';
import { cellName, type PreparedMarket } from './prepare-market.ts';
import { type ScorePart, scoreOf } from './score.ts';

export type Facts = Readonly<Record<string, string | number | null | readonly string[]>>;

export interface ReasonFact<Code extends string = string> {
  readonly code: Code;
  readonly facts: Facts;
}

/** A solved round, ready to be asked about. */
export interface SolvedRound {
  readonly prepared: PreparedMarket;
  readonly policy: MatchingPolicy;
  readonly caps: Caps;
  readonly allocations: Allocations;
  readonly prices: Prices;
}

/** The round with the sums every explanation needs. */
export interface ExplainedRound extends SolvedRound {
  readonly lineOf: ReadonlyMap<number, number>;
  readonly used: Float64Array;
  readonly filled: Float64Array;
  readonly byProvider: ReadonlyMap<number, number>;
  readonly byProgram: ReadonlyMap<number, number>;
  /** Lines of the allocations for each offer and each need. */
  readonly linesOfOffer: ReadonlyMap<number, readonly number[]>;
  readonly linesOfNeed: ReadonlyMap<number, readonly number[]>;
  cellOf(need: NeedSide): CellStanding;
}

/** What the prices say of one unit: `gain = score - reserve + needPrice - offerPrice`. */
export interface PairWorth {
  readonly score: number;
  readonly reserve: number;
  readonly needPrice: number;
  readonly offerPrice: number;
  /** Worth of one more unit reaching the need's cell from anywhere. */
  readonly cellPrice: number;
  readonly gain: number;
}

export interface MatchExplanation {
  readonly score: number;
  readonly parts: readonly ScorePart[];
  readonly limits: readonly ReasonFact<LimitCode>[];
  readonly worth: PairWorth;
}

export function explainedRound(round: SolvedRound): ExplainedRound {
  const { market, rows } = round.prepared;
  const { offer, need, quantity } = round.allocations;
  const lineOf = new Map<number, number>();
  const used = new Float64Array(market.offers.count);
  const filled = new Float64Array(market.needs.count);
  const byProvider = new Map<number, number>();
  const byProgram = new Map<number, number>();
  const lines = Array.from(quantity.keys());
  for (const line of lines) {
    const [o, n, units] = [offer[line] as number, need[line] as number, quantity[line] as number];
    lineOf.set(pairKey(round.prepared, o, n), line);
    used[o] = (used[o] as number) + units;
    filled[n] = (filled[n] as number) + units;
    add(byProvider, providerKey(market, o), units);
    add(byProgram, programKey(market, n), units);
  }
  const cells = new Map(rows.cells.map((cell) => [cellName(cell), cell]));
  return {
    ...round,
    lineOf,
    used,
    filled,
    byProvider,
    byProgram,
    linesOfOffer: Map.groupBy(lines, (line) => offer[line] as number),
    linesOfNeed: Map.groupBy(lines, (line) => need[line] as number),
    cellOf: (row) => cells.get(cellName(row)) ?? { required: 0n, counted: 0n },
  };
}

function add(sums: Map<number, number>, key: number, quantity: number): void {
  sums.set(key, (sums.get(key) ?? 0) + quantity);
}

function pairKey({ market }: PreparedMarket, offer: number, need: number): number {
  return offer * market.needs.count + need;
}

/** What a pair was given in the round. */
export function quantityOf(round: ExplainedRound, offer: number, need: number): number {
  const line = round.lineOf.get(pairKey(round.prepared, offer, need));
  return line === undefined ? 0 : (round.allocations.quantity[line] as number);
}

export function worthOfPair({ prepared, policy, prices }: SolvedRound, offer: number, need: number): PairWorth {
  const score = pairRules.score(prepared.market, policy, offer, need);
  const needPrice = prices.need[need] as number;
  const offerPrice = prices.offer[offer] as number;
  const cellPrice = prices.cell[prepared.market.needs.cell[need] as number] as number;
  const { reserve } = policy;
  return { score, reserve, needPrice, offerPrice, cellPrice, gain: score - reserve + needPrice - offerPrice };
}

export function explainMatch(round: ExplainedRound, offer: number, need: number): MatchExplanation {
  const [offerSide, needSide] = sidesOf(round, offer, need);
  const setting = { ...round.prepared.rows, cellOf: round.cellOf };
  const { score, parts } = scoreOf(offerSide, needSide, setting, round.policy);
  return { score, parts, limits: limitsOf(round, offer, need), worth: worthOfPair(round, offer, need) };
}

export function sidesOf({ prepared }: SolvedRound, offer: number, need: number): [OfferSide, NeedSide] {
  return [prepared.rows.offers[offer] as OfferSide, prepared.rows.needs[need] as NeedSide];
}

/** Everything that keeps the pair's quantity from being larger, and the lot that keeps it from being smaller. */
export function limitsOf(round: ExplainedRound, offer: number, need: number): ReasonFact<LimitCode>[] {
  const { market } = round.prepared;
  const [offerSide, needSide] = sidesOf(round, offer, need);
  const { offerItemId } = offerSide;
  const { needItemId } = needSide;
  const quantity = quantityOf(round, offer, need);
  const free = market.offers.free[offer] as number;
  const open = market.needs.open[need] as number;
  const largest = largestQuantity(market, offer, need);
  const smallest = smallestQuantity(market, offer, need);
  const limits: ReasonFact<LimitCode>[] = [];
  if (round.used[offer] === free) limits.push({ code: 'OFFER_USED_UP', facts: { offerItemId, free } });
  if (round.filled[need] === open) limits.push({ code: 'NEED_FILLED', facts: { needItemId, open } });
  if (quantity === largest && largest < free && largest < open)
    limits.push({ code: 'MAXIMUM_PER_NEED', facts: { offerItemId, maximum: largest } });
  if (quantity === smallest && smallest > 1)
    limits.push({ code: 'LOT_MINIMUM', facts: { offerItemId, needItemId, minimum: smallest } });
  return [...limits, ...capsReached(round, offer, need)];
}

function capsReached(round: ExplainedRound, offer: number, need: number): ReasonFact<LimitCode>[] {
  const { market } = round.prepared;
  const [{ organizationId }, { programPath }] = sidesOf(round, offer, need);
  const limits: ReasonFact<LimitCode>[] = [];
  const given = round.byProvider.get(providerKey(market, offer)) ?? 0;
  const received = round.byProgram.get(programKey(market, need)) ?? 0;
  const providerCap = round.caps.provider.get(providerKey(market, offer));
  const programCap = round.caps.program.get(programKey(market, need));
  if (providerCap !== undefined && given >= providerCap)
    limits.push({ code: 'PROVIDER_CAP', facts: { organizationId, cap: providerCap, given } });
  if (programCap !== undefined && received >= programCap)
    limits.push({ code: 'PROGRAM_CAP', facts: { programId: programPath[0] ?? null, cap: programCap, received } });
  return limits;
}

/** Why a pair that got nothing got nothing. */
export function explainNoMatch(round: ExplainedRound, offer: number, need: number): ReasonFact<LeftOutCode> {
  const [offerSide, needSide] = sidesOf(round, offer, need);
  const { offerItemId } = offerSide;
  const { needItemId } = needSide;
  const failed = ineligibility(offerSide, needSide, round.prepared.rows);
  if (failed) return { code: 'NOT_ELIGIBLE', facts: { offerItemId, needItemId, filter: failed.code, ...failed.facts } };
  const worth = worthOfPair(round, offer, need);
  const facts = { offerItemId, needItemId, ...worth };
  if (worth.gain < 0) return outbid(round, offer, need, worth, facts);
  const [cap] = capsReached(round, offer, need);
  if (worth.gain === 0 && !cap)
    return isFull(round, offer, need) ? outbid(round, offer, need, worth, facts) : { code: 'EQUALLY_GOOD', facts };
  return cap ? { code: 'CAPPED', facts: { ...facts, cap: cap.code, ...cap.facts } } : { code: 'LOT_REPAIRED', facts };
}

function isFull({ prepared, used, filled }: ExplainedRound, offer: number, need: number): boolean {
  const { offers, needs } = prepared.market;
  return used[offer] === offers.free[offer] || filled[need] === needs.open[need];
}

function outbid(
  round: ExplainedRound,
  offer: number,
  need: number,
  worth: PairWorth,
  facts: Facts,
): ReasonFact<LeftOutCode> {
  const points = 0 - worth.gain;
  if (!isFull(round, offer, need)) return { code: 'BELOW_RESERVE', facts: { ...facts, points } };
  const { needs, offers } = round.prepared.rows;
  const wentTo = largestLines(round, round.linesOfOffer.get(offer)).map(
    (line) => needs[round.allocations.need[line] as number]?.needItemId ?? '',
  );
  const filledBy = largestLines(round, round.linesOfNeed.get(need)).map(
    (line) => offers[round.allocations.offer[line] as number]?.offerItemId ?? '',
  );
  return { code: 'OUTBID', facts: { ...facts, points, wentTo, filledBy } };
}

/** The three largest, larger first. */
function largestLines({ allocations }: SolvedRound, lines: readonly number[] = []): number[] {
  const quantity = (line: number) => allocations.quantity[line] as number;
  return lines.toSorted((a, b) => quantity(b) - quantity(a) || a - b).slice(0, 3);
}
