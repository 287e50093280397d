import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_VERSION, type ChainedEntry, canonical, chainText, GENESIS_HASH } from './hash-chain.ts';
import { bothSigned, deliveryAccepted, needPublished, pledged } from './ledger.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import { type StoredEntry, verifyChain } from './verify-chain.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const pledge = { needItemId: 'n1', offerItemId: 'o1', commitmentId: 'c1', quantity: 30n };
const steps: LedgerEntry[] = [
  needPublished('n1', 100n),
  pledged(pledge),
  bothSigned(pledge),
  deliveryAccepted({ ...pledge, trancheId: 't1', quantity: 10n }),
  deliveryAccepted({ ...pledge, trancheId: 't2', quantity: 20n }),
];

function chained(step: LedgerEntry, index: number): ChainedEntry {
  const at = new Date(Date.UTC(2026, 10, 23, 8, index, 0, 120));
  return { ...step, id: `e${index + 1}`, chain: 'need/n', sequence: index + 1, at, actorMembershipId: 'm1' };
}

function link(entries: readonly ChainedEntry[]): StoredEntry[] {
  const stored: StoredEntry[] = [];
  for (const entry of entries) {
    const previousHash = stored.at(-1)?.hash ?? GENESIS_HASH;
    const hash = sha256(chainText(CHAIN_VERSION, previousHash, canonical(entry)));
    stored.push({ entry, version: CHAIN_VERSION, previousHash, hash });
  }
  return stored;
}

const chain = link(steps.map(chained));
const head = { sequence: 5, hash: chain[4]?.hash ?? '' };
const changed = (index: number, change: (stored: StoredEntry) => StoredEntry) =>
  chain.map((stored, at) => (at === index ? change(stored) : stored));
const bad = (sequence: number, fault: string, entryId: string | null = `e${sequence}`) => ({
  ok: false,
  sequence,
  entryId,
  fault,
});

describe('the canonical text of an entry', () => {
  it('is this, to the letter, because a stored hash depends on it', () => {
    const first = chained(needPublished('n1', 100n), 0);
    expect(canonical({ ...first, actorMembershipId: null })).toBe(
      [
        'id:2:e1',
        'chain:6:need/n',
        'sequence:1:1',
        'at:24:2026-11-23T08:00:00.120Z',
        'actor:-',
        'kind:14:NEED_PUBLISHED',
        'quantity:3:100',
        'needItem:2:n1',
        'offerItem:-',
        'commitment:-',
        'tranche:-',
        'postings:1:2',
        'side:4:NEED item:2:n1 account:4:open delta:3:100',
        'side:4:NEED item:2:n1 account:8:required delta:4:-100',
      ].join('\n'),
    );
  });
  it('does not depend on the order in which postings are read back', () => {
    const one = chained(pledged(pledge), 1);
    expect(canonical({ ...one, postings: [...one.postings].reverse() })).toBe(canonical(one));
  });
  it('refuses what is not printable ASCII', () => {
    expect(() => canonical({ ...chained(pledged(pledge), 1), id: 'e1\nkind:6:PLEDGE' })).toThrow('ASCII');
    expect(() => canonical({ ...chained(pledged(pledge), 1), id: '۱' })).toThrow('ASCII');
  });
  it('differs whenever any value differs', () => {
    const ids = fc.record({ id: fc.string(), chain: fc.string(), actorMembershipId: fc.option(fc.string()) });
    const base = chained(pledged(pledge), 1);
    fc.assert(
      fc.property(ids, ids, (one, two) => {
        const ascii = [...Object.values(one), ...Object.values(two)].every((value) =>
          /^[\x20-\x7e]*$/.test(value ?? ''),
        );
        fc.pre(ascii);
        const same = JSON.stringify(one) === JSON.stringify(two);
        expect(canonical({ ...base, ...one }) === canonical({ ...base, ...two })).toBe(same);
      }),
    );
  });
  it('is hashed after the version and the hash before it', () => {
    expect(chainText('1', GENESIS_HASH, 'x')).toBe(`1\n${'0'.repeat(64)}\nx`);
  });
});

