import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERIFICATION_VALUE_LIMIT } from './verification.ts';
import { automaticCause, drawOf } from './verification-sampling.ts';

const known = { acceptedDeliveriesBefore: 12, failedVerificationsBefore: 0 };
const id = (number: number) => `01a20a00-5289-71d9-a438-${number.toString(16).padStart(12, '0')}`;

describe('an accepted delivery is checked', () => {
  it('by its value, whoever brings it', () => {
    expect(automaticCause({ entryId: id(1), value: VERIFICATION_VALUE_LIMIT + 1n, risk: known })).toBe('VALUE');
  });
  it('as a sample when it is the first of its provider, or one failed before', () => {
    for (const risk of [
      { ...known, acceptedDeliveriesBefore: 0 },
      { ...known, failedVerificationsBefore: 1 },
    ])
      expect(automaticCause({ entryId: id(1), value: 1n, risk })).toBe('SAMPLE');
  });
  it('as a sample about once in ten for a known provider, the same again for the same entry', () => {
    const causes = Array.from({ length: 5000 }, (_, at) => automaticCause({ entryId: id(at), value: 1n, risk: known }));
    const drawn = causes.filter((cause) => cause === 'SAMPLE').length;
    expect(drawn).toBeGreaterThan(400);
    expect(drawn).toBeLessThan(600);
    const again = causes.map((_, at) => automaticCause({ entryId: id(at), value: 1n, risk: known }));
    expect(again).toEqual(causes);
  });
});

it('a draw is 0..999 for any id', () => {
  fc.assert(
    fc.property(fc.uuid(), (entryId) => {
      const draw = drawOf(entryId);
      expect(Number.isInteger(draw) && draw >= 0 && draw < 1000).toBe(true);
    }),
  );
});
