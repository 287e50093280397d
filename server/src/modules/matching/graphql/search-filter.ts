import { coerceInputValue, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { InvalidInput } from '#domain/refusals.ts';
import { globalIdOf } from '#graphql/global-id.ts';
import type { SearchSubject } from '../data/saved-search.loader.ts';

type Filter = Readonly<Record<string, unknown>>;

/** Which parts of a filter are ids, and of what. */
const TYPE_OF_PART: Readonly<Record<string, string>> = {
  provinceIds: 'Province',
  countyIds: 'County',
  targetGroupIds: 'TargetGroup',
  domainIds: 'Domain',
  programIds: 'Program',
  organizationIds: 'Organization',
};
const FILTER_OF = { NEEDS: 'NeedFilter', OFFERS: 'OfferFilter' } as const;
const KEY = /^[A-Za-z0-9.-]{1,64}$/;

/** A filter as a client sends it, checked against the very input type its list takes; ids become database keys. */
export function storedFilter(schema: GraphQLSchema, subject: SearchSubject, filter: unknown): Filter | InvalidInput {
  const faults: { path: string; code: string }[] = [];
  const type = schema.getType(FILTER_OF[subject]) as GraphQLInputType;
  const coerced: unknown = coerceInputValue(filter, type, (path) => {
    faults.push({ path: ['filter', ...path].join('.'), code: 'UNKNOWN' });
  });
  if (faults.length > 0 || typeof coerced !== 'object' || coerced === null) {
    return new InvalidInput({ fields: faults.length > 0 ? faults : [{ path: 'filter', code: 'REQUIRED' }] });
  }
  const parts = Object.entries(coerced).filter(([, value]) => value !== null && value !== undefined);
  const stored = parts.map(
    ([name, value]) => [name, name in TYPE_OF_PART ? keysOf(value, TYPE_OF_PART[name] ?? '') : value] as const,
  );
  const wrong = stored.filter(([, value]) => value === null);
  if (wrong.length > 0)
    return new InvalidInput({ fields: wrong.map(([name]) => ({ path: `filter.${name}`, code: 'UNKNOWN' })) });
  return Object.fromEntries(stored);
}

function keysOf(ids: unknown, typename: string): string[] | null {
  if (!Array.isArray(ids)) return null;
  const keys = ids.map((id) => {
    const [type, key = ''] = Buffer.from(String(id), 'base64url').toString().split(':');
    return type === typename && KEY.test(key) ? key : '';
  });
  return keys.every((key) => key !== '') ? keys : null;
}

/** The same filter as a client sent it. */
export function shownFilter(filter: Filter): Filter {
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => {
      const type = TYPE_OF_PART[name];
      return [name, type && Array.isArray(value) ? value.map((key) => globalIdOf(type, String(key))) : value];
    }),
  );
}
