/** Small markets for tests: rows of any shape, on four counties of two provinces. */
import fc from 'fast-check';
import { dayOf } from '../day.ts';
import { geographyOf } from './nearness.ts';
import type { NeedSide, OfferSide } from './pair.ts';
import { type CellRow, cellName, type MarketRows } from './prepare-market.ts';

export const today = '2026-11-23';
const todayNumber = 20780;

export const geography = geographyOf(
  [
    { countyId: 'IR-03-ahar', provinceId: 'IR-03', neighbourIds: ['IR-03-tabriz'] },
    { countyId: 'IR-03-jolfa', provinceId: 'IR-03', neighbourIds: [] },
    { countyId: 'IR-03-tabriz', provinceId: 'IR-03', neighbourIds: ['IR-03-ahar'] },
    { countyId: 'IR-24-ardabil', provinceId: 'IR-24', neighbourIds: [] },
    { countyId: 'IR-11-zahedan', provinceId: 'IR-11', neighbourIds: [] },
  ],
  [
    { provinceId: 'IR-03', neighbourIds: ['IR-24'] },
    { provinceId: 'IR-24', neighbourIds: [] },
    { provinceId: 'IR-11', neighbourIds: [] },
  ],
);

export function anOffer(offerItemId: string, row: Partial<OfferSide> = {}): OfferSide {
  return {
    offerItemId,
    organizationId: `org-${offerItemId}`,
    organizationVerified: true,
    state: 'ACTIVE',
    commodityId: 'wheelchair',
    free: 40n,
    minimumPerNeed: 1n,
    maximumPerNeed: null,
    provinceId: 'IR-03',
    countyId: 'IR-03-tabriz',
    windowStart: '2026-09-01',
    windowEnd: '2027-03-20',
    provinceIds: [],
    countyIds: [],
    targetGroupIds: [],
    domainIds: [],
    programIds: [],
    wishedTargetGroupIds: [],
    wishedDomainIds: [],
    wishedGoals: [],
    honourRate: 900,
    ...row,
  };
}

export function aNeed(needItemId: string, row: Partial<NeedSide> = {}): NeedSide {
  return {
    needItemId,
    organizationId: 'welfare-office',
    programPath: ['tabriz-chairs', 'chairs', 'mission'],
    state: 'PUBLISHED',
    commodityId: 'wheelchair',
    open: 20n,
    required: 25n,
    minimumLot: 1n,
    unitPrice: 150_000_000n,
    provinceId: 'IR-03',
    countyId: 'IR-03-tabriz',
    targetGroupId: 'PWD',
    domainId: 'MOBILITY',
    goals: [3, 10],
    severity: 4,
    windowStart: '2026-10-01',
    windowEnd: '2026-12-23',
    publishedOn: '2026-10-09',
    ...row,
  };
}

/** The cells of some needs: all their required quantity, and what is no longer open counted. */
export function cellsOf(needs: readonly NeedSide[], row: Partial<CellRow> = {}): CellRow[] {
  return [...Map.groupBy(needs, cellName).values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const required = members.reduce((sum, need) => sum + need.required, 0n);
    const counted = members.reduce((sum, need) => sum + need.required - need.open, 0n);
    const { countyId, targetGroupId, commodityId } = first;
    const values = { requiredValue: required * first.unitPrice, countedValue: counted * first.unitPrice };
    return [{ countyId, targetGroupId, commodityId, people: 100n, required, counted, ...values, weight: 1000, ...row }];
  });
}

export function rowsOf(
  offers: readonly OfferSide[],
  needs: readonly NeedSide[],
  more: Partial<MarketRows> = {},
): MarketRows {
  return { today, offers, needs, cells: cellsOf(needs), geography, substitutes: new Map(), ...more };
}

