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
type Twig = { readonly branch: Branch; readonly columns: readonly Column[]; readonly below: readonly Twig[] };
/** A row as the texts of its columns, and the rows of its branches. */
type Texts = readonly (string | null)[];
type Nested = Texts | readonly [Texts, ...(readonly Nested[] | null)[]];

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
  const twigs = await Promise.all(branches.map((branch) => twigOf(read, branch)));
  const all = [...values];
  const brought = twigs.map((twig) => nested(twig, 'root', all)).join(', ');
  const wide = {
    ...statement,
    name: `${statement.name}+${branches.map(shapeOf).join('+')}`,
    // a subquery without anything around it keeps its order
    text: `SELECT root.*, json_build_array(${brought}) AS brought FROM (${statement.text}) root`,
  };
  const rows = await read.rows<Row & { brought: (readonly Nested[] | null)[] | null }>(wide, all);
  for (const row of rows) {
    for (const [at, twig] of twigs.entries()) take(twig, row[twig.branch.key], row.brought?.[at] ?? []);
    row.brought = null;
  }
  return rows as Found[];
}

async function twigOf(read: Read, branch: Branch): Promise<Twig> {
  const { along } = branch.loader;
  const columns = read.columns(along.statement, 1 + along.values(branch.rows).length);
  const below = Promise.all(branch.below.map((one) => twigOf(read, one)));
  return { branch, columns: await columns, below: await below };
}

const shapeOf = ({ loader, key, below }: Branch): string =>
  `${loader.along.statement.name}:${key}${below.length > 0 ? `(${below.map(shapeOf).join('+')})` : ''}`;

/** `[row, ...]` of a branch as JSON; each row is the array of its columns' texts. Its values join `values`. */
function nested({ branch, columns, below }: Twig, parent: string, values: unknown[]): string {
  const { along } = branch.loader;
  const alias = `${parent}_`;
  const text = along.text(`${parent}."${branch.key}"`, values.length + 1);
  values.push(...along.values(branch.rows));
  const texts = `ARRAY[${columns.map(({ name }) => `${alias}."${name}"::text`).join(', ')}]`;
  const deeper = below.map((twig) => nested(twig, alias, values));
  const row = deeper.length === 0 ? texts : `json_build_array(${[texts, ...deeper].join(', ')})`;
  return `(SELECT json_agg(${row}) FROM (${text}) ${alias})`;
}

function take({ branch, columns, below }: Twig, key: unknown, rows: readonly Nested[]): void {
  const { along } = branch.loader;
  if (typeof key !== 'string' || along.knows(key, branch.rows)) return;
  const loaded = rows.map((nestedRow) => {
    const [texts, ...deeper] = below.length === 0 ? [nestedRow] : nestedRow;
    const row = rowOf(columns, texts as Texts);
    for (const [at, twig] of below.entries()) take(twig, row[twig.branch.key], (deeper[at] as readonly Nested[]) ?? []);
    return row;
  });
  along.take(key, branch.rows, loaded);
}

function rowOf(columns: readonly Column[], texts: Texts): Row {
  const row: Row = {};
  for (const [at, { name, parse }] of columns.entries()) {
    const text = texts[at] ?? null;
    row[name] = text === null ? null : parse(text);
  }
  return row;
}
