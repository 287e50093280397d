// The migration history of a database against the files of prisma/migrations.
import pg from 'pg';
import { StartFault } from '../server/src/faults.ts';
import {
  migrationsFolder,
  noFilter,
  readMigrations,
  readSchema,
  type SchemaEngine,
  schemaFolder,
  withEngine,
} from './engine.ts';

export interface Folders {
  readonly schema: string;
  readonly migrations: string;
}
export const projectFolders: Folders = { schema: schemaFolder, migrations: migrationsFolder };

export interface MigrationStatus {
  readonly waiting: readonly string[];
  /** In the database, unknown to this release: the database is newer. */
  readonly unknown: readonly string[];
  readonly edited: readonly string[];
  readonly failed: readonly string[];
}

export async function readStatus(url: string, folders = projectFolders): Promise<MigrationStatus> {
  const [schema, migrationsList] = await Promise.all([readSchema(folders.schema), readMigrations(folders.migrations)]);
  const found = await withEngine(url, schema, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: noFilter }),
  );
  const known = migrationsList.migrationDirectories.map((directory) => directory.path);
  const history = found.history;
  return {
    // the engine says nothing of the history while its table is missing
    waiting: !found.hasMigrationsTable
      ? known
      : history && 'unappliedMigrationNames' in history
        ? history.unappliedMigrationNames
        : [],
    unknown: history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [],
    edited: found.editedMigrationNames,
    failed: found.failedMigrationNames,
  };
}

/** Applies what is missing, one process at a time, and answers its names. Refuses a database that is newer or altered. */
export async function migrateUp(url: string, folders = projectFolders): Promise<readonly string[]> {
  return alone(url, async () => {
    const status = await readStatus(url, folders);
    const fault = faultOf(status);
    if (fault !== null) throw new StartFault(fault);
    if (status.waiting.length === 0) return [];
    const [schema, migrationsList] = await Promise.all([
      readSchema(folders.schema),
      readMigrations(folders.migrations),
    ]);
    try {
      const apply = (engine: SchemaEngine) => engine.applyMigrations({ migrationsList, filters: noFilter });
      return (await withEngine(url, schema, apply)).appliedMigrationNames;
    } catch (cause) {
      throw await explainFailure(cause, url, folders);
    }
  });
}

async function explainFailure(cause: unknown, url: string, folders: Folders): Promise<unknown> {
  const { failed } = await readStatus(url, folders);
  if (failed.length === 0) return cause;
  return new StartFault(
    `The migration ${failed.join(', ')} failed: ${cause instanceof Error ? cause.message : cause}.`,
    { cause },
  );
}

export function faultOf(status: MigrationStatus): string | null {
  if (status.unknown.length > 0) {
    return `The database is newer than this release (it has ${status.unknown.join(', ')}): start a release that knows it.`;
  }
  if (status.failed.length > 0) {
    return `The migration ${status.failed.join(', ')} failed in this database before: repair it, delete its row in _prisma_migrations, and try again.`;
  }
  if (status.edited.length > 0) {
    return `The migration ${status.edited.join(', ')} was changed after this database took it: restore the file and write a new migration.`;
  }
  return null;
}

const migrationLock = 4_207_301_119n;

/** Two servers that start together on one database must not migrate it twice. */
async function alone<T>(url: string, task: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    return await task();
  } finally {
    await client.end();
  }
}
