import type { Read } from '#db/read.ts';
import type { Posting } from '#domain/ledger-entry.ts';
import type { ChainHead, StoredEntry } from '#domain/verify-chain.ts';

export type StoredChain = { readonly chainId: string; readonly head: ChainHead; readonly entries: StoredEntry[] };

type HeadRow = { chainId: string; length: number; hash: string };
type EntryRow = {
  id: string;
  chainId: string;
  sequence: number;
  kind: StoredEntry['entry']['kind'];
  needId: string | null;
  needItemId: string | null;
  offerItemId: string | null;
  commitmentId: string | null;
  trancheId: string | null;
  quantity: bigint;
  at: Date;
  actorMembershipId: string | null;
  version: number;
  previousHash: string;
  hash: string;
  postings: { side: Posting['side']; itemId: string; account: Posting['account']; delta: string }[];
};

const HEADS = {
  name: 'ledger/heads',
  valuesDecide: true,
  text: `SELECT chain_id AS "chainId", length, encode(last_hash, 'hex') AS hash FROM ledger_head
    WHERE $1::uuid IS NULL OR chain_id > $1 ORDER BY chain_id LIMIT $2`,
};
const ENTRIES = {
  name: 'ledger/chains',
  text: `SELECT e.id, e.chain_id AS "chainId", e.chain_position AS sequence, e.kind, e.need_id AS "needId", e.need_item_id AS "needItemId",
      e.offer_item_id AS "offerItemId", e.commitment_id AS "commitmentId", e.tranche_id AS "trancheId", e.quantity, e.at,
      e.actor_membership_id AS "actorMembershipId", e.hash_version AS version, encode(e.previous_hash, 'hex') AS "previousHash", encode(e.hash, 'hex') AS hash,
      (SELECT json_agg(json_build_object('side', p.side, 'itemId', p.item_id, 'account', p.account, 'delta', p.delta::text) ORDER BY p.position)
        FROM ledger_posting p WHERE p.entry_id = e.id) AS postings
    FROM ledger_entry e WHERE e.chain_id = ANY($1) ORDER BY e.chain_id, e.chain_position`,
};

/** Every chain with its entries as they are stored, some at a time; the hashed text is not read, but made anew. */
export async function* readChains(read: Read, batch = 500): AsyncGenerator<StoredChain> {
  let after: string | null = null;
  for (;;) {
    const heads: HeadRow[] = await read.rows<HeadRow>(HEADS, [after, batch]);
    if (heads.length === 0) return;
    const rows = await read.rows<EntryRow>(ENTRIES, [heads.map((head) => head.chainId)]);
    const chains = Map.groupBy(rows, (row) => row.chainId);
    for (const { chainId, length, hash } of heads)
      yield { chainId, head: { sequence: length, hash }, entries: (chains.get(chainId) ?? []).map(stored) };
    after = heads.at(-1)?.chainId ?? null;
  }
}

function stored({ chainId, needId, version, previousHash, hash, postings, ...row }: EntryRow): StoredEntry {
  const entry = {
    ...row,
    chain: needId === null ? `offer/${chainId}` : `need/${chainId}`,
    // the side says which accounts there are; the database's checks keep the two together
    postings: (postings ?? []).map((posting) => ({ ...posting, delta: BigInt(posting.delta) }) as Posting),
  };
  return { entry, version: String(version), previousHash, hash };
}
