// pnpm checks: runs prisma/checks/*.sql on a database. Each is one query that returns the rows which break an invariant,
// so each must return nothing.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { readConfig } from '../server/src/config.ts';
import { withOwnDatabase } from '../server/src/db/borrow.ts';
import { StartFault } from '../server/src/faults.ts';

export interface CheckResult {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly milliseconds: number;
}

const checksFolder = path.join(import.meta.dirname, 'checks');

/** Runs every check on one connection in one read-only snapshot. */
export async function runChecks(url: string, folder = checksFolder): Promise<CheckResult[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const results: CheckResult[] = [];
    for (const name of names) {
      const start = performance.now();
      const { rows } = await client.query(await readFile(path.join(folder, name), 'utf8'));
      results.push({ name: name.replace(/\.sql$/, ''), rows, milliseconds: performance.now() - start });
    }
    return results;
  } finally {
    await client.end();
  }
}

const shownRows = 20;

function print({ name, rows, milliseconds }: CheckResult): void {
  const verdict = rows.length === 0 ? 'holds' : `BROKEN by ${rows.length} rows`;
  console.log(`${name.padEnd(44)} ${verdict} (${milliseconds.toFixed(0)} ms)`);
  if (rows.length > 0) console.table(rows.slice(0, shownRows));
}

async function main(): Promise<void> {
  const results = await withOwnDatabase(readConfig(), (url) => runChecks(url));
  if (results.length === 0) throw new StartFault('prisma/checks holds no check.');
  for (const result of results) print(result);
  const broken = results.filter((result) => result.rows.length > 0).length;
  console.log(`${results.length - broken} hold, ${broken} broken`);
  process.exitCode = broken === 0 ? 0 : 1;
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    if (!(error instanceof StartFault)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
