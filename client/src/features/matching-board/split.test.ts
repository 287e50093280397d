import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitOf } from './split.ts';

const offers = (...quantities: number[]) => quantities.map((quantity, at) => ({ id: String(at), quantity }));

it('divides 25 open over 12, 10 and 8 as 12, 10 and 3', () => {
  expect(splitOf(25, offers(12, 10, 8))).toEqual({
    parts: [
      { id: '0', quantity: 12n },
      { id: '1', quantity: 10n },
      { id: '2', quantity: 3n },
    ],
    rest: 0n,
  });
});

it('says what stays open when the offers are not enough', () => {
  expect(splitOf('25', offers(12)).rest).toBe(13n);
});

it('never gives more than is open nor more than was suggested', () => {
  const quantities = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), quantities, (open, suggested) => {
      const split = splitOf(open, offers(...suggested));
      const given = split.parts.reduce((sum, { quantity }) => sum + quantity, 0n);
      expect(given + split.rest).toBe(BigInt(open));
      for (const { id, quantity } of split.parts)
        expect(quantity).toBeLessThanOrEqual(BigInt(suggested[Number(id)] ?? 0));
    }),
  );
});