describe('verifying a chain', () => {
  it('finds nothing in a whole one, with and without a head, and in an empty one', () => {
    expect(verifyChain(chain, sha256)).toEqual({ ok: true, head });
    expect(verifyChain(chain, sha256, head)).toEqual({ ok: true, head });
    expect(verifyChain([], sha256, { sequence: 0, hash: GENESIS_HASH }).ok).toBe(true);
  });

  const edits: [string, Partial<ChainedEntry>][] = [
    ['quantity', { quantity: 31n }],
    ['kind', { kind: 'PLEDGE_LAPSED' }],
    ['instant', { at: new Date(Date.UTC(2026, 10, 23, 8, 2, 0, 121)) }],
    ['actor', { actorMembershipId: 'm2' }],
    ['actor left out', { actorMembershipId: null }],
    ['commitment', { commitmentId: 'c2' }],
    ['id', { id: 'e9' }],
    ['chain', { chain: 'need/other' }],
    ['a posting', { postings: pledged({ ...pledge, quantity: 31n }).postings }],
  ];
  it.each(edits)('names an entry whose %s was edited', (_, edit) => {
    const tampered = changed(2, (stored) => ({ ...stored, entry: { ...stored.entry, ...edit } }));
    expect(verifyChain(tampered, sha256)).toEqual(bad(3, 'EDITED', edit.id ?? 'e3'));
  });

  it('names the next entry when one was edited and hashed again', () => {
    const entry = { ...chained(bothSigned(pledge), 2), quantity: 31n };
    const tampered = changed(2, (stored) => ({
      ...stored,
      entry,
      hash: sha256(chainText(CHAIN_VERSION, stored.previousHash, canonical(entry))),
    }));
    expect(verifyChain(tampered, sha256)).toEqual(bad(4, 'RELINKED'));
  });
  it('sees from the head that the whole chain was written again', () => {
    const other = link(steps.map(chained).map((entry) => ({ ...entry, actorMembershipId: 'm2' })));
    expect(verifyChain(other, sha256).ok).toBe(true);
    expect(verifyChain(other, sha256, head)).toEqual(bad(5, 'HEAD_DIFFERS'));
  });
  it('names the entry after a missing one', () => {
    expect(verifyChain(chain.toSpliced(2, 1), sha256, head)).toEqual(bad(4, 'MISSING'));
    expect(verifyChain(chain.slice(1), sha256, head)).toEqual(bad(2, 'MISSING'));
  });
  it('names a swapped and a repeated entry', () => {
    const [a, b, c, d, e] = chain;
    const present = (list: (StoredEntry | undefined)[]) => list.filter((one) => one !== undefined);
    expect(verifyChain(present([a, c, b, d, e]), sha256)).toEqual(bad(3, 'SWAPPED'));
    expect(verifyChain(present([a, b, b, c, d, e]), sha256)).toEqual(bad(2, 'SWAPPED'));
  });
  it('sees an end that was cut off only by the head', () => {
    expect(verifyChain(chain.slice(0, 3), sha256).ok).toBe(true);
    expect(verifyChain(chain.slice(0, 3), sha256, head)).toEqual(bad(4, 'TRUNCATED', null));
    expect(verifyChain([], sha256, head)).toEqual(bad(1, 'TRUNCATED', null));
  });
  it('names the first entry the head does not know', () => {
    expect(verifyChain(chain, sha256, { sequence: 4, hash: chain[3]?.hash ?? '' })).toEqual(bad(5, 'BEYOND_HEAD'));
  });
  it('does not guess at a version it does not know', () => {
    expect(
      verifyChain(
        changed(0, (stored) => ({ ...stored, version: '2' })),
        sha256,
      ),
    ).toEqual(bad(1, 'UNKNOWN_VERSION'));
  });
});
