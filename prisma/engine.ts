// Prisma's schema engine as WebAssembly: the migrations of `prisma migrate` without its native binary.
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type ErrorCapturingSqlMigrationAwareDriverAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';

export type { SchemaEngine };
export const noFilter = { externalTables: [], externalEnums: [] };
export const schemaFolder = path.join(import.meta.dirname, 'schema');
export const migrationsFolder = path.join(import.meta.dirname, 'migrations');

export interface SchemaFile {
  readonly path: string;
  readonly content: string;
}

/** Every *.prisma file, main.prisma first, then by name. */
export async function readSchema(folder = schemaFolder): Promise<SchemaFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort();
  return Promise.all(
    names.map(async (name) => ({
      path: path.join(folder, name),
      content: await readFile(path.join(folder, name), 'utf8'),
    })),
  );
}

export async function readMigrations(folder = migrationsFolder): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const read = (...names: string[]) => readFile(path.join(folder, ...names), 'utf8');
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: await read('migration_lock.toml').catch(() => null) },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await read(name, 'migration.sql') },
        },
      })),
    ),
  };
}

/** Runs a task with an engine bound to one database, and closes its connections afterwards. */
export async function withEngine<T>(
  url: string,
  schema: readonly SchemaFile[],
  task: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const pool = enginePool(url);
  const adapters = bindMigrationAwareSqlAdapterFactory(repaired(new PrismaPg(pool)));
  const engine = await bindings.SchemaEngine.new(
    { datamodels: schema.map((file) => [file.path, file.content]) },
    () => undefined,
    adapters,
  );
  try {
    return await task(engine);
  } catch (error) {
    throw withDriversWords(error, adapters);
  } finally {
    engine.free();
    await pool.end();
  }
}

/** The engine only knows a driver's error by number: "External error id#0". */
function withDriversWords(error: unknown, adapters: ErrorCapturingSqlMigrationAwareDriverAdapterFactory): unknown {
  const id = /External error id#(\d+)/.exec(String((error as Error).message))?.[1];
  const driver = id === undefined ? undefined : adapters.errorRegistry.consumeError(Number(id))?.error;
  return driver instanceof Error ? new Error(driver.message, { cause: error }) : error;
}

// neither lib es2024 nor @types/node 24 declares it
declare const WebAssembly: {
  instantiate(code: Uint8Array, imports: unknown): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

let instantiated: Promise<void> | null = null;

function instantiate(): Promise<void> {
  instantiated ??= (async () => {
    const module = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
    const code = await readFile(path.join(path.dirname(module), 'schema_engine_bg.wasm'));
    const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': { ...bindings } });
    const exports = instance.exports as { __wbindgen_start?: () => void };
    (bindings as unknown as { __wbg_set_wasm(exports: unknown): void }).__wbg_set_wasm(exports);
    exports.__wbindgen_start?.();
  })();
  return instantiated;
}

// Two faults of adapter-pg 7.10 as a driver of the schema engine are repaired here. It does not know PostgreSQL's internal
// one-letter type, which the engine's catalogue queries return: the driver reads it as text, and the engine is told the truth.
const oneLetterColumns = new WeakMap<object, number[]>();

function enginePool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const query = pool.query.bind(pool) as (asked: unknown) => Promise<pg.QueryResult | pg.QueryResult[]>;
  const { CHAR, TEXT } = pg.types.builtins;
  const readAsText = async (asked: unknown) => {
    const result = await query(asked);
    if (Array.isArray(result)) return result;
    const found = result.fields.flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []));
    for (const index of found) Object.assign(result.fields[index] ?? {}, { dataTypeID: TEXT });
    oneLetterColumns.set(result.rows, found);
    return result;
  };
  return Object.assign(pool, { query: readAsText });
}

// And it cuts a script at every semicolon, which breaks function bodies, and runs the pieces one by one. The native engine
// sends the file whole: one implicit transaction, all or nothing. So do we.
function repaired(factory: PrismaPg): SqlMigrationAwareDriverAdapterFactory {
  const connect = async (): Promise<SqlDriverAdapter> => {
    const adapter = await factory.connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      executeScript: async (script: string) => {
        await adapter.underlyingDriver().query(script);
      },
      queryRaw: async (query: SqlQuery) => {
        const answer = await queryRaw(query);
        for (const index of oneLetterColumns.get(answer.rows) ?? [])
          answer.columnTypes[index] = ColumnTypeEnum.Character;
        return answer;
      },
    });
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: () => Promise.reject(new Error('a scratch database is used in place of a shadow database')),
  };
}
