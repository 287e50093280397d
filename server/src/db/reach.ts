// Asks a database that somebody else runs whether we can work with it, before anything is done to it.
import pg from 'pg';
import { StartFault } from '../faults.ts';

const oldest = 15;

export async function reachDatabase(url: string): Promise<void> {
  const { host } = new URL(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < oldest)
      throw new StartFault(`The database at ${host} is PostgreSQL ${major}; ${oldest} or newer is needed.`);
  } catch (error) {
    if (error instanceof StartFault) throw error;
    throw new StartFault(`DATABASE_URL: ${explain(error, host)}`, { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

function explain(error: unknown, host: string): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === '28P01' || code === '28000') return `the database at ${host} refuses this user or password.`;
  if (code === '3D000') return `there is no database of this name at ${host}: create it first.`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `there is no machine called ${host}.`;
  return `nothing answers at ${host}${code ? ` (${code})` : ''}: start the database, or correct the address.`;
}

/** Does the database hold anything of ours yet? */
export async function isEmptyDatabase(url: string): Promise<boolean> {
  return !(await answersRow(url, 'SELECT 1 FROM province UNION ALL SELECT 1 FROM organization LIMIT 1', []));
}

/** Are the sample people of the demo world in it? */
export function hasSamplePeople(url: string, emails: readonly string[]): Promise<boolean> {
  return answersRow(url, 'SELECT 1 FROM person WHERE sample AND email = ANY($1) LIMIT 1', [emails]);
}

async function answersRow(url: string, sql: string, values: readonly unknown[]): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, [...values])).rowCount === 1;
  } finally {
    await client.end();
  }
}

/** Drops a database that a killed first start left half made, and makes it again, empty. */
export async function recreateDatabase(url: string): Promise<void> {
  const server = new URL(url);
  const name = server.pathname.slice(1);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
