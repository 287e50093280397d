import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from './allocate.ts';
import { capsOf } from './caps.ts';
import { explanationCodes } from './codes.ts';
import {
  type ExplainedRound,
  explainedRound,
  explainMatch,
  explainNoMatch,
  quantityOf,
  worthOfPair,
} from './explain.ts';
import { explainLeftOutNeed, explainLeftOutOffer, leftOutNeeds, leftOutOffers } from './left-out.ts';
import type { Market, PairRules } from './market.ts';
import { aNeed, anOffer, anyRows, rowsOf } from './market-rows.fixture.ts';
import { type SolveAgain, solveAgainWith } from './nearest-change.ts';
import type { NeedSide, OfferSide } from './pair.ts';
import { pairRules } from './pair-rules.ts';
import { defaultPolicy, type MatchingPolicy } from './policy.ts';
import { type MarketRows, prepareMarket } from './prepare-market.ts';
import { worthOf } from './worth.ts';

function solved(market: Market, policy: MatchingPolicy, rules: PairRules) {
  const result = allocate(market, policy, rules);
  if (!result) throw new Error('nobody said stop');
  return result;
}

function roundOf(rows: MarketRows, policy = defaultPolicy): { round: ExplainedRound; solveAgain: SolveAgain } {
  const prepared = prepareMarket(rows);
  const { allocations, prices } = solved(prepared.market, policy, pairRules);
  const caps = capsOf(prepared.market, policy);
  return {
    round: explainedRound({ prepared, policy, caps, allocations, prices }),
    solveAgain: solveAgainWith(prepared.rows, policy, pairRules, (...asked) => solved(...asked).allocations),
  };
}

describe('a match', () => {
  const { round } = roundOf(rowsOf([anOffer('o', { free: 5n, maximumPerNeed: 3n })], [aNeed('n'), aNeed('m')]));

  test('names its parts, which sum to the score, and what limits it', () => {
    expect(quantityOf(round, 0, 0)).toBe(3);
    const match = explainMatch(round, 0, 0);
    expect(match.parts.reduce((sum, part) => sum + part.points, 0)).toBe(match.score);
    expect(match.limits).toEqual([
      { code: 'OFFER_USED_UP', facts: { offerItemId: 'o', free: 5 } },
      { code: 'MAXIMUM_PER_NEED', facts: { offerItemId: 'o', maximum: 3 } },
    ]);
  });

  test('shows the prices: score - reserve + V - U is the gain, and it is not below zero', () => {
    const { worth } = explainMatch(round, 0, 1);
    expect(worth.gain).toBe(worth.score - worth.reserve + worth.needPrice - worth.offerPrice);
    expect(worth.gain).toBeGreaterThanOrEqual(0);
  });
});

test('on any market: a pair in use does not lose, one not in use does not gain unless a cap or lot is named', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anyRows, fc.constantFrom(1000, 300), (rows, providerCap) => {
      const policy = { ...defaultPolicy, providerCap };
      const { round } = roundOf(rows, policy);
      const { market } = round.prepared;
      const result = solved(market, policy, pairRules);
      expect(worthOf(market, policy, pairRules, result.allocations)).toBe(result.objective);
      for (let offer = 0; offer < market.offers.count; offer++) {
        for (let need = 0; need < market.needs.count; need++) {
          const { gain } = worthOfPair(round, offer, need);
          if (quantityOf(round, offer, need) === 0) {
            const { code, facts } = explainNoMatch(round, offer, need);
            seen.add(code);
            expect(code === 'NOT_ELIGIBLE').toBe(!pairRules.eligible(market, offer, need));
            if (code === 'OUTBID' || code === 'BELOW_RESERVE') expect(facts.points).toBe(0 - gain);
            if (code === 'LOT_REPAIRED') expect(result.lots.repairedPairs).toBeGreaterThan(0);
            expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
          } else if (result.lots.repairedPairs === 0) {
            expect(gain).toBeGreaterThanOrEqual(0);
            if (gain > 0) expect(explainMatch(round, offer, need).limits).not.toEqual([]);
          }
        }
      }
    }),
    { numRuns: 150, seed: 7 },
  );
  expect([...seen].every((code) => explanationCodes.includes(code))).toBe(true);
  expect(seen).toContain('OUTBID');
  expect(seen).toContain('NOT_ELIGIBLE');
});

