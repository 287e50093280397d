import { describe, expect, it } from 'vitest';
import { type PledgedNeedItem, type PledgedOfferItem, refusePledge } from './pledge.ts';

const need: PledgedNeedItem = {
  id: 'n',
  commodityId: 'wheelchair',
  substituteIds: ['folding-wheelchair'],
  open: 23n,
  minimumLot: 10n,
  provinceId: 'IR-03',
  countyId: 'IR-03-tabriz',
  targetGroup: 'DIS',
  domain: 'REHAB',
  programIds: ['centre', 'mission'],
  windowStart: '2026-11-01',
  windowEnd: '2026-12-31',
};
const offer: PledgedOfferItem = {
  id: 'o',
  commodityId: 'wheelchair',
  free: 40n,
  minimumPerNeed: null,
  maximumPerNeed: null,
  provinceIds: [],
  countyIds: [],
  targetGroups: [],
  domains: [],
  programIds: [],
  windowStart: '2026-10-01',
  windowEnd: '2026-11-30',
};

describe('a quantity may be pledged', () => {
  const table: [string, Partial<PledgedNeedItem>, Partial<PledgedOfferItem>, bigint, object | null][] = [
    ['the minimum lot', {}, {}, 10n, null],
    ['everything that is open', {}, {}, 23n, null],
    ['less than the lot', {}, {}, 4n, { name: 'ItemLimitNotMet', limit: 'MINIMUM_LOT', bound: 10n, itemId: 'n' }],
    ['a rest smaller than the lot', { open: 7n }, {}, 7n, null],
    ['more than is open', {}, {}, 24n, { name: 'NotEnoughRemaining', requested: 24n, remaining: 23n, itemId: 'n' }],
    [
      'more than is free',
      {},
      { free: 15n },
      16n,
      { name: 'NotEnoughCapacity', requested: 16n, free: 15n, itemId: 'o' },
    ],
    ['more than the offer gives one need', {}, { maximumPerNeed: 12n }, 13n, { limit: 'MAXIMUM_PER_NEED', bound: 12n }],
    ['exactly what the offer gives one need', {}, { maximumPerNeed: 12n }, 12n, null],
    ['less than the offer gives one need', {}, { minimumPerNeed: 20n }, 19n, { limit: 'MINIMUM_PER_NEED', bound: 20n }],
    ['another commodity', { commodityId: 'bed' }, {}, 10n, { limit: 'COMMODITY', bound: null, itemId: 'o' }],
    ['a commodity that may take its place', {}, { commodityId: 'folding-wheelchair' }, 10n, null],
    ['the last common day', { windowStart: '2026-11-30' }, {}, 10n, null],
    ['after the offer ends', { windowStart: '2026-12-01' }, {}, 10n, { limit: 'WINDOW' }],
    ['before the offer begins', { windowStart: '2026-09-01', windowEnd: '2026-09-30' }, {}, 10n, { limit: 'WINDOW' }],
    ['another county', {}, { countyIds: ['IR-03-ahar'] }, 10n, { limit: 'PLACE' }],
    ['this county among others', {}, { countyIds: ['IR-03-ahar', 'IR-03-tabriz'] }, 10n, null],
    ['another province', {}, { provinceIds: ['IR-24'] }, 10n, { limit: 'PLACE' }],
    [
      'its province, beside counties elsewhere',
      {},
      { provinceIds: ['IR-03'], countyIds: ['IR-24-ardabil'] },
      10n,
      null,
    ],
    ['another group', {}, { targetGroups: ['WHH'] }, 10n, { limit: 'TARGET_GROUP' }],
    ['another domain', {}, { domains: ['JOB'] }, 10n, { limit: 'DOMAIN' }],
    ['another program', {}, { programIds: ['other'] }, 10n, { limit: 'PROGRAM' }],
    ['a program above it in the tree', {}, { programIds: ['mission'] }, 10n, null],
  ];
  it.each(table)('%s', (_, ofNeed, ofOffer, quantity, expected) => {
    const refusal = refusePledge({ ...need, ...ofNeed }, { ...offer, ...ofOffer }, quantity);
    if (expected === null) expect(refusal).toBeNull();
    else expect(refusal).toMatchObject(expected);
  });
});
