import type { Column, Read, Statement } from './read.ts';

/** How the rows of a loader come along in another statement's answer, for one key. */
export type Along = {
  /** What the loader itself would ask: its name and columns. */
  readonly statement: Statement;
  readonly many: boolean;
  /** Selects the rows of one key, an SQL expression; marks of its values start at `first`. */
  text(key: string, first: number): string;
  /** `rows`: how long a page is, null for what has no pages. */
  values(rows: number | null): readonly unknown[];
};

/** Columns that will be read of a row, each once, by name. */
export type Columns = { readonly names: readonly string[]; readonly text: string };

/** What will be asked of the rows of a statement: their columns (null: any may be), and the rows they lead to. */
export type Ahead = { readonly columns: Columns | null; readonly branches: readonly Branch[] };

/** Rows a loader would be asked for with the value of each row's `key`; they are put into the row. */
export type Branch = Ahead & {
  readonly into: symbol;
  readonly loader: { readonly along: Along };
  readonly key: string;
  /** Length of the page, for a list with pages. */
  readonly rows: number | null;
};

/** What came along with a row: a list, or a row or null. */
export type Brought = { readonly rows: number | null; readonly value: unknown };

type Row = Record<string | symbol, unknown>;
/** What a branch brings: its columns, and those below it. */
type Twig = { readonly columns: readonly Column[]; readonly below: readonly Twig[] };
type Wide = { readonly statement: Statement; readonly twigs: readonly Twig[] };
/** A row as the texts of its columns; where branches leave from it, their rows stand beside. */
type Texts = readonly (string | null)[];
type Nested = Texts | readonly [Texts, ...(readonly Nested[] | null)[]];

/** Wide statements by name: the same branches on the same statement are the same text. */
const known = new Map<string, Wide>();
const KNOWN_MOST = 500;
const NOTHING_AHEAD: Ahead = { columns: null, branches: [] };

/**
 * The rows of a statement; in the same answer come the rows that its branches would load next, put into the rows they
 * belong to, with the columns that will be read. A row that comes along is selected by its loader's own text, with the
 * viewer's condition in it, and read from the same text PostgreSQL would have sent: it is what the loader would have said.
 */
export async function rowsWith<Found>(
  read: Read,
  statement: Statement,
  values: readonly unknown[],
  ahead: Ahead = NOTHING_AHEAD,
): Promise<Found[]> {
  const { columns, branches } = ahead;
  if (columns === null && branches.length === 0) return read.rows<Found>(statement, values);
  const name = statement.name + shapeOf(ahead);
  const { statement: wide, twigs } = known.get(name) ?? (await widen(read, { ...statement, name }, values, ahead));
  const rows = await read.rows<Row & { brought: (readonly Nested[] | null)[] }>(wide, [
    ...values,
    ...branches.flatMap(valuesOf),
  ]);
  for (const row of rows) put(row, branches, twigs, row.brought, 0);
  return rows as Found[];
}

async function widen(read: Read, statement: Statement, values: readonly unknown[], { columns, branches }: Ahead) {
  const twigs = await Promise.all(branches.map((branch) => twigOf(read, branch)));
  let mark = values.length + 1;
  const brought = branches.map((branch, at) => {
    const text = nested(branch, twigs[at] as Twig, 'root', mark);
    mark += valuesOf(branch).length;
    return text;
  });
  const own = columns === null ? 'root.*' : columns.names.map((name) => `root."${name}"`).join(', ');
  // a subquery without anything around it keeps its order
  const text = `SELECT ${own}, json_build_array(${brought.join(', ')}) AS brought FROM (${statement.text}) root`;
  const wide: Wide = { statement: { ...statement, text }, twigs };
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(statement.name, wide);
  return wide;
}

async function twigOf(read: Read, { loader: { along }, rows, columns, branches }: Branch): Promise<Twig> {
  const every = read.columns(along.statement, 1 + along.values(rows).length);
  const below = Promise.all(branches.map((branch) => twigOf(read, branch)));
  const asked = (await every).filter(({ name }) => columns === null || columns.names.includes(name));
  return { columns: asked, below: await below };
}

/** Names what is asked ahead: two that are named alike are read by one statement. */
export const shapeOf = ({ columns, branches }: Ahead): string =>
  `[${columns?.text ?? '*'}${branches.map((one) => `+${one.loader.along.statement.name}:${one.key}${shapeOf(one)}`).join('')}]`;

/** In the order of the marks in `nested`. */
const valuesOf = ({ loader, rows, branches }: Branch): unknown[] => [
  ...loader.along.values(rows),
  ...branches.flatMap(valuesOf),
];

/** `[row, ...]` of a branch as JSON; each row is the array of its columns' texts. */
function nested(branch: Branch, { columns, below }: Twig, parent: string, first: number): string {
  const { along } = branch.loader;
  const alias = `${parent}_`;
  const text = along.text(`${parent}."${branch.key}"`, first);
  const texts = `ARRAY[${columns.map(({ name }) => `${alias}."${name}"::text`).join(', ')}]::text[]`;
  let mark = first + along.values(branch.rows).length;
  const deeper = branch.branches.map((one, at) => {
    const inner = nested(one, below[at] as Twig, alias, mark);
    mark += valuesOf(one).length;
    return inner;
  });
  const row = deeper.length === 0 ? texts : `json_build_array(${[texts, ...deeper].join(', ')})`;
  return `(SELECT json_agg(${row}) FROM (${text}) ${alias})`;
}

/** `brought` has the rows of each branch, from its place `first` on. */
function put(
  row: Row,
  branches: readonly Branch[],
  twigs: readonly Twig[],
  brought: Nested | readonly (readonly Nested[] | null)[],
  first: number,
): void {
  for (let at = 0; at < branches.length; at += 1) {
    const { into, loader, rows, branches: below } = branches[at] as Branch;
    const twig = twigs[at] as Twig;
    const nestedRows = (brought[first + at] ?? []) as readonly Nested[];
    const found = nestedRows.map((one) => {
      if (below.length === 0) return rowOf(twig.columns, one as Texts);
      const child = rowOf(twig.columns, one[0] as Texts);
      put(child, below, twig.below, one, 1);
      return child;
    });
    row[into] = { rows, value: loader.along.many ? found : (found[0] ?? null) } satisfies Brought;
  }
}

function rowOf(columns: readonly Column[], texts: Texts): Row {
  const row: Row = {};
  for (let at = 0; at < columns.length; at += 1) {
    const { name, parse } = columns[at] as Column;
    const text = texts[at] ?? null;
    row[name] = text === null ? null : parse(text);
  }
  return row;
}
