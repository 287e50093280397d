import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context } from './context.ts';
import { BREADTH, COMPLEXITY, DEPTH } from './limits.ts';

export type LocalizedText = { fa: string; azb: string | null; en: string | null };

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
    limit: { complexity: COMPLEXITY, depth: DEPTH, breadth: BREADTH },
  },
  errors: { defaultTypes: [] },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    edgesFieldOptions: { nullable: false, complexity: { field: 0, multiplier: 1 } },
    nodeFieldOptions: { nullable: false },
    nodeQueryOptions: { authScopes: { anybody: true } },
    nodesQueryOptions: { authScopes: { anybody: true } },
    encodeGlobalID: (typename, id) => Buffer.from(`${typename}:${id}`).toString('base64url'),
    decodeGlobalID: (globalID) => {
      const text = Buffer.from(globalID, 'base64url').toString();
      const colon = text.indexOf(':');
      return { typename: text.slice(0, colon), id: text.slice(colon + 1) };
    },
  },
});

builder.queryType({});
builder.mutationType({});
builder.subscriptionType({});
