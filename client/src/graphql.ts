import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

export type Json = string | number | boolean | null | { [key: string]: Json } | Json[];

/** Documents typed against schema/schema.graphql. A whole number comes as a string and is read with lib/locale/digits. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { BigInt: string; Date: string; DateTime: string; JSON: Json; ID: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
