import {
  type Asked,
  asTrusted,
  codesOf,
  filtersOf,
  pageOf,
  pledgesOf,
  searchesOf,
  signaturesOf,
  suggestionsOf,
} from './asks.ts';
import type { OperationName } from './documents.ts';
import type { Ask } from './load.ts';
import { postgraphileAsks } from './postgraphile-asks.ts';
import type { World } from './worlds.ts';

export type Rival = 'app' | 'by hand' | 'PostGraphile';

export type Operation = {
  readonly name: OperationName;
  readonly says: string;
  readonly rivals: readonly Rival[];
  /** Writes use each of their requests once. */
  readonly writes: boolean;
  /** Also run on the small world, to see what a larger country costs. */
  readonly grows: boolean;
  readonly read: (world: World) => Promise<readonly Asked[]>;
};

const visitor = (variables: readonly Readonly<Record<string, unknown>>[]): Asked[] =>
  variables.map((one) => ({ variables: one, token: null }));
const reads = { writes: false, grows: true } as const;
const all = ['app', 'by hand', 'PostGraphile'] as const;

export const operations: readonly Operation[] = [
  {
    ...reads,
    name: 'needsPage',
    says: 'needs page, filtered',
    rivals: all,
    read: async (world) => visitor((await filtersOf(world)).map(pageOf)),
  },
  {
    ...reads,
    name: 'needPage',
    says: 'need page',
    rivals: all,
    read: async (world) => visitor(await codesOf(world)),
  },
  {
    ...reads,
    name: 'clientNeedPage',
    says: "need page, the client's",
    rivals: ['app'],
    read: async (world) => visitor(await codesOf(world)),
  },
  {
    ...reads,
    name: 'facets',
    says: 'facets with counts',
    rivals: ['app', 'by hand'],
    read: async (world) => visitor((await filtersOf(world)).map((filter) => ({ filter }))),
  },
  {
    ...reads,
    name: 'search',
    says: 'search, three words',
    rivals: ['app', 'by hand'],
    read: async (world) => visitor(await searchesOf(world)),
  },
  {
    ...reads,
    name: 'suggestions',
    says: 'suggestions for an item',
    rivals: ['app'],
    read: suggestionsOf,
  },
  { name: 'pledge', says: 'pledge', rivals: all, writes: true, grows: false, read: pledgesOf },
  {
    name: 'sign',
    says: 'sign (second side)',
    rivals: ['app', 'by hand'],
    writes: true,
    grows: false,
    read: signaturesOf,
  },
];

export function askAs(rival: Rival, operation: OperationName, asked: Asked): Ask {
  const other = postgraphileAsks[operation];
  return rival === 'PostGraphile' && other ? other(asked) : asTrusted(operation, asked);
}

/** Whether an answer did what was asked: no errors, and for writes the thing that was made instead of a refusal. */
export function isSound(rival: Rival, { writes }: Operation): (body: string) => boolean {
  const made = rival === 'PostGraphile' ? '"holdUntil":"' : '"__typename":"Commitment"';
  if (writes) return (body) => body.includes(made);
  return (body) => body.startsWith('{"data":{') && !body.endsWith(':null}}');
}
