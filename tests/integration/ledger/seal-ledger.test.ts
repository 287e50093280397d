import { expect, test } from 'vitest';
import { merkleRoot } from '../../../server/src/modules/ledger/data/seal.repository.ts';

const head = (n: number) => ({
  chainId: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
  hash: new Uint8Array(32).fill(n),
});

test('the root of one, two and three chains are all different, and no chain can be left out', () => {
  const roots = [[], [head(1)], [head(1), head(2)], [head(1), head(2), head(3)], [head(1), head(3)]].map((heads) =>
    Buffer.from(merkleRoot(heads)).toString('hex'),
  );
  expect(new Set(roots).size).toBe(5);
});

test('a chain that changes changes the root', () => {
  const before = merkleRoot([head(1), head(2), head(3)]);
  const after = merkleRoot([head(1), { ...head(2), hash: new Uint8Array(32).fill(9) }, head(3)]);
  expect(Buffer.from(after).equals(before)).toBe(false);
});
