import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partCodes } from './codes.ts';
import { aNeed, anOffer, anyRows, geography, today } from './market-rows.fixture.ts';
import { neighboursOnTiles } from './nearness.ts';
import type { NeedSide, OfferSide } from './pair.ts';
import { defaultPolicy, type MatchingPolicy } from './policy.ts';
import { cellName, prepareMarket } from './prepare-market.ts';
import { pairScore, type ScorePart, scoreOf } from './score.ts';

const setting = { today, geography, cellOf: () => ({ required: 100n, counted: 40n }) };
const scored = (offer: Partial<OfferSide> = {}, need: Partial<NeedSide> = {}) =>
  scoreOf(anOffer('o', offer), aNeed('n', need), setting, defaultPolicy);
const partOf = (code: string, offer: Partial<OfferSide> = {}, need: Partial<NeedSide> = {}): ScorePart | undefined =>
  scored(offer, need).parts.find((part) => part.code === code);

describe('the worked example of the rule', () => {
  const example = scored(
    { wishedTargetGroupIds: ['PWD'], wishedGoals: [10], countyId: 'IR-03-ahar', maximumPerNeed: 8n },
    { open: 20n, windowEnd: '2026-12-23', publishedOn: '2026-10-09', severity: 4 },
  );

  test('six parts, each with points under its weight', () => {
    expect(example.parts.map(({ code, points, maximum }) => [code, points, maximum])).toEqual([
      ['PREFERENCE', 250, 250],
      ['NEARNESS', 160, 200],
      ['URGENCY', 184, 250],
      ['SHORTFALL', 90, 150],
      ['LOT_FIT', 20, 50],
      ['HONOUR', 90, 100],
    ]);
    expect(example.score).toBe(794);
  });

  test('each part carries the facts it was computed from', () => {
    expect(Object.fromEntries(example.parts.map(({ code, facts }) => [code, facts]))).toEqual({
      PREFERENCE: {
        targetGroup: 'HIT',
        domain: 'NO_WISH',
        goals: 'HIT',
        targetGroupId: 'PWD',
        domainId: 'MOBILITY',
        goalsMet: [10],
      },
      NEARNESS: {
        level: 'NEIGHBOUR_COUNTY',
        fromCountyId: 'IR-03-ahar',
        fromProvinceId: 'IR-03',
        toCountyId: 'IR-03-tabriz',
      },
      URGENCY: { severity: 4, daysLeft: 30, ageDays: 45 },
      SHORTFALL: {
        countyId: 'IR-03-tabriz',
        targetGroupId: 'PWD',
        commodityId: 'wheelchair',
        required: 100,
        counted: 40,
      },
      LOT_FIT: { largest: 8, open: 20 },
      HONOUR: { rate: 900, newcomer: false },
    });
  });
});

