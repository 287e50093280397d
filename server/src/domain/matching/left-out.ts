/**
 * Who was left out of a round, why, and the nearest change that would have matched.
 *
 * Rule: an item that got nothing is compared with every item of the other side it could trade with. The nearest pair answers: an
 * eligible one with the fewest points missing; else the one with a single failed filter and the fewest points missing; else none.
 * ONE reason code comes out. Then changes are proposed from the nearest pair on (at most `tries`), each solved again; the first
 * that gives the pair at least one unit is the nearest change, and null says honestly that none of those tried would have helped.
 *
 * Points are the exact least that help: the prices prove a lower bound, one point above it is tried, and only when that does not
 * help is the number searched by halving (more points never help less). Where a single point helps, it is a tie: EQUALLY_GOOD.
 *
 * Example: a need for 6 hearing aids in Jolfa; one provider limits itself to Tabriz: NOT_ELIGIBLE by COUNTY, nearest change
 * COUNTY_ADDED Jolfa. A need with two eligible offers, outbid by 40 and by 310 points: OUTBID by 40, POINTS_ADDED 41.
 * Source: design, domain.md "Matching".
 */
import type { LeftOutCode } from './codes.ts';
import { pairEligible } from './eligibility.ts';
import { type ExplainedRound, explainNoMatch, type ReasonFact, sidesOf, worthOfPair } from './explain.ts';
import { exactQuantity } from './market.ts';
import { changesToEligible, type NearestChange, type SolveAgain } from './nearest-change.ts';
import type { NeedSide, OfferSide } from './pair.ts';

export interface LeftOut {
  readonly subject: 'NEED_ITEM' | 'OFFER_ITEM';
  readonly subjectId: string;
  readonly reason: ReasonFact<LeftOutCode>;
  readonly nearestChange: NearestChange | null;
  /** Units the change would have brought, as solved again. */
  readonly wouldGet: number;
}

export interface LeftOutOptions {
  /** How many changes to solve again before giving up. */
  readonly tries?: number;
}

interface Pair {
  readonly offer: number;
  readonly need: number;
  readonly eligible: boolean;
  /** Points missing; zero or less when only a tie, a cap or a lot stood in the way. */
  readonly missing: number;
}

/** All items of both sides that got nothing, in order of number. */
export function leftOutNeeds({ prepared: { market }, filled }: ExplainedRound): number[] {
  return Array.from(filled.keys()).filter(
    (need) => filled[need] === 0 && market.needs.admitted[need] === 1 && (market.needs.open[need] as number) > 0,
  );
}

export function leftOutOffers({ prepared: { market }, used }: ExplainedRound): number[] {
  return Array.from(used.keys()).filter(
    (offer) => used[offer] === 0 && market.offers.admitted[offer] === 1 && (market.offers.free[offer] as number) > 0,
  );
}

export function explainLeftOutNeed(
  round: ExplainedRound,
  need: number,
  solveAgain: SolveAgain,
  { tries = 6 }: LeftOutOptions = {},
): LeftOut {
  const { needItemId, commodityId } = round.prepared.rows.needs[need] as NeedSide;
  const pairs = Array.from(round.used.keys()).flatMap((offer) => pairOf(round, offer, need));
  const none: ReasonFact<LeftOutCode> = { code: 'NO_OFFER_OF_COMMODITY', facts: { needItemId, commodityId } };
  return { subject: 'NEED_ITEM', subjectId: needItemId, ...answer(round, pairs, none, solveAgain, tries) };
}

export function explainLeftOutOffer(
  round: ExplainedRound,
  offer: number,
  solveAgain: SolveAgain,
  { tries = 6 }: LeftOutOptions = {},
): LeftOut {
  const { offerItemId, commodityId } = round.prepared.rows.offers[offer] as OfferSide;
  const pairs = Array.from(round.filled.keys()).flatMap((need) => pairOf(round, offer, need));
  const none: ReasonFact<LeftOutCode> = { code: 'NO_NEED_OF_COMMODITY', facts: { offerItemId, commodityId } };
  return { subject: 'OFFER_ITEM', subjectId: offerItemId, ...answer(round, pairs, none, solveAgain, tries) };
}

/** The pair as far as it can trade at all: same commodity, both sides admitted, something free and open. */
function pairOf(round: ExplainedRound, offer: number, need: number): Pair[] {
  const { market } = round.prepared;
  const { offers, needs } = market;
  if (offers.admitted[offer] !== 1 || needs.admitted[need] !== 1) return [];
  if (!((offers.free[offer] as number) > 0) || !((needs.open[need] as number) > 0)) return [];
  if (!tradable(round, offer, need)) return [];
  const missing = -worthOfPair(round, offer, need).gain;
  return [{ offer, need, eligible: pairEligible(market, offer, need), missing }];
}

