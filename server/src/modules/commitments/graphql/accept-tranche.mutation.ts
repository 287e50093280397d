import { builder } from '#graphql/builder.ts';
import { TrancheRef } from '#graphql/refs.ts';
import { acceptTranche } from '../use-cases/accept-tranche.ts';
import { TRANCHE_RESULT, trancheOf, trancheUnion } from './act-results.ts';

builder.mutationField('acceptTranche', (t) =>
  t.errorUnionField({
    description: 'An officer who did not write the need accepts all that arrived.',
    authScopes: { anybody: true },
    types: TRANCHE_RESULT,
    union: trancheUnion,
    args: {
      id: t.arg.globalID({ required: true, for: TrancheRef, description: 'The tranche.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      trancheOf(acceptTranche(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
