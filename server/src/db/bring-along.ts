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
  knows(key: string, rows: number | null): boolean;
  /** Gives the loader what it would have loaded. */
  take(key: string, rows: number | null, loaded: readonly unknown[]): void;
};

/** A loader that will be asked for each row of a statement, with the value of the row's `key`. */
export type Branch = {
  readonly loader: { readonly along: Along };
  readonly key: string;
  /** Length of the page, for a list with pages. */
  readonly rows: number | null;
  readonly below: readonly Branch[];
};

type Row = Record<string, unknown>;
/** What a branch brings: its columns, and those below it. */
type Twig = { readonly columns: readonly Column[]; readonly below: readonly Twig[] };
type Wide = { readonly statement: Statement; readonly twigs: readonly Twig[] };
/** A row as the texts of its columns; where branches leave from it, their rows stand beside. */
type Texts = readonly (string | null)[];
type Nested = Texts | readonly [Texts, ...(readonly Nested[] | null)[]];

/** Wide statements by name: the same branches on the same statement are the same text. */
const known = new Map<string, Wide>();
const KNOWN_MOST = 500;

/**
 * The rows of a statement; in the same answer come the rows that its branches would load next, and the loaders are given
 * them. A row that comes along is selected by its loader's own text, with the viewer's condition in it, and read from the
 * same text PostgreSQL would have sent: whoever asks the loader cannot tell the difference.
 */
export async function rowsWith<Found>(
  read: Read,
  statement: Statement,
  values: readonly unknown[],
  branches: readonly Branch[],
): Promise<Found[]> {
  if (branches.length === 0) return read.rows<Found>(statement, values);
  const name = `${statement.name}+${branches.map(shapeOf).join('+')}`;
  const { statement: wide, twigs } = known.get(name) ?? (await widen(read, { ...statement, name }, values, branches));
  const rows = await read.rows<Row & { brought: (readonly Nested[] | null)[] | null }>(wide, [
    ...values,
    ...branches.flatMap(valuesOf),
  ]);
  for (const row of rows) {
    for (const [at, branch] of branches.entries()) {
      take(branch, twigs[at] as Twig, row[branch.key], row.brought?.[at] ?? []);
    }
    row.brought = null;
  }
  return rows as Found[];
}

async function widen(read: Read, statement: Statement, values: readonly unknown[], branches: readonly Branch[]) {
  const twigs = await Promise.all(branches.map((branch) => twigOf(read, branch)));
  let mark = values.length + 1;
  const brought = branches.map((branch, at) => {
    const text = nested(branch, twigs[at] as Twig, 'root', mark);
    mark += valuesOf(branch).length;
    return text;
  });
  // a subquery without anything around it keeps its order
  const text = `SELECT root.*, json_build_array(${brought.join(', ')}) AS brought FROM (${statement.text}) root`;
  const wide: Wide = { statement: { ...statement, text }, twigs };
  if (known.size >= KNOWN_MOST) known.clear();
  known.set(statement.name, wide);
  return wide;
}

async function twigOf(read: Read, { loader: { along }, rows, below }: Branch): Promise<Twig> {
  const columns = read.columns(along.statement, 1 + along.values(rows).length);
  const deeper = Promise.all(below.map((branch) => twigOf(read, branch)));
  return { columns: await columns, below: await deeper };
}

const shapeOf = ({ loader, key, below }: Branch): string =>
  `${loader.along.statement.name}:${key}${below.length > 0 ? `(${below.map(shapeOf).join('+')})` : ''}`;

/** In the order of the marks in `nested`. */
const valuesOf = ({ loader, rows, below }: Branch): unknown[] => [
  ...loader.along.values(rows),
  ...below.flatMap(valuesOf),
];

/** `[row, ...]` of a branch as JSON; each row is the array of its columns' texts. */
function nested(branch: Branch, { columns, below }: Twig, parent: string, first: number): string {
  const { along } = branch.loader;
  const alias = `${parent}_`;
  const text = along.text(`${parent}."${branch.key}"`, first);
  const texts = `ARRAY[${columns.map(({ name }) => `${alias}."${name}"::text`).join(', ')}]`;
  let mark = first + along.values(branch.rows).length;
  const deeper = branch.below.map((one, at) => {
    const inner = nested(one, below[at] as Twig, alias, mark);
    mark += valuesOf(one).length;
    return inner;
  });
  const row = deeper.length === 0 ? texts : `json_build_array(${[texts, ...deeper].join(', ')})`;
  return `(SELECT json_agg(${row}) FROM (${text}) ${alias})`;
}

function take({ loader: { along }, rows, below }: Branch, twig: Twig, key: unknown, found: readonly Nested[]): void {
  if (typeof key !== 'string' || along.knows(key, rows)) return;
  const loaded = found.map((one) => {
    const [texts, ...deeper] = below.length === 0 ? [one] : one;
    const row = rowOf(twig.columns, texts as Texts);
    for (const [at, branch] of below.entries()) {
      take(branch, twig.below[at] as Twig, row[branch.key], (deeper[at] as readonly Nested[] | null) ?? []);
    }
    return row;
  });
  along.take(key, rows, loaded);
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
