/**
 * The score of a pair: a whole number 0..1000, the exact sum of six named parts, each with its facts.
 *
 * Rule: part points = fit (0..1000) x weight / 1000, rounded; the weights of the council's policy sum to 1000, so the whole never
 * passes 1000 and each part never passes its weight. A score says nothing about eligibility: ask `eligibility.ts` first.
 *
 * Example (default weights 250/200/250/150/50/100): wishes 2 of 2 met 250, neighbouring county 160, urgency 735 -> 184,
 * cell 60 % behind 90, lot covers 40 % -> 20, honour 900 -> 90: together 794.
 *
 * `scoreOf` reads objects and opens every part; `pairScore` reads the columns of a market and gives the number.
 * Source: design, domain.md "Matching".
 */
import { dayNumber } from '../day.ts';
import type { PartCode } from './codes.ts';
import { quantityRange } from './eligibility.ts';
import { exactQuantity, type Market } from './market.ts';
import { type Geography, type NearnessLevel, nearnessFit, nearnessLevel } from './nearness.ts';
import type { CellStanding, NeedSide, OfferSide } from './pair.ts';
import { largestQuantity } from './pair-limits.ts';
import type { MatchingPolicy, PartWeights } from './policy.ts';
import { lotFit, newcomerHonour, pointsOf, preferenceFit, shortfallFit, urgencyFit } from './score-parts.ts';

export type WishOutcome = 'HIT' | 'MISS' | 'NO_WISH';

interface PartFacts {
  readonly PREFERENCE: {
    readonly targetGroup: WishOutcome;
    readonly domain: WishOutcome;
    readonly goals: WishOutcome;
    readonly targetGroupId: string;
    readonly domainId: string;
    readonly goalsMet: readonly number[];
  };
  readonly NEARNESS: {
    readonly level: NearnessLevel;
    readonly fromCountyId: string | null;
    readonly fromProvinceId: string | null;
    readonly toCountyId: string;
  };
  readonly URGENCY: { readonly severity: number; readonly daysLeft: number; readonly ageDays: number };
  readonly SHORTFALL: {
    readonly countyId: string;
    readonly targetGroupId: string;
    readonly commodityId: string;
    readonly required: number;
    readonly counted: number;
  };
  readonly LOT_FIT: { readonly largest: number; readonly open: number };
  readonly HONOUR: { readonly rate: number; readonly newcomer: boolean };
}

type PartOf<Code extends PartCode> = {
  readonly code: Code;
  readonly fit: number;
  /** The most the part can give: its weight in the policy. */
  readonly maximum: number;
  readonly points: number;
  readonly facts: PartFacts[Code];
};

export type ScorePart = { [Code in PartCode]: PartOf<Code> }[PartCode];

export interface Score {
  readonly score: number;
  readonly parts: readonly ScorePart[];
}

export interface ScoreSetting {
  readonly today: string;
  readonly geography: Geography;
  /** How the need's county x group x commodity stands. */
  cellOf(need: NeedSide): CellStanding;
}

export function scoreOf(offer: OfferSide, need: NeedSide, setting: ScoreSetting, policy: MatchingPolicy): Score {
  const { weights } = policy;
  const parts: ScorePart[] = [
    preferencePart(offer, need, weights),
    nearnessPart(offer, need, setting, weights),
    urgencyPart(need, setting, weights),
    shortfallPart(need, setting, weights),
    lotFitPart(offer, need, weights),
    honourPart(offer, weights),
  ];
  return { score: parts.reduce((sum, part) => sum + part.points, 0), parts };
}

function part<Code extends PartCode>(code: Code, fit: number, maximum: number, facts: PartFacts[Code]): PartOf<Code> {
  return { code, fit, maximum, points: pointsOf(fit, maximum), facts };
}

function preferencePart(offer: OfferSide, need: NeedSide, weights: PartWeights): ScorePart {
  const goalsMet = need.goals.filter((goal) => offer.wishedGoals.includes(goal));
  const targetGroup = outcome(
    offer.wishedTargetGroupIds.length,
    offer.wishedTargetGroupIds.includes(need.targetGroupId),
  );
  const domain = outcome(offer.wishedDomainIds.length, offer.wishedDomainIds.includes(need.domainId));
  const goals = outcome(offer.wishedGoals.length, goalsMet.length > 0);
  const stated = [targetGroup, domain, goals].filter((wish) => wish !== 'NO_WISH');
  const fit = preferenceFit(stated.length, stated.filter((wish) => wish === 'HIT').length);
  const { targetGroupId, domainId } = need;
  return part('PREFERENCE', fit, weights.preference, { targetGroup, domain, goals, targetGroupId, domainId, goalsMet });
}

