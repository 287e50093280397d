import { createHash } from 'node:crypto';
import type { Tx } from '#db/transaction.ts';

const sha256 = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest());

export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The Merkle root over all heads in the order of their ids: leaves are sha256(0x00, chain id as 16 bytes, head hash),
 * nodes sha256(0x01, left, right); an odd node goes up as it is. Published, it makes rewriting any chain visible.
 */
export function merkleRoot(
  heads: readonly { readonly chainId: string; readonly hash: Uint8Array }[],
): Uint8Array<ArrayBuffer> {
  let level = heads.map(({ chainId, hash }) =>
    sha256(Buffer.of(0), Buffer.from(chainId.replaceAll('-', ''), 'hex'), hash),
  );
  if (level.length === 0) return sha256(Buffer.of(0));
  while (level.length > 1) {
    const above: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [left, right] = level.slice(at, at + 2);
      if (left) above.push(right ? sha256(Buffer.of(1), left, right) : left);
    }
    level = above;
  }
  return level[0] ?? sha256(Buffer.of(0));
}

/** Writes the root over all chains as they stand in this transaction; nothing when they stand as they did. */
export async function sealLedger(tx: Tx, id: string, at: Date): Promise<{ chains: number; root: string } | null> {
  const heads = await tx.ledgerHead.findMany({ where: { length: { gt: 0 } }, orderBy: { chainId: 'asc' } });
  const root = merkleRoot(heads.map((head) => ({ chainId: head.chainId, hash: head.lastHash })));
  const last = await tx.ledgerRoot.findFirst({ orderBy: { at: 'desc' } });
  if (last && Buffer.from(root).equals(last.root)) return null;
  await tx.ledgerRoot.create({ data: { id, at, chains: heads.length, root } });
  return { chains: heads.length, root: Buffer.from(root).toString('hex') };
}
