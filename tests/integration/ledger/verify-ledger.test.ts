import { afterAll, beforeAll, expect, test } from 'vitest';
import { named } from '../../../server/src/db/sql.ts';
import { merkleRoot } from '../../../server/src/modules/ledger/data/seal.repository.ts';
import { sealLedger } from '../../../server/src/modules/ledger/use-cases/seal-ledger.ts';
import { verifyLedger } from '../../../server/src/modules/ledger/use-cases/verify-ledger.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { committed, delivered } from '../commitments/steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const { id } = await committed(world);
  await delivered(world, id, 4n);
});
afterAll(() => world.end());

/** As the owner, past every right and trigger, as somebody who took over the database would. */
const tamper = (sql: string) => world.db.sql(sql);

test('hashes made by the database are the hashes the domain makes', async () => {
  const { broken, chains, entries } = await verifyLedger(world.deps);
  expect(broken).toBeNull();
  expect(chains).toBeGreaterThan(0);
  expect(entries).toBeGreaterThan(3);
});

test('an edited quantity is found, with the entry it stands in', async () => {
  const [row] = await tamper(
    `UPDATE ledger_entry SET quantity = quantity + 1 WHERE kind = 'COMMITTED' RETURNING id, chain_position AS sequence`,
  );
  const { broken } = await verifyLedger(world.deps);
  expect(broken?.verdict).toMatchObject({ fault: 'EDITED', entryId: row?.id, sequence: row?.sequence });
  await tamper(`UPDATE ledger_entry SET quantity = quantity - 1 WHERE kind = 'COMMITTED'`);
  expect((await verifyLedger(world.deps)).broken).toBeNull();
});

test('an edited posting is found, though the entry itself was left alone', async () => {
  await tamper(
    `UPDATE ledger_posting SET delta = delta * 2 WHERE entry_id = (SELECT id FROM ledger_entry WHERE kind = 'DELIVERED')`,
  );
  expect((await verifyLedger(world.deps)).broken?.verdict.fault).toBe('EDITED');
  await tamper(
    `UPDATE ledger_posting SET delta = delta / 2 WHERE entry_id = (SELECT id FROM ledger_entry WHERE kind = 'DELIVERED')`,
  );
});

test('a chain cut at its end is found by its head', async () => {
  const [head] = await tamper(
    `UPDATE ledger_head SET length = length + 1 WHERE length = (SELECT max(length) FROM ledger_head) RETURNING chain_id`,
  );
  expect((await verifyLedger(world.deps)).broken).toMatchObject({
    chainId: head?.chain_id,
    verdict: { fault: 'TRUNCATED' },
  });
  await tamper(`UPDATE ledger_head SET length = length - 1 WHERE chain_id = '${head?.chain_id}'`);
});

test('the ledger is sealed by one root over all chains, and only when something has changed', async () => {
  const sealed = await sealLedger(world.deps);
  const heads = await world.db.sql('SELECT chain_id, last_hash FROM ledger_head WHERE length > 0 ORDER BY chain_id');
  const root = merkleRoot(
    heads.map((head) => ({ chainId: String(head.chain_id), hash: head.last_hash as Uint8Array })),
  );
  expect(sealed).toEqual({ chains: heads.length, root: Buffer.from(root).toString('hex') });
  expect(await sealLedger(world.deps)).toBeNull();
  await committed(world);
  expect((await sealLedger(world.deps))?.root).not.toBe(sealed?.root);
});

test('the application may neither change nor remove what the ledger holds', async () => {
  const attempts = [
    'UPDATE ledger_entry SET quantity = 1',
    'DELETE FROM ledger_posting',
    'DELETE FROM ledger_root',
    "UPDATE audit_event SET action = 'x'",
  ];
  for (const text of attempts) {
    const refused = world.deps.transactions.attempt((tx) => tx.run({ statement: named(text), values: [] }));
    await expect(refused, text).rejects.toThrow(/permission denied|42501/);
  }
});
