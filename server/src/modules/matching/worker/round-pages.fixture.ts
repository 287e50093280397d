/** For tests: a market of a few commodities as the database would hand it over, the same rows every time. */
import { defaultPolicy } from '#domain/matching/policy.ts';
import type { HonourText, MarketPages, NeedItemText, OfferItemText, Page } from '../data/market-pages.report.ts';
import type { RoundSetting } from './market-input.ts';

const COUNTIES = ['IR-03-ahar', 'IR-03-jolfa', 'IR-03-tabriz'];
const GROUPS = ['OLD', 'PWD'];
const COMMODITIES = ['bed', 'bread', 'chair', 'chair-light', 'rial'];

export const setting: RoundSetting = {
  solverVersion: 'test',
  today: '2026-11-23',
  asOf: '2026-11-23T08:00:00.000Z',
  scope: { provinceId: null, countyIds: [], commodityIds: [], programIds: [] },
  policy: defaultPolicy,
  counties: COUNTIES.map((countyId) => ({ countyId, provinceId: 'IR-03', neighbourIds: [] })),
  provinces: [{ provinceId: 'IR-03', neighbourIds: [] }],
  commodities: COMMODITIES.map((id) => ({ id, goals: [], substituteIds: id === 'chair' ? ['chair-light'] : [] })),
  programs: [
    { id: 'mission', parentId: null },
    { id: 'homes', parentId: 'mission' },
  ],
  people: COUNTIES.flatMap((countyId, county) =>
    GROUPS.map((targetGroupId) => ({ provinceId: 'IR-03', countyId, targetGroupId, people: 100 + 50 * county })),
  ),
};

const of = <Item>(list: readonly Item[], number: number): Item => list[number % list.length] as Item;
const unit = (commodityId: string) => (commodityId === 'rial' ? 1_000_000n : 1n);

function needText(number: number): NeedItemText {
  const commodityId = of(COMMODITIES, number);
  const required = String(BigInt(2 + ((number * 7) % 19)) * unit(commodityId));
  return {
    id: `need-item-${String(number).padStart(3, '0')}`,
    needId: `need-${number >> 1}`,
    programId: of(['homes', 'mission'], number),
    organizationId: 'welfare-office',
    state: 'PUBLISHED',
    commodityId,
    open: required,
    required,
    committed: '0',
    delivered: '0',
    verified: '0',
    minimumLot: String((number % 4 === 0 ? 2n : 1n) * unit(commodityId)),
    unitPrice: commodityId === 'rial' ? '1' : '4000000',
    provinceId: 'IR-03',
    countyId: of(COUNTIES, number * 5),
    targetGroupId: of(GROUPS, number >> 2),
    domainId: 'MOBILITY',
    severity: 1 + (number % 5),
    windowStart: '2026-10-01',
    windowEnd: '2027-01-23',
    publishedOn: '2026-10-09',
  };
}

function offerText(number: number): OfferItemText {
  const commodityId = of(COMMODITIES, number * 3);
  return {
    id: `offer-item-${String(number).padStart(3, '0')}`,
    organizationId: `organization-${number % 7}`,
    state: 'ACTIVE',
    commodityId,
    free: String(BigInt(3 + ((number * 11) % 13)) * unit(commodityId)),
    minimumPerNeed: '1',
    maximumPerNeed: null,
    provinceId: 'IR-03',
    countyId: of(COUNTIES, number),
    windowStart: '2026-09-01',
    windowEnd: '2027-03-20',
    provinceIds: [],
    countyIds: number % 3 === 0 ? [of(COUNTIES, number)] : [],
    targetGroupIds: [],
    domainIds: [],
    programIds: [],
  };
}

async function* pagesOf<Row>(rows: readonly Row[], size: number): AsyncGenerator<Page> {
  for (let at = 0; at < rows.length; at += size) {
    const page = rows.slice(at, at + size);
    yield { text: JSON.stringify(page), count: page.length };
  }
}

const honour = Array.from({ length: 7 }, (_, number): HonourText => {
  return { organizationId: `organization-${number}`, finished: 9, promised: '100', delivered: String(60 + 5 * number) };
});
const spoken = [
  { needItemId: 'need-item-000', offerItemId: 'offer-item-000', quantity: '2' },
  { needItemId: 'need-item-005', offerItemId: 'offer-item-005', quantity: '1' },
];

/** 60 need items and 25 offer items of five commodities, two of which stand in for one another. */
export function pages(size = 20): MarketPages {
  return {
    honour: () => pagesOf(honour, size),
    spokenFor: () => pagesOf(spoken, size),
    needs: () =>
      pagesOf(
        Array.from({ length: 60 }, (_, number) => needText(number)),
        size,
      ),
    offers: () =>
      pagesOf(
        Array.from({ length: 25 }, (_, number) => offerText(number)),
        size,
      ),
  };
}
