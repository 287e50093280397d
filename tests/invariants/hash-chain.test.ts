// The chains of the ledger, made by PostgreSQL and made anew by the domain: the same bytes; and a changed row is named.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedWorld } from '../../prisma/seed/worlds.ts';
import { canonical, chainText } from '../../server/src/domain/hash-chain.ts';
import { readChains } from '../../server/src/modules/ledger/data/chains.report.ts';
import { verifyLedger } from '../../server/src/modules/ledger/index.ts';
import { copyDatabase, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await copyDatabase();
  await seedWorld(db.ownerUrl, 'small', new Date(), () => undefined);
});
afterAll(() => db.drop());

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
type Written = { id: string; canonical: string; hash: string };

describe('the chains of the small world', () => {
  test('are whole, every one of them', async () => {
    const [stored] = await db.sql<{ chains: number; entries: number }>(
      'SELECT count(DISTINCT chain_id)::int AS chains, count(*)::int AS entries FROM ledger_entry',
    );
    expect(await verifyLedger({ read: db.read })).toEqual({ ...stored, broken: null });
    expect(stored?.entries).toBeGreaterThan(60);
  });

  test("have the domain's own text and hash in every entry PostgreSQL wrote", async () => {
    const rows = await db.sql<Written>(`SELECT id, canonical, encode(hash, 'hex') AS hash FROM ledger_entry`);
    const written = new Map(rows.map((row) => [row.id, row]));
    for await (const { entries } of readChains(db.read)) {
      for (const { entry, version, previousHash } of entries) {
        const text = canonical(entry);
        expect(written.get(entry.id)).toEqual({
          id: entry.id,
          canonical: text,
          hash: sha256(chainText(version, previousHash, text)),
        });
        written.delete(entry.id);
      }
    }
    expect(written.size).toBe(0);
  });
});

/** What somebody with the owner's rights did in the night, undone after it was found. */
const nights: [fault: string, done: string, undone: string][] = [
  [
    'EDITED',
    'UPDATE ledger_entry SET quantity = quantity + 1 WHERE id = $1',
    'UPDATE ledger_entry SET quantity = quantity - 1 WHERE id = $1',
  ],
  [
    'EDITED',
    "UPDATE ledger_entry SET at = at + interval '1 hour' WHERE id = $1",
    "UPDATE ledger_entry SET at = at - interval '1 hour' WHERE id = $1",
  ],
  [
    'EDITED',
    'UPDATE ledger_posting SET delta = delta * 2 WHERE entry_id = $1',
    'UPDATE ledger_posting SET delta = delta / 2 WHERE entry_id = $1',
  ],
  [
    'UNKNOWN_VERSION',
    'UPDATE ledger_entry SET hash_version = 9 WHERE id = $1',
    'UPDATE ledger_entry SET hash_version = 1 WHERE id = $1',
  ],
  [
    'BEYOND_HEAD',
    'UPDATE ledger_head h SET length = length - 1, last_hash = e.previous_hash FROM ledger_entry e WHERE e.id = $1 AND h.chain_id = e.chain_id',
    'UPDATE ledger_head h SET length = length + 1, last_hash = e.hash FROM ledger_entry e WHERE e.id = $1 AND h.chain_id = e.chain_id',
  ],
];

describe('tampering by the owner of the database is found and named', () => {
  test.each(nights)('%s: %s', async (fault, done, undone) => {
    // the last entry of the longest chain, so that taking the head back leaves it over
    const [last] = await db.sql<{ id: string; chain: string; sequence: number }>(
      `SELECT id, chain_id AS chain, chain_position AS sequence FROM ledger_entry ORDER BY chain_position DESC, id LIMIT 1`,
    );
    await db.sql(done, [last?.id]);
    const { broken } = await verifyLedger({ read: db.read });
    await db.sql(undone, [last?.id]);
    expect(broken).toEqual({
      chainId: last?.chain,
      verdict: { ok: false, sequence: last?.sequence, entryId: last?.id, fault },
    });
    expect((await verifyLedger({ read: db.read })).broken).toBeNull();
  });
});
