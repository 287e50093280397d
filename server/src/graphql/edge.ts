import type { Branch, Loaders, PageKey } from '../loaders.ts';
import type { Context } from './context.ts';
import { type CursorKeys, connectionOf, pageOf } from './pagination.ts';
import { present } from './present.ts';

/** Loaders whose rows can come along. */
type Rows = { [L in keyof Loaders]: Loaders[L] extends Branch['loader'] ? L : never }[keyof Loaders];
/** One step from a row to other rows: the loader that has them, and the row's property that is its key. */
export type Step = { readonly loader: Rows; readonly key: string };
/** Where a field leads. `page`: to the first rows of a list. */
export type Edge = { readonly steps: readonly Step[]; readonly page: boolean };

type With<Key extends string> = { readonly [K in Key]: string };
type LoadersOf<Row> = { readonly load: (key: string) => Promise<Row> };
type Loaded<Name extends keyof Loaders> = Loaders[Name] extends LoadersOf<infer Row> ? NonNullable<Row> : never;
type Paged<Name extends keyof Loaders> = Loaders[Name] extends {
  readonly load: (key: PageKey) => Promise<(infer Row)[]>;
}
  ? Row
  : never;
type PageArgs = { first?: number | null | undefined; after?: string | null | undefined };

/** Says where a field leads, so that its rows may come along with its parent's (look-ahead.ts). */
export const leads = (steps: readonly Step[], page = false) => ({
  extensions: { edge: { steps, page } satisfies Edge },
});

/** A field that leads through one loader to the row, or the rows, of a key; they must be there. */
export const edge = <Name extends Rows, Key extends string>(loader: Name, key: Key) => ({
  ...leads([{ loader, key }]),
  resolve: async (row: With<Key>, _: unknown, { loaders }: Context): Promise<Loaded<Name>> =>
    present(await (loaders[loader] as unknown as LoadersOf<Loaded<Name> | null>).load(row[key])),
});

/** A connection that leads through one loader to pages of the children of `id`. */
export const pagedEdge = <Name extends Rows>(
  loader: Name,
  cursor: CursorKeys,
  keysOf: (row: Paged<Name>) => readonly (string | number)[],
) => ({
  ...leads([{ loader, key: 'id' }], true),
  resolve: async (row: With<'id'>, args: PageArgs, { loaders }: Context) => {
    const page = pageOf(args, cursor);
    const pages = loaders[loader] as unknown as { load(key: PageKey): Promise<Paged<Name>[]> };
    const rows = await pages.load({ id: row.id, first: page.first, after: page.after?.[0] ?? null });
    return connectionOf(
      rows.map((one) => ({ row: one, keys: keysOf(one) })),
      page,
    );
  },
});
