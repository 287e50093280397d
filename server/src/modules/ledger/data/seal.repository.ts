import { createHash } from 'node:crypto';
import { insert } from '#db/rows.ts';
import { sql } from '#db/sql.ts';
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
  return rootOf(
    heads.map(({ chainId, hash }) => sha256(Buffer.of(0), Buffer.from(chainId.replaceAll('-', ''), 'hex'), hash)),
  );
}

function rootOf(leaves: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  let level = leaves;
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

/** Bytes of a SHA-256. */
const LEAF = 32;

/** Writes the root over all chains as they stand in this transaction; nothing when they stand as they did. */
export async function sealLedger(tx: Tx, id: string, at: Date): Promise<{ chains: number; root: string } | null> {
  // a country has a hundred thousand chains: their leaves come as one value, not as rows
  const [heads] = await tx.rows<{ chains: number; leaves: Uint8Array<ArrayBuffer> }>(sql`SELECT count(*)::int AS chains,
      coalesce(string_agg(sha256('\\x00'::bytea || uuid_send(chain_id) || last_hash), ''::bytea ORDER BY chain_id), ''::bytea) AS leaves
    FROM ledger_head WHERE length > 0`);
  const { chains, leaves } = heads ?? { chains: 0, leaves: new Uint8Array() };
  const root = rootOf(Array.from({ length: chains }, (_, at) => leaves.slice(at * LEAF, (at + 1) * LEAF)));
  const [last] = await tx.rows<{ root: Uint8Array }>(sql`SELECT root FROM ledger_root ORDER BY at DESC LIMIT 1`);
  if (last && Buffer.from(root).equals(last.root)) return null;
  await insert(tx, 'LedgerRoot', { id, at, chains, root });
  return { chains, root: Buffer.from(root).toString('hex') };
}
