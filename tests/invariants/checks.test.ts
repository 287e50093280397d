// R4: after everything the demo's people did, every invariant holds; and each check sees what breaks it.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runChecks } from '../../prisma/check.ts';
import { seedWorld } from '../../prisma/seed/worlds.ts';
import { copyDatabase, type TestDatabase } from '../support/database.ts';
import { PLANTED_BY_WAITING, plants } from './planted-rows.ts';

const folder = path.join(import.meta.dirname, '../../prisma/checks');
let db: TestDatabase;
let owner: pg.Client;
let checks: readonly { readonly name: string; readonly sql: string }[];

beforeAll(async () => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  checks = await Promise.all(
    files.map(async (file) => ({ name: file.slice(0, -4), sql: await readFile(path.join(folder, file), 'utf8') })),
  );
  db = await copyDatabase();
  await seedWorld(db.ownerUrl, 'small', new Date(), () => undefined);
  owner = new pg.Client({ connectionString: db.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await db.drop();
});

describe('the small world, acted out by its people', () => {
  test('breaks no invariant', async () => {
    const broken = (await runChecks(db.ownerUrl)).filter(({ rows }) => rows.length > 0);
    expect(broken).toEqual([]);
  });

  test('has everything in it that the checks look at', async () => {
    const [counts] = await db.sql<Record<string, number>>(`SELECT
      (SELECT count(*) FROM ledger_entry)::int AS entries, (SELECT count(DISTINCT kind) FROM ledger_entry)::int AS kinds,
      (SELECT count(DISTINCT state) FROM need)::int AS "needStates", (SELECT count(DISTINCT state) FROM commitment)::int AS "commitmentStates",
      (SELECT count(*) FROM audit_event)::int AS deeds, (SELECT count(*) FROM verification WHERE state = 'PASSED')::int AS passed`);
    expect(counts?.entries).toBeGreaterThan(60);
    expect(counts?.kinds).toBeGreaterThan(7);
    expect(counts?.needStates).toBe(9);
    expect(counts?.commitmentStates).toBeGreaterThan(4);
    expect(counts?.deeds).toBeGreaterThan(100);
    expect(counts?.passed).toBeGreaterThan(0);
  });
});

const cases = Object.entries(plants).flatMap(([check, planted]) =>
  planted.map(({ says, without, sql }) => ({ check, says, without, sql })),
);

describe('each check turns red on a planted violation, and no other does', () => {
  test.each(cases)('$check: $says', async ({ check, without, sql }) => {
    await owner.query('BEGIN; SET LOCAL session_replication_role = replica');
    try {
      if (without) await owner.query(`ALTER TABLE ${without[0]} DROP CONSTRAINT ${without[1]}`);
      const { rowCount } = await owner.query(sql);
      expect(rowCount, 'rows planted').toBeGreaterThan(0);
      expect(await redChecks()).toEqual([check]);
    } finally {
      await owner.query('ROLLBACK');
    }
  });

  test(`${PLANTED_BY_WAITING}: a session that forgot its transaction`, async () => {
    const sql = checks.find(({ name }) => name === PLANTED_BY_WAITING)?.sql ?? '';
    const soon = sql.replace("interval '60 seconds'", "interval '0 seconds'");
    expect(soon).not.toBe(sql);
    await owner.query('BEGIN');
    const rows = await db.sql<{ state: string }>(soon);
    await owner.query('ROLLBACK');
    expect(rows.map(({ state }) => state)).toEqual(['idle in transaction']);
  });

  test('no check is without one', () => {
    const names = checks.map(({ name }) => name);
    expect([...Object.keys(plants), PLANTED_BY_WAITING].sort()).toEqual(names);
  });
});

async function redChecks(): Promise<string[]> {
  const red: string[] = [];
  for (const { name, sql } of checks) if ((await owner.query(sql)).rows.length > 0) red.push(name);
  return red;
}
