import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { connectDatabase, type Database } from '../../server/src/db/client.ts';

export interface TestDatabase extends Database {
  /** The owner's address: may do what the application may not. */
  readonly ownerUrl: string;
  /** Looks at or prepares rows as the owner, past the application's rights. */
  sql<Row extends pg.QueryResultRow = pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Closes every connection and drops the copy. */
  drop(): Promise<void>;
}

/**
 * A copy of the migrated template, for one test file: `const db = await copyDatabase()` in `beforeAll`, `db.drop()` in
 * `afterAll`. The server's own pools run on it, with the application's role.
 */
export async function copyDatabase(template = inject('templateName')): Promise<TestDatabase> {
  const serverUrl = inject('testServerUrl');
  const name = `hamyari_test_${randomBytes(6).toString('hex')}`;
  await once(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const address = new URL(serverUrl);
  address.pathname = `/${name}`;
  const ownerUrl = address.href;
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  owner.on('connect', (client) => client.on('error', () => undefined)); // dropping the copy ends what is still closing
  const database = connectDatabase({ url: ownerUrl });
  return {
    ...database,
    ownerUrl,
    sql: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await owner.query<Row>(text, [...values])).rows,
    drop: async () => {
      await Promise.all([database.close(), owner.end()]);
      await untilAlone(serverUrl, name);
      await once(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

/** A pool says it has ended before the server has closed its connections; cut then, they would cry out in the test. */
async function untilAlone(serverUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    for (let tries = 0; tries < 100; tries += 1) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name]);
      if (rowCount === 0) return;
      await sleep(20);
    }
  } finally {
    await client.end();
  }
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
