// After a story or a race: everything that must hold of any database holds of this one.
import { createHash } from 'node:crypto';
import { expect } from 'vitest';
import { runChecks } from '../../prisma/check.ts';
import type { ChainedEntry } from '../../server/src/domain/hash-chain.ts';
import type { LedgerEntry, Posting } from '../../server/src/domain/ledger-entry.ts';
import { type StoredEntry, verifyChain } from '../../server/src/domain/verify-chain.ts';
import type { World } from './world.ts';

type Row = Omit<ChainedEntry, 'chain' | 'postings' | 'at' | 'kind'> & {
  readonly kind: LedgerEntry['kind'];
  readonly at: Date;
  readonly chainId: string;
  readonly needId: string | null;
  readonly version: number;
  readonly previousHash: string;
  readonly hash: string;
  readonly postings: readonly { side: Posting['side']; itemId: string; account: string; delta: string }[];
};

const ENTRIES = {
  name: 'test/chains',
  text: `SELECT e.id, e.chain_id AS "chainId", e.need_id AS "needId", e.chain_position AS sequence, e.kind, e.quantity, e.at,
      e.need_item_id AS "needItemId", e.offer_item_id AS "offerItemId", e.commitment_id AS "commitmentId", e.tranche_id AS "trancheId",
      e.actor_membership_id AS "actorMembershipId", e.hash_version AS version, encode(e.previous_hash, 'hex') AS "previousHash",
      encode(e.hash, 'hex') AS hash,
      (SELECT jsonb_agg(jsonb_build_object('side', p.side, 'itemId', p.item_id, 'account', p.account, 'delta', p.delta::text) ORDER BY p.position)
        FROM ledger_posting p WHERE p.entry_id = e.id) AS postings
    FROM ledger_entry e ORDER BY e.chain_id, e.chain_position`,
};

const stored = ({ chainId, needId, version, previousHash, hash, postings, ...entry }: Row): StoredEntry => ({
  entry: {
    ...entry,
    chain: needId === null ? `offer/${chainId}` : `need/${chainId}`,
    postings: postings.map((posting) => ({ ...posting, delta: BigInt(posting.delta) }) as Posting),
  },
  version: String(version),
  previousHash,
  hash,
});

/** Every invariant of prisma/checks returns nothing, and every hash chain is whole up to its head. */
export async function expectSound({ db }: World): Promise<void> {
  const broken = (await runChecks(db.ownerUrl)).filter((check) => check.rows.length > 0);
  expect(broken.map(({ name, rows }) => ({ name, rows }))).toEqual([]);
  const chains = Map.groupBy(await db.read.rows<Row>(ENTRIES, []), (entry) => entry.chainId);
  expect(chains.size).toBeGreaterThan(0);
  const heads = await db.sql<{ id: string; sequence: number; hash: string }>(
    `SELECT chain_id AS id, length AS sequence, encode(last_hash, 'hex') AS hash FROM ledger_head`,
  );
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  for (const { id, sequence, hash } of heads) {
    const report = verifyChain((chains.get(id) ?? []).map(stored), sha256, { sequence, hash });
    expect(report).toEqual({ ok: true, head: { sequence, hash } });
  }
  expect(heads).toHaveLength(chains.size);
}
