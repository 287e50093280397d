import type pg from 'pg';
import { v5 } from 'uuid';

/** Seeded things keep their ids from run to run: an id is made from what the thing is called. */
const SEEDED = '5b7d0f0e-6c0b-4f57-9d3c-6f4a1c8a1405';
export const seededId = (noun: string, key: string): string => v5(`${noun}/${key}`, SEEDED);

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows by the owner, past the application's rights; columns are those of the first row. With `keys`, a row that
 * is there already takes the new values.
 */
export async function putRows(
  client: pg.Client,
  table: string,
  rows: readonly Row[],
  keys: readonly string[] = [],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const changed = columns.filter((column) => !keys.includes(column)).map((column) => `${column} = EXCLUDED.${column}`);
  const conflict =
    keys.length === 0
      ? ''
      : `ON CONFLICT (${keys.join(', ')}) DO ${changed.length > 0 ? `UPDATE SET ${changed.join(', ')}` : 'NOTHING'}`;
  const list = columns.join(', ');
  const text = `INSERT INTO ${table} (${list}) SELECT ${list} FROM jsonb_populate_recordset(null::${table}, $1::jsonb) ${conflict}`;
  const json = (part: readonly Row[]) =>
    JSON.stringify(part, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  for (let at = 0; at < rows.length; at += 2000) await client.query(text, [json(rows.slice(at, at + 2000))]);
}
