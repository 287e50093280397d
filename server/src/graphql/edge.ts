import type { Branch, Brought, Loaders, PageKey } from '../loaders.ts';
import type { Context } from './context.ts';
import { type CursorKeys, connectionOf, pageOf } from './pagination.ts';
import { present } from './present.ts';

/** Loaders whose rows can come along. */
type Rows = { [L in keyof Loaders]: Loaders[L] extends Branch['loader'] ? L : never }[keyof Loaders];
/** One step from a row to other rows: the loader that has them, and the row's property that is its key. */
type To = { readonly loader: Rows; readonly key: string };
/** A step, and where its rows are put when they came along with the row it starts from. */
export type Step = To & { readonly into: symbol };
/** Where a field leads. `page`: to the first rows of a list, whose cursors are made of these columns. */
export type Edge = { readonly steps: readonly Step[]; readonly page: readonly string[] | null };

type With<Key extends string> = { readonly [K in Key]: string };
type Row = Readonly<Record<string | symbol, unknown>>;
type LoadersOf<Found> = { readonly load: (key: string) => Promise<Found> };
type Loaded<Name extends keyof Loaders> = Loaders[Name] extends LoadersOf<infer Found> ? NonNullable<Found> : never;
type Paged<Name extends keyof Loaders> = Loaders[Name] extends {
  readonly load: (key: PageKey) => Promise<(infer Found)[]>;
}
  ? Found
  : never;
type PageArgs = { first?: number | null | undefined; after?: string | null | undefined };

const step = (to: To): Step => ({ ...to, into: Symbol(`${to.loader}:${to.key}`) });
const leads = (edge: Edge) => ({ extensions: { edge } });

/** A field that leads through one loader to the row, or the rows, of a key; they must be there. */
export const edge = <Name extends Rows, Key extends string>(loader: Name, key: Key) => {
  const steps = [step({ loader, key })];
  return {
    ...leads({ steps, page: null }),
    resolve: (row: With<Key>, _: unknown, { loaders }: Context): Loaded<Name> | Promise<Loaded<Name>> => {
      const found = follow(row, steps, loaders);
      return found instanceof Promise ? found.then(present<Loaded<Name>>) : present(found as Loaded<Name> | null);
    },
  };
};

/** A field that leads over several loaders to one row, or to nothing where a key is null or its row is not to be seen. */
export const edgeOver = <Name extends Rows>(to: readonly [...To[], To & { readonly loader: Name }]) => {
  const steps = to.map(step);
  type Found = Loaded<Name> | null;
  return {
    ...leads({ steps, page: null }),
    resolve: (row: object, _: unknown, { loaders }: Context) => follow(row, steps, loaders) as Found | Promise<Found>,
  };
};

/** A connection that leads through one loader to pages of the children of `id`; the `columns` make its cursors. */
export const pagedEdge = <Name extends Rows>(
  loader: Name,
  cursor: CursorKeys,
  columns: readonly (keyof Paged<Name> & string)[],
) => {
  const only = step({ loader, key: 'id' });
  return {
    ...leads({ steps: [only], page: columns }),
    resolve: (row: { readonly id: string }, args: PageArgs, { loaders }: Context) => {
      const page = pageOf(args, cursor);
      const connection = (rows: readonly Paged<Name>[]) =>
        connectionOf(
          rows.map((one) => ({ row: one, keys: columns.map((column) => one[column] as string | number) })),
          page,
        );
      const here = broughtTo(row, only);
      if (here?.rows === page.first && page.after === null) return connection(here.value as readonly Paged<Name>[]);
      const pages = loaders[loader] as unknown as { load(key: PageKey): Promise<readonly Paged<Name>[]> };
      return pages.load({ id: row.id, first: page.first, after: page.after?.[0] ?? null }).then(connection);
    },
  };
};

const broughtTo = (row: object, { into }: Step) => (row as Row)[into] as Brought | undefined;

/** What came along is there at once; the rest is loaded. */
function follow(from: object, [next, ...further]: readonly Step[], loaders: Loaders): unknown {
  if (next === undefined) return from;
  const key = (from as Row)[next.key];
  const here = broughtTo(from, next);
  // a key that is not there at all is a misspelt one: the loader refuses it
  if (here === undefined && key === null) return null;
  const onward = (found: unknown) => (found === null ? null : follow(found as object, further, loaders));
  if (here !== undefined) return onward(here.value);
  return (loaders[next.loader] as unknown as LoadersOf<unknown>).load(key as string).then(onward);
}
