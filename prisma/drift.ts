// What separates prisma/schema from prisma/migrations: the SQL that would lead from one to the other.
// SQL that the schema language cannot say (checks, triggers, functions, roles, partial and trigram indexes, generated
// columns) is written by hand in migrations and is no drift. An index is known as Prisma's own by its name: Prisma ends
// it with _idx or _key, so a hand-written index must not.
import pg from 'pg';
import { noFilter, readMigrations, readSchema, withEngine } from './engine.ts';
import { migrateUp, projectFolders } from './history.ts';
import { withScratchDatabase } from './scratch.ts';

/** The statements that a new migration would need; none when schema and migrations agree. */
export async function findDrift(serverUrl: string | null, folders = projectFolders): Promise<string[]> {
  const [schema, migrations] = await Promise.all([readSchema(folders.schema), readMigrations(folders.migrations)]);
  if (migrations.migrationDirectories.length === 0) return statementsOf(await fromNothing(serverUrl, schema));
  return withScratchDatabase(serverUrl, async (url) => {
    await migrateUp(url, folders);
    const files = [...schema];
    const { stdout } = await withEngine(url, schema, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: folders.schema },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: noFilter,
      }),
    );
    const generated = await readGeneratedColumns(url);
    return statementsOf(stdout ?? '').flatMap((statement) => withoutHandWritten(statement, generated) ?? []);
  });
}

type Schema = Awaited<ReturnType<typeof readSchema>>;

async function fromNothing(serverUrl: string | null, schema: Schema): Promise<string> {
  return withScratchDatabase(serverUrl, async (url) => {
    const to = { tag: 'schemaDatamodel' as const, files: [...schema] };
    const answer = await withEngine(url, schema, (engine) =>
      engine.diff({ from: { tag: 'empty' }, to, script: true, exitCode: null, filters: noFilter }),
    );
    return answer.stdout ?? '';
  });
}

/** The engine puts "-- DropIndex" and the like above each statement, and an empty line between two. */
function statementsOf(script: string): string[] {
  const blocks = script.split(/\n{2,}(?=-- )/).map((block) => block.trim());
  return blocks.filter((block) => block !== '' && block !== '-- This is an empty migration.');
}

/** The statement without what was written by hand; null when nothing is left of it. */
export function withoutHandWritten(statement: string, generatedColumns: ReadonlySet<string>): string | null {
  const sql = statement.replace(/^--.*\n/gm, '').trim();
  const index = /^DROP INDEX (?:"[^"]+"\.)?"([^"]+)";$/.exec(sql)?.[1];
  if (index !== undefined) return /_(idx|key)$/.test(index) ? statement : null;
  const [, head, table, clauses] = /^(ALTER TABLE (?:"[^"]+"\.)?"([^"]+)") ([\s\S]+);$/.exec(sql) ?? [];
  if (head === undefined || clauses === undefined) return statement;
  const kept = clauses.split(/,\n/).filter((clause) => {
    const column = /^ALTER COLUMN "([^"]+)" (?:DROP DEFAULT|SET DEFAULT [\s\S]*)$/.exec(clause.trim())?.[1];
    return column === undefined || !generatedColumns.has(`${table}.${column}`);
  });
  return kept.length === 0 ? null : `-- AlterTable\n${head} ${kept.join(',\n')};`;
}

async function readGeneratedColumns(url: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query<{ name: string }>(
      "SELECT table_name || '.' || column_name AS name FROM information_schema.columns WHERE is_generated = 'ALWAYS'",
    );
    return new Set(found.rows.map((row) => row.name));
  } finally {
    await client.end();
  }
}
