import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Coverage, chain, chainByValue, coverage, fullyDelivered } from './coverage.ts';
import { EMPTY_NEED, type NeedProjection } from './ledger-projection.ts';

const item = (required: bigint, parts: Partial<NeedProjection> = {}): NeedProjection => ({
  ...EMPTY_NEED,
  required,
  ...parts,
});

describe('coverage', () => {
  const table: [string, NeedProjection[], Coverage][] = [
    ['nothing happened', [item(10n, { open: 10n })], 'NONE'],
    ['not published yet', [], 'NONE'],
    ['pledged in full, not signed', [item(10n, { held: 10n })], 'NONE'],
    ['one of two items signed', [item(10n, { committed: 10n }), item(8n, { open: 8n })], 'PARTIAL'],
    ['one item full, one half', [item(10n, { committed: 10n }), item(8n, { committed: 4n, open: 4n })], 'PARTIAL'],
    ['all signed', [item(10n, { committed: 10n }), item(8n, { committed: 8n })], 'COVERED'],
    ['all signed, some delivered', [item(10n, { committed: 4n, delivered: 6n })], 'COVERED'],
    ['all delivered', [item(10n, { delivered: 10n }), item(8n, { delivered: 3n, verified: 5n })], 'DELIVERED'],
    ['one verified, the other delivered', [item(10n, { verified: 10n }), item(8n, { delivered: 8n })], 'DELIVERED'],
    ['one verified, the other open', [item(10n, { verified: 10n }), item(8n, { open: 8n })], 'PARTIAL'],
    ['all verified', [item(10n, { verified: 10n }), item(8n, { verified: 8n })], 'VERIFIED'],
    ['closed with 40 of 100 delivered', [item(100n, { delivered: 40n, closed: 60n })], 'PARTIAL'],
  ];
  it.each(table)('%s', (_, items, expected) => {
    expect(coverage(items)).toBe(expected);
    expect(fullyDelivered(items)).toBe(expected === 'DELIVERED' || expected === 'VERIFIED');
  });
});

describe('the chain bar', () => {
  it('is cumulative, and a pledge is not in the committed part', () => {
    const one = item(100n, { open: 25n, held: 10n, committed: 20n, delivered: 5n, verified: 40n });
    expect(chain(one, 5n)).toEqual({
      required: 100n,
      pledged: 75n,
      committed: 65n,
      received: 50n,
      delivered: 45n,
      verified: 40n,
    });
  });
  it('adds several items by their value in rial', () => {
    const items = [
      { projection: item(2n, { committed: 1n, verified: 1n }), unitPrice: 10n },
      { projection: item(3n, { open: 1n, held: 1n, committed: 1n }), unitPrice: 100n, awaitingAcceptance: 1n },
    ];
    expect(chainByValue(items)).toEqual({
      required: 320n,
      pledged: 220n,
      committed: 120n,
      received: 110n,
      delivered: 10n,
      verified: 10n,
    });
  });
  it('never shows a later step longer than an earlier one', () => {
    const part = fc.bigInt({ min: 0n, max: 1_000_000_000_000n });
    fc.assert(
      fc.property(part, part, part, part, part, (open, held, committed, delivered, verified) => {
        const required = open + held + committed + delivered + verified;
        const steps = Object.values(chain(item(required, { open, held, committed, delivered, verified }), committed));
        expect(steps).toEqual([...steps].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
      }),
    );
  });
});
