// PostgreSQL would plan a statement by a list of keys anew for every list: 2 ms for a need's page, twice what it takes to run it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyDatabase, type TestDatabase } from '../../support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await copyDatabase();
});
afterAll(() => db.drop());

const BY_KEYS = { name: 'test/by-keys', text: 'SELECT id FROM commodity WHERE id = ANY($1)' };
const PLANS = {
  name: 'test/plans',
  text: `SELECT name, generic_plans AS kept, custom_plans AS anew FROM pg_prepared_statements WHERE name LIKE 'test/%keys'`,
};
const NOBODY = ['00000000-0000-7000-8000-000000000000'];

test('a statement by keys is planned once, however often it is asked', async () => {
  for (let time = 0; time < 8; time += 1) await db.read.rows(BY_KEYS, [NOBODY]);
  expect(await db.read.rows(PLANS, [])).toEqual([{ name: 'test/by-keys', kept: 8n, anew: 0n }]);
});

test('a statement that its values decide is planned for them, and leaves no plan behind', async () => {
  const decided = { ...BY_KEYS, name: 'test/decided-keys', valuesDecide: true };
  for (let time = 0; time < 3; time += 1) await db.read.rows(decided, [NOBODY]);
  expect(await db.read.rows({ ...PLANS, valuesDecide: true }, [])).toEqual([]);
});

test('there is an end to the names that connections keep: what comes after is asked without one', async () => {
  const names = Array.from({ length: 1_010 }, (_, number) => `many/${number}`);
  for (const name of names) await db.read.rows({ name, text: 'SELECT 1' }, []);
  const [kept] = await db.read.rows<{ many: bigint }>(
    { name: 'test/count', text: `SELECT count(*) AS many FROM pg_prepared_statements WHERE name LIKE 'many/%'` },
    [],
  );
  expect(Number(kept?.many)).toBeLessThanOrEqual(1_000);
});
