import SchemaBuilder, { PothosValidationError } from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context } from './context.ts';
import { globalIdOf } from './global-id.ts';

export type LocalizedText = { fa: string; azb: string | null; en: string | null };

/** Nouns keyed by a code, e.g. IR-03-tabriz; every other one by a UUID. */
const TEXT_KEYED = new Set(['Province', 'County', 'TargetGroup', 'Domain']);
const CODE = /^[A-Za-z0-9.-]{1,64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The grammar of the API. Every root field names who may call it (`authScopes`): a coarse gate before the use case's
 * own policy, checked by tests/architecture/schema-guards.test.ts.
 */
export const builder = new SchemaBuilder<{
  Context: Context;
  AuthScopes: { anybody: boolean; signedIn: boolean };
  Scalars: {
    ID: { Input: string; Output: string };
    BigInt: { Input: bigint; Output: bigint };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
    IdempotencyKey: { Input: string; Output: string };
  };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
}>({
  plugins: [ScopeAuthPlugin, ErrorsPlugin, RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    runScopesOnType: true,
    authScopes: (context) => ({ anybody: true, signedIn: context.viewer.kind === 'member' }),
  },
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: 10,
    // weighed before anything runs (http/weigh.ts), with the variables; not again by each root field
    disabled: true,
  },
  errors: {
    defaultTypes: [],
    defaultUnionOptions: { name: ({ fieldName }) => `${fieldName[0]?.toUpperCase()}${fieldName.slice(1)}Result` },
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    edgesFieldOptions: { nullable: false, complexity: { field: 0, multiplier: 1 } },
    nodeFieldOptions: { nullable: false },
    nodeQueryOptions: { authScopes: { anybody: true } },
    nodesQueryOptions: {
      authScopes: { anybody: true },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    },
    encodeGlobalID: globalIdOf,
    decodeGlobalID: (globalID) => {
      const text = Buffer.from(globalID, 'base64url').toString();
      const colon = text.indexOf(':');
      const [typename, id] = [text.slice(0, colon), text.slice(colon + 1)];
      // what is not an id never reaches the database, which would call it a fault of ours
      const key = TEXT_KEYED.has(typename) ? CODE : UUID;
      if (colon < 1 || !key.test(id)) throw new PothosValidationError('This is not an id that the API gave.');
      return { typename, id };
    },
  },
});

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});