describe('parts', () => {
  test.each([
    ['no wish is neutral', {}, 500],
    ['one of two wishes met', { wishedTargetGroupIds: ['PWD'], wishedDomainIds: ['CARE'] }, 500],
    ['one of three wishes met', { wishedTargetGroupIds: ['PWD'], wishedDomainIds: ['CARE'], wishedGoals: [1] }, 333],
    ['a wish outside the market is a wish unmet', { wishedTargetGroupIds: ['STR'] }, 0],
  ])('preference: %s', (_, offer, fit) => {
    expect(partOf('PREFERENCE', offer)?.fit).toBe(fit);
  });

  test.each([
    ['SAME_COUNTY', { countyId: 'IR-03-tabriz' }, 'IR-03-tabriz', 1000],
    ['NEIGHBOUR_COUNTY', { countyId: 'IR-03-ahar' }, 'IR-03-tabriz', 800],
    ['SAME_PROVINCE', { countyId: 'IR-03-jolfa' }, 'IR-03-tabriz', 600],
    ['SAME_PROVINCE', { countyId: null }, 'IR-03-tabriz', 600],
    ['NATIONAL', { countyId: null, provinceId: null }, 'IR-03-tabriz', 400],
    ['NEIGHBOUR_PROVINCE', { countyId: 'IR-24-ardabil', provinceId: 'IR-24' }, 'IR-03-tabriz', 350],
    ['NEIGHBOUR_PROVINCE', { countyId: 'IR-03-jolfa' }, 'IR-24-ardabil', 350],
    ['ELSEWHERE', { countyId: 'IR-11-zahedan', provinceId: 'IR-11' }, 'IR-03-tabriz', 150],
  ])('nearness: %s from %j to %s', (level, offer, countyId, fit) => {
    expect(partOf('NEARNESS', offer, { countyId })).toMatchObject({ fit, facts: { level } });
  });

  test('a newcomer gets a chance', () => {
    expect(partOf('HONOUR', { honourRate: null })).toMatchObject({ fit: 700, facts: { newcomer: true } });
  });

  test('urgency grows with severity, with fewer days left and with age', () => {
    const fit = (need: Partial<NeedSide>) => partOf('URGENCY', {}, need)?.fit ?? -1;
    const base = { severity: 3, windowEnd: '2027-02-01', publishedOn: '2026-11-01' };
    expect(fit({ ...base, severity: 4 })).toBeGreaterThan(fit(base));
    expect(fit({ ...base, windowEnd: '2026-12-01' })).toBeGreaterThan(fit(base));
    expect(fit({ ...base, publishedOn: '2026-10-01' })).toBeGreaterThan(fit(base));
    expect(fit({ severity: 5, windowEnd: today, publishedOn: '2026-01-01' })).toBe(1000);
    expect(fit({ severity: 1, windowEnd: '2027-12-01', publishedOn: today })).toBe(0);
  });
});

test('on the tile map of East Azerbaijan Heris touches Tabriz, Ahar and Sarab, and Jolfa does not touch Tabriz', () => {
  const tiles = [
    { id: 'jolfa', column: 0, row: 0 },
    { id: 'ahar', column: 2, row: 1 },
    { id: 'tabriz', column: 1, row: 2 },
    { id: 'heris', column: 2, row: 2 },
    { id: 'sarab', column: 3, row: 2 },
    { id: 'bostanabad', column: 2, row: 3 },
  ];
  expect(neighboursOnTiles(tiles).get('heris')).toEqual(['ahar', 'tabriz', 'sarab', 'bostanabad']);
  expect(neighboursOnTiles(tiles).get('jolfa')).toEqual([]);
});

const anyWeights: fc.Arbitrary<MatchingPolicy> = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 })
  .map((cuts) => {
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 1000];
    const [preference, nearness, urgency, shortfall, lotFit, honour] = partCodes.map(
      (_, index) => (edges[index + 1] ?? 0) - (edges[index] ?? 0),
    ) as [number, number, number, number, number, number];
    return { ...defaultPolicy, weights: { preference, nearness, urgency, shortfall, lotFit, honour } };
  });

test('columns and objects score every pair of any market alike, under any weights', () => {
  fc.assert(
    fc.property(anyRows, anyWeights, (unsorted, policy) => {
      const { market, rows } = prepareMarket(unsorted);
      const cells = new Map(rows.cells.map((cell) => [cellName(cell), cell]));
      const cellOf = (need: NeedSide) => cells.get(cellName(need)) ?? { required: 0n, counted: 0n };
      for (const [o, offer] of rows.offers.entries()) {
        for (const [n, need] of rows.needs.entries()) {
          const { score, parts } = scoreOf(offer, need, { ...rows, cellOf }, policy);
          expect(pairScore(market, policy, o, n), `${o} ${n}`).toBe(score);
          expect(Number.isInteger(score) && score >= 0 && score <= 1000).toBe(true);
          for (const { points, maximum } of parts) expect(points).toBeLessThanOrEqual(maximum);
        }
      }
    }),
    { numRuns: 300, seed: 20261123 },
  );
});
