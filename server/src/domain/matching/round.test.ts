import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, finish, resultOf } from './allocate.ts';
import { defaultPolicy } from './policy.ts';
import { Round } from './round.ts';
import { marketOf, rulesOf, type SmallMarket, smallMarket } from './small-markets.fixture.ts';
import { solveAgain } from './solve-again.ts';

const free = smallMarket(false, 6, 8);

function objective(small: SmallMarket): bigint {
  const result = allocate(marketOf(small), defaultPolicy, rulesOf(small));
  expect(result?.certificate.faults).toEqual([]);
  return result?.objective ?? -1n;
}

test('an offer added to a solved round brings it to the same worth as a new round', () => {
  let added = 0;
  fc.assert(
    fc.property(free, fc.integer({ min: 1, max: 20 }), (small, perSide) => {
      fc.pre(small.offers.length > 2);
      const round = new Round(
        marketOf({ ...small, offers: small.offers.slice(0, -2) }),
        defaultPolicy,
        rulesOf(small),
        { perSide },
      );
      finish(round);
      for (const count of [small.offers.length - 1, small.offers.length]) {
        if (!round.addOffer(marketOf({ ...small, offers: small.offers.slice(0, count) }))) return;
      }
      expect(finish(round)).toBe(true);
      const result = resultOf(round);
      expect(result.certificate.faults).toEqual([]);
      expect(result.objective).toBe(objective(small));
      added++;
    }),
    { numRuns: 300 },
  );
  expect(added).toBeGreaterThan(100);
});

test('solving again with another score for a pair gives the change in worth of the whole, and what the pair carries', () => {
  fc.assert(
    fc.property(free, fc.nat(), fc.nat(), fc.integer({ min: 0, max: 1000 }), (small, o, n, score) => {
      const offer = o % small.offers.length;
      const need = n % small.needs.length;
      fc.pre((small.offers[offer]?.free ?? 0) > 0 && (small.needs[need]?.open ?? 0) > 0);
      const round = new Round(marketOf(small), defaultPolicy, rulesOf(small));
      finish(round);
      const scores = small.scores.map((row, i) => row.map((old, j) => (i === offer && j === need ? score : old)));
      const again = solveAgain(round, offer, need, score);
      expect(again?.gain).toBe(objective({ ...small, scores }) - objective(small));
      expect(again?.quantity).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 300 },
  );
});

test('an outbid pair carries units once its score makes up for the shortfall its prices show', () => {
  const small: SmallMarket = {
    offers: [
      { free: 3, minPerNeed: 1, maxPerNeed: 0, organization: 0 },
      { free: 3, minPerNeed: 1, maxPerNeed: 0, organization: 1 },
    ],
    needs: [{ required: 3, open: 3, minimumLot: 1, cell: 0, program: 0 }],
    scores: [[700], [640]],
    weights: [1000, 1000, 1000],
  };
  const round = new Round(marketOf(small), defaultPolicy, rulesOf(small));
  finish(round);
  expect([...resultOf(round).allocations.offer]).toEqual([0]);
  expect(solveAgain(round, 1, 0, 701)).toEqual({ quantity: 3, gain: 3n });
  expect(solveAgain(round, 1, 0, 699)).toEqual({ quantity: 0, gain: 0n });
});
