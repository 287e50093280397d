import type { RoundScope } from '#domain/allocation-round.ts';
import { type CountyPlace, geographyOf, type ProvincePlace } from '#domain/matching/nearness.ts';
import type { NeedSide, OfferSide } from '#domain/matching/pair.ts';
import type { MatchingPolicy } from '#domain/matching/policy.ts';
import { type CellRow, cellName, type MarketRows } from '#domain/matching/prepare-market.ts';
import { cellKey, type EligiblePeople } from '#domain/triangle.ts';
import type { NeedItemText, OfferItemText } from '../data/market-pages.report.ts';
import { textOf } from './text-memory.ts';

/** What a round knows besides the rows: places, catalogue, programs, denominators, weights, the day. */
export type RoundSetting = {
  readonly solverVersion: string;
  readonly today: string;
  readonly asOf: string;
  readonly scope: RoundScope;
  readonly policy: MatchingPolicy;
  readonly counties: readonly CountyPlace[];
  readonly provinces: readonly ProvincePlace[];
  /** For each commodity: those that may serve in its place, and the development goals it serves. */
  readonly commodities: readonly {
    readonly id: string;
    readonly substituteIds: readonly string[];
    readonly goals: readonly number[];
  }[];
  readonly programs: readonly { readonly id: string; readonly parentId: string | null }[];
  readonly people: readonly (Omit<EligiblePeople, 'people'> & { readonly people: number })[];
};

/** The rows of one group of commodities that trade together: what is published of them, and what is offered. */
export type GroupTexts = {
  readonly needs: readonly SharedArrayBuffer[];
  readonly offers: readonly SharedArrayBuffer[];
};

/** A need item with what is open of it and not spoken for; an offer item likewise, with its provider's honour. */
export type NeedLeft = NeedItemText;
export type OfferLeft = OfferItemText & { readonly honourRate: number | null };

/** The rows of a group as a market: what is open and free of the scope, and the cells of all that was published and has something open. */
export function readGroup(setting: RoundSetting, texts: GroupTexts): MarketRows {
  const published = parsed<NeedLeft>(texts.needs);
  const programPath = pathsOf(setting.programs);
  const goalsOf = new Map(setting.commodities.map(({ id, goals }) => [id, goals]));
  const needs = published
    .filter((item) => isAsked(item, programPath, setting))
    .map((item) => needSide(item, programPath, goalsOf));
  const substitutes = substitutesOf(setting.commodities);
  const offers = parsed<OfferLeft>(texts.offers)
    .filter((item) => item.free !== '0' && mayServe(item, setting, substitutes))
    .map(offerSide);
  return {
    today: setting.today,
    needs,
    offers,
    cells: cellsOf(published, needs, setting.people),
    geography: geographyOf(setting.counties, setting.provinces),
    substitutes,
  };
}

function parsed<Row>(texts: readonly SharedArrayBuffer[]): Row[] {
  return texts.flatMap((bytes) => JSON.parse(textOf(bytes)) as Row[]);
}

type ProgramPath = (programId: string) => readonly string[];

function needSide(item: NeedLeft, programPath: ProgramPath, goalsOf: ReadonlyMap<string, readonly number[]>): NeedSide {
  return {
    needItemId: item.id,
    organizationId: item.organizationId,
    programPath: programPath(item.programId),
    state: item.state,
    commodityId: item.commodityId,
    open: BigInt(item.open),
    required: BigInt(item.required),
    minimumLot: BigInt(item.minimumLot),
    unitPrice: BigInt(item.unitPrice),
    provinceId: item.provinceId,
    countyId: item.countyId,
    targetGroupId: item.targetGroupId,
    domainId: item.domainId,
    goals: goalsOf.get(item.commodityId) ?? [],
    severity: item.severity,
    windowStart: item.windowStart,
    windowEnd: item.windowEnd,
    publishedOn: item.publishedOn,
  };
}

/** What an offer is limited to is also what its provider wishes for: an offer for older people scores full with them. */
function offerSide({ id, free, minimumPerNeed, maximumPerNeed, ...rest }: OfferLeft): OfferSide {
  return {
    ...rest,
    offerItemId: id,
    organizationVerified: true,
    free: BigInt(free),
    minimumPerNeed: BigInt(minimumPerNeed),
    maximumPerNeed: maximumPerNeed === null ? null : BigInt(maximumPerNeed),
    wishedTargetGroupIds: rest.targetGroupIds,
    wishedDomainIds: rest.domainIds,
    wishedGoals: [],
  };
}

function isAsked(item: NeedLeft, programPath: ProgramPath, { scope, today }: RoundSetting): boolean {
  return (
    item.state === 'PUBLISHED' &&
    item.open !== '0' &&
    item.windowEnd >= today &&
    within(scope.commodityIds, [item.commodityId]) &&
    within(scope.programIds, programPath(item.programId))
  );
}

function within(limits: readonly string[], ids: readonly string[]): boolean {
  return limits.length === 0 || ids.some((id) => limits.includes(id));
}

function mayServe(
  { commodityId }: OfferLeft,
  { scope }: RoundSetting,
  substitutes: MarketRows['substitutes'],
): boolean {
  return within(scope.commodityIds, [commodityId, ...(substitutes.get(commodityId) ?? [])]);
}

/** A program, then every program above it. */
function pathsOf(programs: RoundSetting['programs']): (programId: string) => readonly string[] {
  const parentOf = new Map(programs.map(({ id, parentId }) => [id, parentId]));
  const paths = new Map<string, readonly string[]>();
  return (programId) => {
    const known = paths.get(programId);
    if (known) return known;
    const path: string[] = [];
    for (let id: string | null = programId; id !== null && !path.includes(id); id = parentOf.get(id) ?? null)
      path.push(id);
    paths.set(programId, path);
    return path;
  };
}

/** The catalogue names who may replace a commodity; a market asks what a commodity may replace. */
function substitutesOf(commodities: RoundSetting['commodities']): Map<string, Set<string>> {
  const standsInFor = new Map<string, Set<string>>();
  for (const { id, substituteIds } of commodities)
    for (const substitute of substituteIds)
      standsInFor.set(substitute, (standsInFor.get(substitute) ?? new Set()).add(id));
  return standsInFor;
}

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The cells of the needs, with all that is published in them. */
function cellsOf(
  published: readonly NeedLeft[],
  needs: readonly NeedSide[],
  people: RoundSetting['people'],
): CellRow[] {
  const asked = new Set(needs.map(cellName));
  const peopleOf = new Map(people.map((row) => [cellKey(row), BigInt(row.people)]));
  const cells = new Map<string, { -readonly [Field in keyof CellRow]: CellRow[Field] }>();
  for (const item of published) {
    const name = cellName(item);
    if (!asked.has(name)) continue;
    const { countyId, targetGroupId, commodityId } = item;
    const none = { required: 0n, counted: 0n, requiredValue: 0n, countedValue: 0n, weight: 1000 };
    const place = { countyId, targetGroupId, commodityId };
    const cell = cells.get(name) ?? { ...place, people: peopleOf.get(cellKey(item)) ?? 0n, ...none };
    const counted = BigInt(item.committed) + BigInt(item.delivered) + BigInt(item.verified);
    cell.required += BigInt(item.required);
    cell.counted += counted;
    cell.requiredValue = least(cell.requiredValue + BigInt(item.required) * BigInt(item.unitPrice), LARGEST);
    cell.countedValue = least(cell.countedValue + counted * BigInt(item.unitPrice), LARGEST);
    cells.set(name, cell);
  }
  return [...cells.values()];
}

function least(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}