function outcome(wishes: number, met: boolean): WishOutcome {
  if (wishes === 0) return 'NO_WISH';
  return met ? 'HIT' : 'MISS';
}

function nearnessPart(offer: OfferSide, need: NeedSide, { geography }: ScoreSetting, weights: PartWeights): ScorePart {
  const level = nearnessLevel(geography, offer, need.countyId);
  const { countyId: fromCountyId, provinceId: fromProvinceId } = offer;
  const facts = { level, fromCountyId, fromProvinceId, toCountyId: need.countyId };
  return part('NEARNESS', nearnessFit[level], weights.nearness, facts);
}

function urgencyPart(need: NeedSide, { today }: ScoreSetting, weights: PartWeights): ScorePart {
  const daysLeft = dayNumber(need.windowEnd) - dayNumber(today);
  const ageDays = dayNumber(today) - dayNumber(need.publishedOn);
  const fit = urgencyFit(need.severity, daysLeft, ageDays);
  return part('URGENCY', fit, weights.urgency, { severity: need.severity, daysLeft, ageDays });
}

function shortfallPart(need: NeedSide, setting: ScoreSetting, weights: PartWeights): ScorePart {
  const cell = setting.cellOf(need);
  const required = exactQuantity(cell.required);
  const counted = exactQuantity(cell.counted);
  const { countyId, targetGroupId, commodityId } = need;
  const facts = { countyId, targetGroupId, commodityId, required, counted };
  return part('SHORTFALL', shortfallFit(required, counted), weights.shortfall, facts);
}

function lotFitPart(offer: OfferSide, need: NeedSide, weights: PartWeights): ScorePart {
  const largest = exactQuantity(quantityRange(offer, need).largest);
  const open = exactQuantity(need.open);
  return part('LOT_FIT', lotFit(largest, open), weights.lotFit, { largest, open });
}

function honourPart(offer: OfferSide, weights: PartWeights): ScorePart {
  const rate = offer.honourRate ?? newcomerHonour;
  return part('HONOUR', rate, weights.honour, { rate, newcomer: offer.honourRate === null });
}

/** The same sum over columns: no allocation, whole numbers throughout. */
export function pairScore(market: Market, policy: MatchingPolicy, offer: number, need: number): number {
  const { weights } = policy;
  const { offers, needs, cells } = market;
  const cell = needs.cell[need] as number;
  return (
    pointsOf(wishFit(market, offer, need), weights.preference) +
    pointsOf(nearnessOfPair(market, offer, need), weights.nearness) +
    pointsOf(urgencyOfNeed(market, need), weights.urgency) +
    pointsOf(
      shortfallFit(cells.requiredQuantity[cell] as number, cells.countedQuantity[cell] as number),
      weights.shortfall,
    ) +
    pointsOf(lotFit(largestQuantity(market, offer, need), needs.open[need] as number), weights.lotFit) +
    pointsOf(offers.honourRate[offer] as number, weights.honour)
  );
}

export function wishFit({ offers, needs }: Market, offer: number, need: number): number {
  const groups = offers.wishedGroups[offer] as number;
  const domains = offers.wishedDomains[offer] as number;
  const goals = offers.wishedGoals[offer] as number;
  const stated = (groups === 0 ? 0 : 1) + (domains === 0 ? 0 : 1) + (goals === 0 ? 0 : 1);
  if (stated === 0) return preferenceFit(0, 0);
  const met =
    ((groups >>> (needs.group[need] as number)) & 1) +
    ((domains >>> (needs.domain[need] as number)) & 1) +
    ((goals & (needs.goals[need] as number)) === 0 ? 0 : 1);
  return preferenceFit(stated, met);
}

export function nearnessOfPair({ offers, needs, places }: Market, offer: number, need: number): number {
  const from = offers.county[offer] as number;
  if (from < 0) return nearnessFit.NATIONAL;
  return places.nearness[from * places.counties + (needs.county[need] as number)] as number;
}

export function urgencyOfNeed({ today, needs }: Market, need: number): number {
  return urgencyFit(
    needs.severity[need] as number,
    (needs.toDay[need] as number) - today,
    today - (needs.publishedDay[need] as number),
  );
}
