import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { findDrift } from '../../../prisma/drift.ts';
import { type Folders, migrateUp, readStatus } from '../../../prisma/history.ts';
import { withScratchDatabase } from '../../../prisma/scratch.ts';
import { StartFault } from '../../../server/src/faults.ts';

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';
const shelf = (more = '') =>
  `${datasource}model Shelf {\n  id Int @id\n  label String\n  area Int @default(dbgenerated())\n${more}  @@index([label])\n  @@map("shelf")\n}\n`;
const first = `
  CREATE TABLE "shelf" ("id" INTEGER NOT NULL, "label" TEXT NOT NULL, "area" INTEGER NOT NULL GENERATED ALWAYS AS (length(label)) STORED,
    CONSTRAINT "shelf_pkey" PRIMARY KEY ("id"));
  CREATE INDEX "shelf_label_idx" ON "shelf"("label");`;
const byHand = `
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  ALTER TABLE shelf ADD CONSTRAINT shelf_label_short CHECK (length(label) < 100);
  CREATE INDEX shelf_label_trgm ON shelf USING gin (label gin_trgm_ops);
  CREATE INDEX shelf_low ON shelf (id) WHERE id < 10;
  CREATE INDEX shelf_lower ON shelf (lower(label));
  CREATE FUNCTION shelf_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN NEW; END $$;
  CREATE TRIGGER shelf_guards BEFORE INSERT ON shelf FOR EACH ROW EXECUTE FUNCTION shelf_guard();`;

let folders: Folders;
let tree: string;

beforeEach(async () => {
  tree = await mkdtemp(path.join(tmpdir(), 'hamyari-migrations-'));
  folders = { schema: path.join(tree, 'schema'), migrations: path.join(tree, 'migrations') };
  await mkdir(folders.schema);
  await writeMigration('20260101000000_first', first);
  await writeMigration('20260102000000_by_hand', byHand);
  await writeFile(path.join(folders.migrations, 'migration_lock.toml'), 'provider = "postgresql"\n');
  await writeSchema(shelf());
});
afterEach(() => rm(tree, { recursive: true, force: true }));

async function writeMigration(name: string, sql: string) {
  await mkdir(path.join(folders.migrations, name), { recursive: true });
  await writeFile(path.join(folders.migrations, name, 'migration.sql'), sql);
}
const writeSchema = (text: string) => writeFile(path.join(folders.schema, 'main.prisma'), text);
const scratch = <T>(task: (url: string) => Promise<T>) => withScratchDatabase(inject('testServerUrl'), task);
const drift = () => findDrift(inject('testServerUrl'), folders);

describe('drift between schema and migrations', () => {
  test('the project has none', async () => {
    expect(await findDrift(inject('testServerUrl'))).toEqual([]);
  });

  test('SQL that the schema cannot say is none', async () => {
    expect(await drift()).toEqual([]);
  });

  test('a column that only the schema knows is', async () => {
    await writeSchema(shelf('  depth Int?\n'));
    expect((await drift()).join()).toContain('ADD COLUMN     "depth" INTEGER');
  });

  test('a column that only the migrations know is', async () => {
    await writeMigration('20260103000000_depth', 'ALTER TABLE shelf ADD COLUMN depth int;');
    expect((await drift()).join()).toContain('DROP COLUMN "depth"');
  });

  test('a default that only the migrations know is', async () => {
    await writeMigration('20260103000000_default', "ALTER TABLE shelf ALTER COLUMN label SET DEFAULT 'x';");
    expect((await drift()).join()).toContain('DROP DEFAULT');
  });

  test("an index under Prisma's own name that the schema does not know is", async () => {
    await writeMigration('20260103000000_index', 'CREATE INDEX shelf_id_label_idx ON shelf (id, label);');
    expect((await drift()).join()).toContain('DROP INDEX "shelf_id_label_idx"');
  });

  test('with no migration yet everything is', async () => {
    await rm(folders.migrations, { recursive: true });
    await mkdir(folders.migrations);
    expect((await drift()).join()).toContain('CREATE TABLE "shelf"');
  });
});

describe('the history of a database', () => {
  test('migrations are applied once, in order, whole function bodies included', async () => {
    await scratch(async (url) => {
      expect((await readStatus(url, folders)).waiting).toHaveLength(2);
      expect(await migrateUp(url, folders)).toEqual(['20260101000000_first', '20260102000000_by_hand']);
      expect(await migrateUp(url, folders)).toEqual([]);
      expect(await readStatus(url, folders)).toEqual({ waiting: [], unknown: [], edited: [], failed: [] });
    });
  });

  test('it is written as prisma migrate deploy writes it', async () => {
    await scratch(async (url) => {
      await migrateUp(url, folders);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query(
        'SELECT migration_name, length(checksum) AS sum, finished_at IS NOT NULL AS done, applied_steps_count AS steps FROM _prisma_migrations ORDER BY 1',
      );
      await client.end();
      expect(rows).toEqual([
        { migration_name: '20260101000000_first', sum: 64, done: true, steps: 1 },
        { migration_name: '20260102000000_by_hand', sum: 64, done: true, steps: 1 },
      ]);
    });
  });

  test('two servers that start together migrate once', async () => {
    await scratch(async (url) => {
      const applied = await Promise.all([migrateUp(url, folders), migrateUp(url, folders)]);
      expect(applied.map((names) => names.length).sort()).toEqual([0, 2]);
    });
  });

  test('a failed migration leaves nothing of itself and is named at the next start', async () => {
    await writeMigration('20260103000000_broken', 'CREATE TABLE half (id int); SELECT 1 / 0;');
    await scratch(async (url) => {
      const failure = await migrateUp(url, folders).catch((reason: unknown) => reason);
      expect(failure).toBeInstanceOf(StartFault);
      expect(String(failure)).toContain('The migration 20260103000000_broken failed: division by zero');
      await expect(migrateUp(url, folders)).rejects.toThrow(/20260103000000_broken failed/);
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      const { rows } = await client.query("SELECT to_regclass('half') AS half");
      await client.end();
      expect(rows).toEqual([{ half: null }]);
    });
  });

  test.each([
    [
      'a database of a newer release',
      () => rm(path.join(folders.migrations, '20260102000000_by_hand'), { recursive: true }),
      /newer than this release/,
    ],
    [
      'a migration that was edited later',
      () => writeMigration('20260101000000_first', `${first}\n-- edited`),
      /was changed after/,
    ],
  ])('%s is refused in one sentence', async (_what, change, sentence) => {
    await scratch(async (url) => {
      await migrateUp(url, folders);
      await change();
      await expect(migrateUp(url, folders)).rejects.toThrow(sentence);
    });
  });
});
