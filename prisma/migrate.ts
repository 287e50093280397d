// pnpm migrate new NAME | status | up | drift
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readConfig } from '../server/src/config.ts';
import { withOwnDatabase } from '../server/src/db/borrow.ts';
import { StartFault } from '../server/src/faults.ts';
import { findDrift } from './drift.ts';
import { faultOf, migrateUp, projectFolders, readStatus } from './history.ts';

const usage = 'pnpm migrate new NAME | status | up | drift';
const commands: Readonly<Record<string, (name?: string) => Promise<number>>> = {
  new: writeMigration,
  status: printStatus,
  up: applyAll,
  drift: printDrift,
};

/** Writes the SQL from the last migration to the schema; what the schema cannot say is added to the file by hand. */
async function writeMigration(name?: string): Promise<number> {
  if (!name || !/^[a-z][a-z0-9_-]*$/.test(name))
    throw new StartFault('A migration needs a name of small letters, digits, - and _.');
  const statements = await findDrift(readConfig().databaseUrl);
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(projectFolders.migrations, `${stamp}_${name.replaceAll('-', '_')}`);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(projectFolders.migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeFile(path.join(folder, 'migration.sql'), `${statements.join('\n\n')}\n`);
  const what =
    statements.length === 0 ? 'the schema has not changed, write its SQL by hand' : `${statements.length} statements`;
  console.log(`${path.relative(process.cwd(), folder)}/migration.sql: ${what}`);
  return 0;
}

async function printStatus(): Promise<number> {
  const status = await withOwnDatabase(readConfig(), (url) => readStatus(url));
  const fault = faultOf(status);
  if (fault !== null) console.log(fault);
  for (const name of status.waiting) console.log(`waiting: ${name}`);
  if (fault === null && status.waiting.length === 0) console.log('The database has every migration.');
  return fault === null && status.waiting.length === 0 ? 0 : 1;
}

async function applyAll(): Promise<number> {
  const applied = await withOwnDatabase(readConfig(), (url) => migrateUp(url));
  for (const name of applied) console.log(`applied: ${name}`);
  console.log(applied.length === 0 ? 'The database has every migration.' : `${applied.length} applied.`);
  return 0;
}

async function printDrift(): Promise<number> {
  const statements = await findDrift(readConfig().databaseUrl);
  if (statements.length === 0) {
    console.log('The schema and the migrations agree.');
    return 0;
  }
  console.log(`The schema and the migrations differ by:\n\n${statements.join('\n\n')}\n\nRun pnpm migrate new NAME.`);
  return 1;
}

const [command = '', name] = process.argv.slice(2);
try {
  const run = commands[command];
  if (run === undefined) throw new StartFault(usage);
  process.exitCode = await run(name);
} catch (error) {
  if (!(error instanceof StartFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