describe('left out: one reason, and the nearest change that would have matched, solved again', () => {
  const needLeftOut = (offer: Partial<OfferSide>, need: Partial<NeedSide>) => {
    const { round, solveAgain } = roundOf(rowsOf([anOffer('o', offer)], [aNeed('n', need)]));
    expect(leftOutNeeds(round)).toEqual([0]);
    expect(leftOutOffers(round)).toEqual([0]);
    return explainLeftOutNeed(round, 0, solveAgain);
  };

  const pair = { offerItemId: 'o', needItemId: 'n' };
  const cases: [string, Partial<OfferSide>, Partial<NeedSide>, string, object][] = [
    [
      'a county',
      { countyIds: ['IR-03-tabriz'] },
      { countyId: 'IR-03-ahar' },
      'COUNTY',
      { code: 'COUNTY_ADDED', facts: { ...pair, countyId: 'IR-03-ahar', level: 'NEIGHBOUR_COUNTY' } },
    ],
    [
      'a target group',
      { targetGroupIds: ['OLD'] },
      {},
      'TARGET_GROUP',
      { code: 'TARGET_GROUP_ADDED', facts: { ...pair, targetGroupId: 'PWD' } },
    ],
    [
      'a domain',
      { domainIds: ['CARE'] },
      {},
      'DOMAIN',
      { code: 'DOMAIN_ADDED', facts: { ...pair, domainId: 'MOBILITY' } },
    ],
    [
      'a program',
      { programIds: ['elders'] },
      {},
      'PROGRAM',
      { code: 'PROGRAM_ADDED', facts: { ...pair, programId: 'tabriz-chairs' } },
    ],
    [
      'an offer that starts too late',
      { windowStart: '2026-12-26' },
      {},
      'WINDOW',
      {
        code: 'WINDOW_MOVED',
        facts: { ...pair, side: 'OFFER', windowStart: '2026-12-23', windowEnd: '2027-03-20', days: 3 },
      },
    ],
    [
      'a need whose days are over',
      {},
      { windowEnd: '2026-11-20' },
      'WINDOW',
      {
        code: 'WINDOW_MOVED',
        facts: { ...pair, side: 'NEED', windowStart: '2026-10-01', windowEnd: '2026-11-23', days: 3 },
      },
    ],
    [
      'a lot too large',
      { maximumPerNeed: 4n },
      { minimumLot: 6n },
      'LOT',
      { code: 'LOT_LOWERED', facts: { ...pair, from: 6, to: 4 } },
    ],
  ];
  test.each(cases)('%s', (_, offer, need, filter, change) => {
    const left = needLeftOut(offer, need);
    expect(left.reason).toMatchObject({ code: 'NOT_ELIGIBLE', facts: { ...pair, filter } });
    expect(left.nearestChange).toEqual(change);
    expect(left.wouldGet).toBeGreaterThan(0);
  });

  test('two failed filters: a reason, and honestly no single change', () => {
    const left = needLeftOut({ domainIds: ['CARE'], targetGroupIds: ['OLD'] }, {});
    expect(left.reason.facts.filter).toBe('TARGET_GROUP');
    expect(left.nearestChange).toBeNull();
  });

  test('nobody offers the commodity', () => {
    const left = needLeftOut({ commodityId: 'hour' }, {});
    expect(left.reason).toEqual({
      code: 'NO_OFFER_OF_COMMODITY',
      facts: { needItemId: 'n', commodityId: 'wheelchair' },
    });
  });

  test('nobody needs the commodity', () => {
    const { round, solveAgain } = roundOf(rowsOf([anOffer('o', { commodityId: 'hour' })], [aNeed('n')]));
    expect(explainLeftOutOffer(round, 0, solveAgain).reason.code).toBe('NO_NEED_OF_COMMODITY');
  });

  test('a change is claimed only when solving again says so', () => {
    const { round } = roundOf(rowsOf([anOffer('o', { domainIds: ['CARE'] })], [aNeed('n')]));
    expect(explainLeftOutNeed(round, 0, () => 0).nearestChange).toBeNull();
  });

  test('outbid: the least points that turn it, found exactly', () => {
    const rows = rowsOf(
      [anOffer('o', { free: 1n })],
      [
        aNeed('far', { severity: 1, open: 1n, required: 1n, countyId: 'IR-03-jolfa' }),
        aNeed('near', { open: 1n, required: 1n }),
      ],
    );
    const { round, solveAgain } = roundOf(rows);
    expect(leftOutNeeds(round)).toEqual([0]);
    const left = explainLeftOutNeed(round, 0, solveAgain);
    expect(left.reason).toMatchObject({ code: 'OUTBID', facts: { needItemId: 'far', wentTo: ['near'] } });
    expect(left.nearestChange?.code).toBe('POINTS_ADDED');
    const least = left.nearestChange?.code === 'POINTS_ADDED' ? left.nearestChange.facts.points : 0;
    expect(least).toBeGreaterThan(left.reason.facts.points as number);
    const wouldGet = (points: number) =>
      solveAgain({ code: 'POINTS_ADDED', facts: { offerItemId: 'o', needItemId: 'far', points } });
    // Alone with each other, the two pairs differ by their scores: that much makes a tie, one point more turns it.
    const gap = worthOfPair(round, 0, 1).score - worthOfPair(round, 0, 0).score;
    expect(least - gap === 0 || least - gap === 1).toBe(true);
    expect([wouldGet(gap - 1), wouldGet(gap + 1)]).toEqual([0, 1]);
  });

  test('an offer whose pairs are exactly as good as those taken is told so', () => {
    const offers = [anOffer('a', { free: 20n }), anOffer('b', { free: 20n })];
    const { round, solveAgain } = roundOf(rowsOf(offers, [aNeed('n', { open: 20n, required: 20n })]));
    const [offer = -1] = leftOutOffers(round);
    const left = explainLeftOutOffer(round, offer, solveAgain);
    expect(left.reason.code).toBe('EQUALLY_GOOD');
    expect(left.nearestChange).toMatchObject({ code: 'POINTS_ADDED', facts: { points: 1 } });
  });

  test('below the reserve: so poor that the offer stays free', () => {
    const policy = { ...defaultPolicy, reserve: 2000 };
    const { round, solveAgain } = roundOf(rowsOf([anOffer('o')], [aNeed('n')]), policy);
    const left = explainLeftOutNeed(round, 0, solveAgain);
    expect(left.reason.code).toBe('BELOW_RESERVE');
    expect(left.nearestChange).toBeNull();
  });

  test('on any market each explanation is plain data, and each change claimed is true', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { round, solveAgain } = roundOf(rows);
        const left = [
          ...leftOutNeeds(round).map((need) => explainLeftOutNeed(round, need, solveAgain)),
          ...leftOutOffers(round).map((offer) => explainLeftOutOffer(round, offer, solveAgain)),
        ];
        for (const { reason, nearestChange, wouldGet } of left) {
          seen.add(reason.code);
          if (nearestChange) seen.add(nearestChange.code);
          expect(nearestChange ? solveAgain(nearestChange) : 0).toBe(wouldGet);
          expect(JSON.parse(JSON.stringify({ reason, nearestChange }))).toEqual({ reason, nearestChange });
        }
      }),
      { numRuns: 60, seed: 11 },
    );
    expect([...seen].filter((code) => !explanationCodes.includes(code))).toEqual([]);
    expect(seen.size).toBeGreaterThan(6);
  });
});
