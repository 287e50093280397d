// R5: what is written once is changed by nobody. The application connects with a role that has no right to.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../../server/src/db/sql.ts';
import { copyDatabase, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
let application: pg.Client;
beforeAll(async () => {
  db = await copyDatabase();
  application = new pg.Client({ connectionString: db.ownerUrl, options: '-c role=hamyari_app' });
  await application.connect();
});
afterAll(async () => {
  await application.end();
  await db.drop();
});

const WRITTEN_ONCE = [
  'ledger_entry',
  'ledger_posting',
  'ledger_root',
  'audit_event',
  'matching_policy',
  'organization_verification',
];
/** They go on living, but do not go away. */
const NEVER_REMOVED = [
  'ledger_head',
  'need',
  'offer',
  'commitment',
  'verification',
  'organization',
  'program',
  'person',
];
const PARTS = ['need_item', 'offer_item', 'tranche'];

const changed = async (table: string) => {
  const [column] = await db.sql<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position LIMIT 1`,
    [table],
  );
  return `UPDATE ${table} SET ${column?.name} = ${column?.name}`;
};
const removed = async (table: string) => `DELETE FROM ${table}`;
const emptied = async (table: string) => `TRUNCATE ${table} CASCADE`;
const dropped = async (table: string) => `DROP TABLE ${table} CASCADE`;
const disarmed = async (table: string) => `ALTER TABLE ${table} DISABLE TRIGGER USER`;

const attempts = [
  ...WRITTEN_ONCE.flatMap((table) =>
    [changed, removed, emptied, dropped, disarmed].map((way) => [way.name, table, way] as const),
  ),
  ...NEVER_REMOVED.flatMap((table) => [removed, emptied].map((way) => [way.name, table, way] as const)),
  ...PARTS.map((table) => [emptied.name, table, emptied] as const),
];

describe('the application is refused by the database', () => {
  test.each(attempts)('to have %s %s', async (_way, table, way) => {
    await expect(application.query(await way(table))).rejects.toMatchObject({ code: '42501' });
  });

  test('and all its connections carry that role, not the one that owns the tables', async () => {
    const statement = { name: 'test/role', text: 'SELECT current_user AS role' };
    const reading = await Promise.all([db.primary, db.read, db.reports].map((pool) => pool.rows(statement, [])));
    const writing = await db.transactions.attempt((tx) => tx.rows(sql`SELECT current_user AS role`));
    expect([...reading, writing]).toEqual(Array.from({ length: 4 }, () => [{ role: 'hamyari_app' }]));
  });

  test('while it may append', async () => {
    const rows = await db.sql(
      `SELECT 1 FROM unnest($1::text[]) AS name WHERE NOT has_table_privilege('hamyari_app', name, 'INSERT')`,
      [WRITTEN_ONCE],
    );
    expect(rows).toEqual([]);
  });
});