const counties = [...geography.counties.values()];
const groups = ['OLD', 'PWD', 'WHH'];
const domains = ['CARE', 'MOBILITY'];
const programs = ['tabriz-chairs', 'chairs', 'mission', 'elders'];
const commodities = ['wheelchair', 'electric-wheelchair', 'hour'];
const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values]));
const day = fc.integer({ min: todayNumber - 120, max: todayNumber + 200 }).map(dayOf);
const windows = fc
  .tuple(fc.integer({ min: -120, max: 60 }), fc.integer({ min: 0, max: 240 }))
  .map(([from, length]) => ({
    windowStart: dayOf(todayNumber + from),
    windowEnd: dayOf(todayNumber + from + length),
  }));

const home = fc.oneof(
  fc.constantFrom(...counties).map(({ countyId, provinceId }) => ({ countyId, provinceId })),
  fc.constantFrom('IR-03', 'IR-24').map((provinceId) => ({ countyId: null, provinceId })),
  fc.constant({ countyId: null, provinceId: null }),
);

const offerRow = fc
  .record({
    organizationId: fc.constantFrom('welfare-office', 'sahand', 'yashil'),
    organizationVerified: fc.nat(9).map((n) => n > 0),
    state: fc.nat(9).map((n) => (n > 0 ? 'ACTIVE' : 'PAUSED')),
    commodityId: fc.constantFrom(...commodities),
    free: fc.bigInt(0n, 60n),
    minimumPerNeed: fc.bigInt(1n, 6n),
    maximumPerNeed: fc.option(fc.bigInt(1n, 30n)),
    provinceIds: some(['IR-03', 'IR-24', 'IR-99']),
    countyIds: some([...counties.map((county) => county.countyId), 'IR-99-nowhere']),
    targetGroupIds: some([...groups, 'STR']),
    domainIds: some([...domains, 'HOUSING']),
    programIds: some([...programs, 'unknown']),
    wishedTargetGroupIds: some([...groups, 'STR']),
    wishedDomainIds: some([...domains, 'HOUSING']),
    wishedGoals: some([3, 8, 10, 17]),
    honourRate: fc.option(fc.integer({ min: 0, max: 1000 })),
  })
  .chain((row) => fc.tuple(windows, home).map(([window, place]) => ({ ...row, ...window, ...place })));

const needRow = fc
  .record({
    organizationId: fc.constantFrom('welfare-office', 'other-office'),
    programPath: fc.constantFrom(['tabriz-chairs', 'chairs', 'mission'], ['chairs', 'mission'], ['elders']),
    state: fc.nat(9).map((n) => (n > 0 ? 'PUBLISHED' : 'PAUSED')),
    commodityId: fc.constantFrom(...commodities),
    required: fc.bigInt(1n, 60n),
    left: fc.integer({ min: 0, max: 100 }),
    minimumLot: fc.bigInt(1n, 9n),
    place: fc.constantFrom(...counties),
    targetGroupId: fc.constantFrom(...groups),
    domainId: fc.constantFrom(...domains),
    goals: fc.subarray([3, 8, 10, 17]),
    severity: fc.integer({ min: 1, max: 5 }),
    publishedOn: day,
    window: windows,
  })
  .map(({ left, place, window, ...row }) => ({
    ...row,
    ...window,
    open: (row.required * BigInt(left)) / 100n,
    countyId: place.countyId,
    provinceId: place.provinceId,
  }));

/** Any small market: many pairs are not eligible, for every reason there is. */
export const anyRows: fc.Arbitrary<MarketRows> = fc
  .tuple(fc.array(offerRow, { minLength: 1, maxLength: 6 }), fc.array(needRow, { minLength: 1, maxLength: 8 }))
  .map(([offers, needs]) =>
    rowsOf(
      offers.map((row, index) => anOffer(`o${index}`, row)),
      needs.map((row, index) => aNeed(`n${index}`, row)),
      { substitutes: new Map([['electric-wheelchair', new Set(['wheelchair'])]]) },
    ),
  );
