import { builder } from '#graphql/builder.ts';
import { TrancheRef } from '#graphql/refs.ts';
import { receiveTranche } from '../use-cases/receive-tranche.ts';
import { TRANCHE_RESULT, trancheOf, trancheUnion } from './act-results.ts';

builder.mutationField('receiveTranche', (t) =>
  t.errorUnionField({
    description: 'An officer counts what arrived; what did not may be planned again.',
    authScopes: { anybody: true },
    types: TRANCHE_RESULT,
    union: trancheUnion,
    args: {
      id: t.arg.globalID({ required: true, for: TrancheRef, description: 'The tranche.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      quantity: t.arg({ type: 'BigInt', required: true, description: 'Units that arrived, in the commodity’s unit.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      trancheOf(receiveTranche(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
