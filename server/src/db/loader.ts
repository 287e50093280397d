import DataLoader from 'dataloader';
import { type Ahead, type Along, rowsWith } from './bring-along.ts';
import type { Condition, Read, Statement } from './read.ts';

type Visible = { readonly alias: string; readonly condition: Condition };
const EVERY: Visible = { alias: '', condition: { name: '', sql: () => 'true', values: [] } };

/** A loader whose rows another statement can bring along (bring-along.ts). */
export type RowLoader<Key, Loaded> = DataLoader<Key, Loaded, string> & { readonly along: Along };

/** Can start from its own row: reads it, and with it what will be asked next. */
export type KeyLoader<Row> = RowLoader<string, Row | null> & {
  /** A row with the columns that are asked ahead; it is not kept for those who may ask for others. */
  loadWith(key: string, ahead: Ahead): Promise<Row | null>;
};

const nameOf = (name: string, { condition }: Visible) => (condition.name ? `${name}/${condition.name}` : name);

/**
 * Rows by a unique key, one statement for each batch, only what the viewer may see: hidden and absent are both null.
 * `text` selects with `= ANY($1)` as the keys and stands open for `AND <visibility>`.
 */
export function byKey<Row>(
  read: Read,
  name: string,
  text: string,
  keyOf: (row: Row) => string,
  visible: Visible = EVERY,
): KeyLoader<Row> {
  const { condition, alias } = visible;
  const written = (first: number) => (visible === EVERY ? text : `${text} AND ${condition.sql(alias, first)}`);
  const statement = { name: nameOf(name, visible), text: written(2) };
  const batch = async (keys: readonly string[]) => {
    const rows = await read.rows<Row>(statement, [keys, ...condition.values]);
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  };
  const loader = new DataLoader<string, Row | null>(batch);
  const one = { name: `${statement.name}/one`, text: forOne(written(2), '$1') };
  const along = alongBy(statement, false, written, condition);
  const loadWith = async (key: string, ahead: Ahead) => {
    const [row = null] = await rowsWith<Row>(read, one, [key, ...condition.values], ahead);
    return row;
  };
  return Object.assign(loader, { along, loadWith });
}

/** Rows by id. */
export function byId<Row extends { id: string }>(
  read: Read,
  name: string,
  text: string,
  visible: Visible = EVERY,
): KeyLoader<Row> {
  return byKey<Row>(read, name, text, (row) => row.id, visible);
}

/** Children by their parent's id (`parentId` in each row), in the order of the statement. */
export function byParent<Row extends { parentId: string }>(
  read: Read,
  name: string,
  text: string,
  visible: Visible & { readonly tail: string } = { ...EVERY, tail: '' },
): RowLoader<string, Row[]> {
  const { condition, alias, tail } = visible;
  const written = (first: number) =>
    condition.name ? `${text} AND ${condition.sql(alias, first)} ${tail}` : `${text} ${tail}`;
  const statement = { name: nameOf(name, visible), text: written(2) };
  const batch = async (ids: readonly string[]) => {
    const children = new Map<string, Row[]>(ids.map((id) => [id, []]));
    const rows = await read.rows<Row>(statement, [ids, ...condition.values]);
    for (const row of rows) children.get(row.parentId)?.push(row);
    return ids.map((id) => children.get(id) ?? []);
  };
  return Object.assign(new DataLoader<string, Row[]>(batch), { along: alongBy(statement, true, written, condition) });
}

const alongBy = (
  statement: Statement,
  many: boolean,
  written: (first: number) => string,
  { values }: Condition,
): Along => ({
  statement,
  many,
  text: (key, first) => forOne(written(first), key),
  values: () => values,
});

/** A page of a parent's children: `after` is the key of the last row of the page before. */
export type PageKey = { readonly id: string; readonly first: number; readonly after: string | number | null };

/** A list of children: `from` selects those of `= ANY($1)` and stands open for AND; `beyond` cuts off what came before. */
type List = { readonly from: string; readonly beyond: (mark: string) => string; readonly order: string };

/** Pages of children by parent, one row more than asked for when there is a next page; one statement for all like pages. */
export function pageByParent<Row>(
  read: Read,
  name: string,
  list: List,
  visible: Visible = EVERY,
): RowLoader<PageKey, Row[]> {
  const { condition, alias } = visible;
  const written = (parent: string, first: number, beyond: string) => {
    const limit = first + condition.values.length;
    return `${forOne(list.from, parent)} AND ${condition.sql(alias, first)}${beyond} ORDER BY ${list.order} LIMIT $${limit}`;
  };
  const statement = { name: nameOf(name, visible), text: written('$1', 2, '') };
  const pageOf = async (ids: readonly string[], { first, after }: PageKey) => {
    const values = [ids, ...condition.values, first + 1, ...(after === null ? [] : [after])];
    const beyond = after === null ? '' : ` AND ${list.beyond(`$${values.length}`)}`;
    const text = `SELECT parent.id AS "parentId", page.* FROM unnest($1::uuid[]) AS parent(id)
      CROSS JOIN LATERAL (${written('parent.id', 2, beyond)}) page`;
    const pages = new Map<string, Row[]>(ids.map((id) => [id, []]));
    const rows = await read.rows<Row & { parentId: string }>(
      { name: `${statement.name}${beyond && '/after'}`, text },
      values,
    );
    for (const row of rows) pages.get(row.parentId)?.push(row);
    return pages;
  };
  const batch = async (keys: readonly PageKey[]) => {
    const alike = Map.groupBy(keys, ({ first, after }) => `${first}/${after}`);
    const pages = await Promise.all(
      [...alike.values()].map((same) =>
        pageOf(
          same.map(({ id }) => id),
          same[0] as PageKey,
        ),
      ),
    );
    const places = new Map([...alike.keys()].map((likeness, at) => [likeness, pages[at]]));
    return keys.map(({ id, first, after }) => places.get(`${first}/${after}`)?.get(id) ?? []);
  };
  const cacheKeyFn = ({ id, first, after }: PageKey) => `${id}/${first}/${after}`;
  const along: Along = {
    statement,
    many: true,
    text: (key, first) => written(key, first, ''),
    values: (first) => [...condition.values, (first ?? 0) + 1],
  };
  return Object.assign(new DataLoader<PageKey, Row[], string>(batch, { cacheKeyFn }), { along });
}

/** The statement for one key, which may stand in another statement. */
const forOne = (text: string, key: string) => text.replace('= ANY($1)', `= ${key}`);
