import { expect, it } from 'vitest';
import { verificationAt } from './organization.ts';

const until = new Date('2028-11-23T00:00:00Z');
it.each([
  ['VERIFIED', '2028-11-22T23:59:59Z', 'VERIFIED'],
  ['VERIFIED', '2028-11-23T00:00:00Z', 'EXPIRED'],
  ['SUSPENDED', '2030-01-01T00:00:00Z', 'SUSPENDED'],
] as const)('%s until 2028-11-23 is at %s %s', (verificationState, at, expected) => {
  expect(verificationAt({ verificationState, verificationExpiresAt: until }, new Date(at))).toBe(expected);
});

it('a verification without an end goes on', () => {
  const endless = { verificationState: 'VERIFIED', verificationExpiresAt: null } as const;
  expect(verificationAt(endless, until)).toBe('VERIFIED');
});
