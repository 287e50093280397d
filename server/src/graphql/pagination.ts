import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

/** A page of a list: how many rows, and the cursor they come after. */
export type Page = { readonly first: number; readonly after: readonly (string | number)[] | null };

/** Rows of a page, one more than asked for when there is a next page, each with the keys its list is sorted by. */
export type Keyed<Row> = { readonly row: Row; readonly keys: readonly (string | number)[] };

export const DEFAULT_FIRST = 20;
export const MAXIMUM_FIRST = 100;

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const IS = {
  day: (key: unknown) => typeof key === 'string' && isInstant(`${key}T00:00:00.000Z`),
  instant: (key: unknown) => typeof key === 'string' && isInstant(key),
  id: (key: unknown) => typeof key === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key),
  number: (key: unknown) => Number.isSafeInteger(key) && Math.abs(Number(key)) < 2 ** 31,
  text: (key: unknown) => typeof key === 'string' && key.length < 1000 && !key.includes('\0'),
};
/** As the API writes it; the 31st of February is not an instant. */
const isInstant = (text: string) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;
/** What the keys of a list's cursors are, in their order. */
export type CursorKeys = readonly (keyof typeof IS)[];

/** Reads `first` (1-100) and the opaque cursor; a cursor with other keys than this list's is refused. */
export function pageOf(
  args: { first?: number | null | undefined; after?: string | null | undefined },
  keys: CursorKeys,
): Page {
  const first = args.first ?? DEFAULT_FIRST;
  if (first < 1 || first > MAXIMUM_FIRST) throw bad('first must be between 1 and 100.');
  return { first, after: args.after ? cursorKeys(args.after, keys) : null };
}

function cursorKeys(cursor: string, wanted: CursorKeys): (string | number)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length > 0 && fit(keys, wanted)) return keys;
  } catch {
    // falls through to the refusal below
  }
  throw bad('The cursor is not one this list gave.');
}

function fit(keys: readonly unknown[], wanted: CursorKeys): keys is (string | number)[] {
  return keys.length === wanted.length && wanted.every((kind, at) => IS[kind](keys[at]));
}

export const cursorOf = (keys: readonly (string | number)[]) => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** A row in its place. Its cursor is written when it is asked for: most pages ask for the last one. */
class Edge<Row> {
  readonly node: Row;
  readonly #keys: Keyed<Row>['keys'];
  constructor({ row, keys }: Keyed<Row>) {
    this.node = row;
    this.#keys = keys;
  }
  get cursor(): string {
    return cursorOf(this.#keys);
  }
}

/** A Relay connection from rows fetched with `first + 1`. */
export function connectionOf<Row>(keyed: readonly Keyed<Row>[], page: Page) {
  const edges = keyed.slice(0, page.first).map((one) => new Edge(one));
  return {
    edges,
    pageInfo: {
      hasNextPage: keyed.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Arguments of every connection, and what such a field costs: its rows are what it multiplies. */
export const pageArgs = {
  first: builder.args((t) => ({
    first: t.int({ description: 'How many rows, 1-100; 20 when left out.' }),
    after: t.string({ description: 'The endCursor of the page before.' }),
  })),
  cost: (args: { first?: number | null | undefined }) => ({
    field: 1,
    multiplier: Math.min(Math.max(args.first ?? DEFAULT_FIRST, 1), MAXIMUM_FIRST),
  }),
};
