import { isDeepStrictEqual } from 'node:util';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What may differ: instants of the answer itself, the new thing's own id and code, the order of counts and counts of nothing. */
const OWN = new Set(['asOf', 'holdUntil']);

function plain(value: Json, made: boolean): Json {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => plain(item, made)).filter((item) => !isNothing(item));
    return items.every(isCount) ? items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [
    name,
    hidden(name, made) ? typeof inner : plain(inner, made),
  ]);
  return Object.fromEntries(fields);
}

const hidden = (name: string, made: boolean) => OWN.has(name) || (made && (name === 'id' || name === 'code'));
const isCount = (item: Json) => typeof item === 'object' && item !== null && 'count' in item;
const isNothing = (item: Json) => isCount(item) && (item as { count: Json }).count === 0;

/** Throws when two answers to the same question are not the same JSON. */
export function expectSame(what: string, ours: unknown, other: unknown, made: boolean): void {
  const [a, b] = [plain(ours as Json, made), plain(other as Json, made)];
  if (isDeepStrictEqual(a, b)) return;
  throw new Error(`${what}: the answers differ at ${firstDifference(a, b, '')}`);
}

function firstDifference(a: Json | undefined, b: Json | undefined, path: string): string {
  const both = typeof a === 'object' && typeof b === 'object' && a !== null && b !== null;
  if (!both || a === undefined || b === undefined) return `${path}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const name of names) {
    const [left, right] = [(a as Record<string, Json>)[name], (b as Record<string, Json>)[name]];
    if (!isDeepStrictEqual(left, right)) return firstDifference(left, right, `${path}/${name}`);
  }
  return path;
}
