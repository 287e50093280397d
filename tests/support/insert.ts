import type { TestDatabase } from './database.ts';

/** Rows of one table in one statement, as the owner; columns that are left out take their default. */
export async function insert(db: TestDatabase, table: string, rows: readonly Readonly<Record<string, unknown>>[]) {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(', ');
  const json = JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  await db.sql(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [json],
  );
}
