import DataLoader from 'dataloader';
import type { Condition, Read } from './read.ts';

type Visible = { readonly alias: string; readonly condition: Condition };

/**
 * Rows by a unique key, one statement for each batch, only what the viewer may see: hidden and absent are both null.
 * `text` selects with `$1` as the array of keys and stands open for `AND <visibility>`.
 */
export function byKey<Row>(
  read: Read,
  name: string,
  text: string,
  keyOf: (row: Row) => string,
  visible: Visible | null = null,
): DataLoader<string, Row | null> {
  const statement = visible
    ? { name: `${name}/${visible.condition.name}`, text: `${text} AND ${visible.condition.sql(visible.alias, 2)}` }
    : { name, text };
  const values = visible ? visible.condition.values : [];
  return new DataLoader(async (keys) => {
    const rows = await read.rows<Row>(statement, [keys, ...values]);
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Rows by id. */
export function byId<Row extends { id: string }>(
  read: Read,
  name: string,
  text: string,
  visible: Visible | null = null,
): DataLoader<string, Row | null> {
  return byKey<Row>(read, name, text, (row) => row.id, visible);
}

/** Children by their parent's id (`parentId` in each row), in the order of the statement. */
export function byParent<Row extends { parentId: string }>(
  read: Read,
  name: string,
  text: string,
  visible: { alias: string; condition: Condition; tail: string } | null = null,
): DataLoader<string, Row[]> {
  const statement = visible
    ? {
        name: `${name}/${visible.condition.name}`,
        text: `${text} AND ${visible.condition.sql(visible.alias, 2)} ${visible.tail}`,
      }
    : { name, text };
  const values = visible ? visible.condition.values : [];
  return new DataLoader(async (ids) => {
    const children = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await read.rows<Row>(statement, [ids, ...values])) children.get(row.parentId)?.push(row);
    return ids.map((id) => children.get(id) ?? []);
  });
}
