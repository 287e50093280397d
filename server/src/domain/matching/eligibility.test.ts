import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eligibilityCodes } from './codes.ts';
import { allIneligibilities, ineligibility, pairEligible, quantityRange } from './eligibility.ts';
import { aNeed, anOffer, anyRows, rowsOf, today } from './market-rows.fixture.ts';
import type { NeedSide, OfferSide } from './pair.ts';
import { largestQuantity, smallestQuantity } from './pair-limits.ts';
import { prepareMarket } from './prepare-market.ts';

const setting = { today, substitutes: new Map([['electric-wheelchair', new Set(['wheelchair'])]]) };
const asked = (offer: Partial<OfferSide>, need: Partial<NeedSide> = {}) =>
  ineligibility(anOffer('o', offer), aNeed('n', need), setting);

describe('the first filter that fails is named, with what it compared', () => {
  test('a pair inside every limit is eligible', () => {
    expect(asked({})).toBeNull();
  });

  const failures: [string, Partial<OfferSide>, Partial<NeedSide>, string, object][] = [
    ['another commodity', { commodityId: 'hour' }, {}, 'COMMODITY', { offered: 'hour', needed: 'wheelchair' }],
    [
      'a plain wheelchair cannot stand in for an electric one',
      {},
      { commodityId: 'electric-wheelchair' },
      'COMMODITY',
      { offered: 'wheelchair', needed: 'electric-wheelchair' },
    ],
    [
      'a provider not verified',
      { organizationVerified: false },
      {},
      'ORGANIZATION_NOT_VERIFIED',
      { organizationId: 'org-o' },
    ],
    ['a paused offer', { state: 'PAUSED' }, {}, 'STATE', { offer: 'PAUSED', need: 'PUBLISHED' }],
    ['an expired need', {}, { state: 'EXPIRED' }, 'STATE', { offer: 'ACTIVE', need: 'EXPIRED' }],
    [
      'the office itself',
      { organizationId: 'welfare-office' },
      {},
      'SAME_ORGANIZATION',
      { organizationId: 'welfare-office' },
    ],
    [
      'windows that do not meet',
      { windowStart: '2026-12-24' },
      {},
      'WINDOW',
      { offerFrom: '2026-12-24', offerTo: '2027-03-20', needFrom: '2026-10-01', needTo: '2026-12-23', today },
    ],
    [
      'windows that met only in the past',
      { windowEnd: '2026-11-22' },
      {},
      'WINDOW',
      { offerFrom: '2026-09-01', offerTo: '2026-11-22', needFrom: '2026-10-01', needTo: '2026-12-23', today },
    ],
    [
      'a county outside the limits',
      { countyIds: ['IR-03-ahar'], provinceIds: ['IR-24'] },
      {},
      'COUNTY',
      { countyId: 'IR-03-tabriz', countyIds: ['IR-03-ahar'], provinceIds: ['IR-24'] },
    ],
    [
      'another target group',
      { targetGroupIds: ['OLD'] },
      {},
      'TARGET_GROUP',
      { targetGroupId: 'PWD', targetGroupIds: ['OLD'] },
    ],
    ['another domain', { domainIds: ['CARE'] }, {}, 'DOMAIN', { domainId: 'MOBILITY', domainIds: ['CARE'] }],
    [
      'another program',
      { programIds: ['elders'] },
      {},
      'PROGRAM',
      { programId: 'tabriz-chairs', programIds: ['elders'] },
    ],
    ['nothing free', { free: 0n }, {}, 'NOTHING_FREE', { offerItemId: 'o' }],
    ['nothing open', {}, { open: 0n }, 'NOTHING_OPEN', { needItemId: 'n' }],
    [
      'a lot larger than the offer gives to one need',
      { maximumPerNeed: 10n },
      { minimumLot: 12n },
      'LOT',
      { smallest: 12, largest: 10, minimumPerNeed: 1, maximumPerNeed: 10, minimumLot: 12, free: 40, open: 20 },
    ],
  ];
  test.each(failures)('%s', (_, offer, need, code, facts) => {
    expect(asked(offer, need)).toEqual({ code, facts });
  });

  test('every code of the list has a case above', () => {
    expect(new Set(failures.map(([, , , code]) => code))).toEqual(new Set(eligibilityCodes));
  });

  test('when several fail, the earlier one answers and all can be listed', () => {
    const offer = anOffer('o', { countyIds: ['IR-03-ahar'], domainIds: ['CARE'], free: 0n });
    const codes = [...allIneligibilities(offer, aNeed('n'), setting)].map(({ code }) => code);
    expect(codes).toEqual(['COUNTY', 'DOMAIN', 'NOTHING_FREE', 'LOT']);
    expect(ineligibility(offer, aNeed('n'), setting)?.code).toBe('COUNTY');
  });
});

describe('what passes', () => {
  test('an electric wheelchair may stand in for a plain one', () => {
    expect(asked({ commodityId: 'electric-wheelchair' })).toBeNull();
  });
  test('a county whose province is named', () => {
    expect(asked({ countyIds: ['IR-24-ardabil'], provinceIds: ['IR-03'] })).toBeNull();
  });
  test('a program below the one that is named', () => {
    expect(asked({ programIds: ['chairs'] })).toBeNull();
  });
  test('windows that share only today', () => {
    expect(asked({ windowEnd: today }, { windowStart: today })).toBeNull();
  });
  test('the rest of a need smaller than its own lot, in one piece', () => {
    expect(quantityRange(anOffer('o'), aNeed('n', { open: 3n, minimumLot: 5n }))).toEqual({
      smallest: 3n,
      largest: 3n,
    });
  });
});

test('columns and objects answer every pair of any market alike', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyRows, (unsorted) => {
      const { market, rows } = prepareMarket(unsorted);
      for (const [o, offer] of rows.offers.entries()) {
        for (const [n, need] of rows.needs.entries()) {
          const failed = ineligibility(offer, need, rows);
          seen.add(failed?.code ?? 'ELIGIBLE');
          expect(pairEligible(market, o, n), `${failed?.code} ${o} ${n}`).toBe(failed === null);
          const range = quantityRange(offer, need);
          expect(BigInt(smallestQuantity(market, o, n))).toBe(range.smallest);
          expect(BigInt(largestQuantity(market, o, n))).toBe(range.largest);
        }
      }
    }),
    { numRuns: 400, seed: 20261123 },
  );
  expect(seen).toEqual(new Set([...eligibilityCodes, 'ELIGIBLE']));
});

test('the order rows are read in changes no column', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const turned = rowsOf(rows.offers.toReversed(), rows.needs.toReversed(), {
        cells: rows.cells.toReversed(),
        substitutes: rows.substitutes,
      });
      expect(prepareMarket(turned).market).toEqual(prepareMarket(rows).market);
    }),
    { numRuns: 50 },
  );
});
