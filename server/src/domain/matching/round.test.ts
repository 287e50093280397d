import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate, finish, resultOf } from './allocate.ts';
import { defaultPolicy } from './policy.ts';
import { Round } from './round.ts';
import { marketOf, rulesOf, type SmallMarket, smallMarket } from './small-markets.fixture.ts';

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
