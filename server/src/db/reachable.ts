import pg from 'pg';
import { StartFault } from '../faults.ts';

const oldestVersion = 15;

/** Connects once; what stands in the way is told in one sentence, without the password of the address. */
export async function assertReachable(url: string, setting = 'DATABASE_URL'): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    application_name: 'hamyari-start',
  });
  client.on('error', () => undefined);
  let version: number;
  try {
    await client.connect();
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS version",
    );
    version = rows[0]?.version ?? 0;
  } catch (cause) {
    throw new StartFault(`${setting}: ${explain(cause, new URL(url))}`, { cause });
  } finally {
    await client.end().catch(() => undefined);
  }
  if (version < oldestVersion) {
    throw new StartFault(`${setting}: PostgreSQL ${version} is too old, ${oldestVersion} or newer is needed.`);
  }
}

function explain(error: unknown, { hostname, port, pathname, username }: URL): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const place = `${hostname || 'localhost'}:${port || '5432'}`;
  const database = decodeURIComponent(pathname.slice(1));
  switch (code) {
    case 'ECONNREFUSED':
      return `no PostgreSQL answers at ${place}.`;
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `there is no machine named ${hostname}.`;
    case '28P01':
    case '28000':
      return `PostgreSQL at ${place} does not let "${decodeURIComponent(username)}" in: check the name and the password.`;
    case '3D000':
      return `PostgreSQL at ${place} has no database "${database}": create it first.`;
    case '42501':
      return `"${decodeURIComponent(username)}" may not use the database "${database}" at ${place}.`;
    case '53300':
      return `PostgreSQL at ${place} has no connection left for us.`;
    default:
      return /timeout/i.test(message)
        ? `PostgreSQL at ${place} does not answer within 5 seconds.`
        : `PostgreSQL at ${place} refuses: ${message}.`;
  }
}
