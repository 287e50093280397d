import type { RoundScope } from '#domain/allocation-round.ts';
import { honourRate } from '#domain/honour.ts';
import { type CountyPlace, geographyOf, type ProvincePlace } from '#domain/matching/nearness.ts';
import type { NeedSide, OfferSide } from '#domain/matching/pair.ts';
import type { MatchingPolicy } from '#domain/matching/policy.ts';
import { type CellRow, cellName, type MarketRows } from '#domain/matching/prepare-market.ts';
import { cellKey, type EligiblePeople, type TriangleItem } from '#domain/triangle.ts';
import type { HonourText, NeedItemText, OfferItemText, SpokenForText } from '../data/market-pages.report.ts';

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

export type RowTexts = {
  readonly needs: readonly string[];
  readonly offers: readonly string[];
  readonly spokenFor: readonly string[];
  readonly honour: readonly string[];
};

export type RoundInput = {
  readonly rows: MarketRows;
  readonly items: readonly TriangleItem[];
  readonly people: readonly EligiblePeople[];
};

/** The rows of the texts as a market: what is open and free of the scope, and the cells of all that was published. */
export function readInput(setting: RoundSetting, texts: RowTexts): RoundInput {
  const published = parsed<NeedItemText>(texts.needs);
  const programPath = pathsOf(setting.programs);
  const spoken = spokenFor(parsed<SpokenForText>(texts.spokenFor));
  const people = setting.people.map((row) => ({ ...row, people: BigInt(row.people) }));
  const goalsOf = new Map(setting.commodities.map(({ id, goals }) => [id, goals]));
  const needs = published
    .map((item) => needSide(item, { programPath, goalsOf, spoken }))
    .filter((need) => isAsked(need, setting));
  const honour = new Map(parsed<HonourText>(texts.honour).map((row) => [row.organizationId, perThousand(row)]));
  const offers = parsed<OfferItemText>(texts.offers).map((item) => offerSide(item, honour, spoken));
  const substitutes = substitutesOf(setting.commodities);
  const rows: MarketRows = {
    today: setting.today,
    needs,
    offers: offers.filter((offer) => offer.free > 0n && mayServe(offer, setting, substitutes)),
    cells: cellsOf(published, people),
    geography: geographyOf(setting.counties, setting.provinces),
    substitutes,
  };
  return { rows, items: published.map(triangleItem), people };
}

function parsed<Row>(texts: readonly string[]): Row[] {
  return texts.flatMap((text) => JSON.parse(text) as Row[]);
}

function perThousand({ finished, promised, delivered }: HonourText): number | null {
  const rate = honourRate({ finished, promised: BigInt(promised), delivered: BigInt(delivered) });
  return rate === null ? null : Math.min(1000, Math.floor(rate / 10));
}

function spokenFor(rows: readonly SpokenForText[]): ReadonlyMap<string, bigint> {
  const sums = new Map<string, bigint>();
  for (const { needItemId, offerItemId, quantity } of rows)
    for (const id of [needItemId, offerItemId]) sums.set(id, (sums.get(id) ?? 0n) + BigInt(quantity));
  return sums;
}

type Around = {
  readonly programPath: (programId: string) => readonly string[];
  readonly goalsOf: ReadonlyMap<string, readonly number[]>;
  readonly spoken: ReadonlyMap<string, bigint>;
};

function needSide(item: NeedItemText, { programPath, goalsOf, spoken }: Around): NeedSide {
  return {
    needItemId: item.id,
    organizationId: item.organizationId,
    programPath: programPath(item.programId),
    state: item.state,
    commodityId: item.commodityId,
    open: left(item.open, spoken.get(item.id)),
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
function offerSide(
  item: OfferItemText,
  honour: ReadonlyMap<string, number | null>,
  spoken: Around['spoken'],
): OfferSide {
  const { id, free, minimumPerNeed, maximumPerNeed, ...rest } = item;
  return {
    ...rest,
    offerItemId: id,
    organizationVerified: true,
    free: left(free, spoken.get(id)),
    minimumPerNeed: BigInt(minimumPerNeed),
    maximumPerNeed: maximumPerNeed === null ? null : BigInt(maximumPerNeed),
    wishedTargetGroupIds: item.targetGroupIds,
    wishedDomainIds: item.domainIds,
    wishedGoals: [],
    honourRate: honour.get(item.organizationId) ?? null,
  };
}

function left(quantity: string, spoken = 0n): bigint {
  const rest = BigInt(quantity) - spoken;
  return rest > 0n ? rest : 0n;
}

function isAsked(need: NeedSide, { scope, today }: RoundSetting): boolean {
  return (
    need.state === 'PUBLISHED' &&
    need.open > 0n &&
    need.windowEnd >= today &&
    within(scope.commodityIds, [need.commodityId]) &&
    within(scope.programIds, need.programPath)
  );
}

function within(limits: readonly string[], ids: readonly string[]): boolean {
  return limits.length === 0 || ids.some((id) => limits.includes(id));
}

function mayServe(
  { commodityId }: OfferSide,
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

function cellsOf(published: readonly NeedItemText[], people: readonly EligiblePeople[]): CellRow[] {
  const peopleOf = new Map(people.map((row) => [cellKey(row), row.people]));
  const cells = new Map<string, { -readonly [Field in keyof CellRow]: CellRow[Field] }>();
  for (const item of published) {
    const { countyId, targetGroupId, commodityId } = item;
    const name = cellName(item);
    const none = { required: 0n, counted: 0n, requiredValue: 0n, countedValue: 0n, weight: 1000 };
    const cell = cells.get(name) ?? {
      countyId,
      targetGroupId,
      commodityId,
      people: peopleOf.get(cellKey(item)) ?? 0n,
      ...none,
    };
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

function triangleItem(item: NeedItemText): TriangleItem {
  return {
    needItemId: item.id,
    needId: item.needId,
    programId: item.programId,
    provinceId: item.provinceId,
    countyId: item.countyId,
    targetGroupId: item.targetGroupId,
    required: BigInt(item.required),
    unitPrice: BigInt(item.unitPrice),
    committed: BigInt(item.committed),
    delivered: BigInt(item.delivered),
    verified: BigInt(item.verified),
  };
}