function tradable({ prepared }: ExplainedRound, offer: number, need: number): boolean {
  const { commodity } = prepared.market.offers;
  const needed = prepared.market.needs.commodity[need];
  if (commodity[offer] === needed) return true;
  const { start, items } = prepared.market.commodities.standsInFor;
  const own = commodity[offer] as number;
  return items.subarray(start[own], start[own + 1]).includes(needed as number);
}

function answer(
  round: ExplainedRound,
  pairs: readonly Pair[],
  none: ReasonFact<LeftOutCode>,
  solveAgain: SolveAgain,
  tries: number,
): Pick<LeftOut, 'reason' | 'nearestChange' | 'wouldGet'> {
  const near = pairs.toSorted(
    (a, b) => Number(b.eligible) - Number(a.eligible) || a.missing - b.missing || a.offer - b.offer || a.need - b.need,
  );
  const nearest = near.find((pair) => pair.eligible) ?? changesOf(round, near).next().value?.pair ?? near[0];
  if (!nearest) return { reason: none, nearestChange: null, wouldGet: 0 };
  const reason = explainNoMatch(round, nearest.offer, nearest.need);
  let left = tries;
  for (const { pair, change } of changesOf(round, near)) {
    if (left-- === 0) break;
    const helps = change.code === 'POINTS_ADDED' ? leastPoints(round, pair, solveAgain) : change;
    const wouldGet = helps ? solveAgain(helps) : 0;
    if (helps && wouldGet > 0)
      return { reason: tieOr(reason, pair === nearest, helps), nearestChange: helps, wouldGet };
  }
  return { reason, nearestChange: null, wouldGet: 0 };
}

function tieOr(
  reason: ReasonFact<LeftOutCode>,
  sameAsReason: boolean,
  { code, facts }: NearestChange,
): ReasonFact<LeftOutCode> {
  const tie = sameAsReason && reason.code === 'OUTBID' && code === 'POINTS_ADDED' && facts.points === 1;
  return tie ? { ...reason, code: 'EQUALLY_GOOD' } : reason;
}

/** The least points that give the pair a unit, or null when a full score of 1000 would not. */
function leastPoints(
  round: ExplainedRound,
  { offer, need, missing }: Pair,
  solveAgain: SolveAgain,
): NearestChange | null {
  const [{ offerItemId }, { needItemId }] = sidesOf(round, offer, need);
  const change = (points: number): NearestChange => ({
    code: 'POINTS_ADDED',
    facts: { offerItemId, needItemId, points },
  });
  const helps = (points: number) => solveAgain(change(points)) > 0;
  let low = Math.max(1, missing + 1);
  let high = 1000 - worthOfPair(round, offer, need).score;
  if (low > high) return null;
  if (helps(low)) return change(low);
  if (!helps(high)) return null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (helps(middle)) high = middle;
    else low = middle;
  }
  return change(high);
}

/** Every change worth trying, nearest first, made up only as far as it is asked for. */
function* changesOf(
  round: ExplainedRound,
  near: readonly Pair[],
): Generator<{ pair: Pair; change: NearestChange }, undefined> {
  for (const pair of near) {
    const changes = pair.eligible
      ? changesToGain(round, pair)
      : changesToEligible(...sidesOf(round, pair.offer, pair.need), round.prepared.rows);
    for (const change of changes) yield { pair, change };
  }
}

/** More points (one more than what is missing, within a score of 1000), or more to give. */
function changesToGain(round: ExplainedRound, { offer, need, missing }: Pair): NearestChange[] {
  const [{ offerItemId, free, minimumPerNeed }, { needItemId }] = sidesOf(round, offer, need);
  const { score } = worthOfPair(round, offer, need);
  const points = Math.max(1, missing + 1);
  const from = exactQuantity(free);
  const smallest = Math.max(1, exactQuantity(minimumPerNeed));
  const changes: NearestChange[] = [];
  if (score + points <= 1000) changes.push({ code: 'POINTS_ADDED', facts: { offerItemId, needItemId, points } });
  changes.push({ code: 'QUANTITY_RAISED', facts: { offerItemId, needItemId, of: 'FREE', from, to: from + smallest } });
  return changes;
}
