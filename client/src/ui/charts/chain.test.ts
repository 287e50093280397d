import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chainParts } from './chain.ts';

it('reads a need of 20 wheelchairs: 9 signed of which 5 delivered and 3 of those verified, 2 pledged', () => {
  const chain = chainParts({ required: '20', held: '2', committed: '4', delivered: '2', verified: '3' });
  expect(chain.counted).toBe(9n);
  expect(chain.open).toBe(9n);
  expect(chain.over).toBe(0n);
  expect(chain.parts.find((part) => part.stage === 'verified')?.share).toBeCloseTo(0.15);
});

it('shows what lies beyond the need instead of cutting it off', () => {
  const chain = chainParts({ required: 30, held: 11, committed: 20, delivered: 0, verified: 0 });
  expect(chain.over).toBe(1n);
  expect(chain.open).toBe(0n);
  expect(chain.requiredShare).toBeCloseTo(30 / 31, 5);
});

it('never draws more than the whole bar, and a pledge never counts', () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 18n });
  fc.assert(
    fc.property(amount, amount, amount, amount, amount, (required, held, committed, delivered, verified) => {
      const chain = chainParts({ required, held, committed, delivered, verified });
      const drawn = chain.parts.reduce((sum, part) => sum + part.share, 0);
      expect(drawn).toBeLessThanOrEqual(1.000001);
      expect(chain.counted).toBe(committed + delivered + verified);
      expect(chain.open + held + chain.counted).toBe(required + chain.over);
    }),
  );
});
