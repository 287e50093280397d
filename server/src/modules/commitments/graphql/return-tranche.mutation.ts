import { builder } from '#graphql/builder.ts';
import { TrancheRef } from '#graphql/refs.ts';
import { returnTranche } from '../use-cases/return-tranche.ts';
import { TRANCHE_RESULT, trancheOf, trancheUnion } from './act-results.ts';

builder.mutationField('returnTranche', (t) =>
  t.errorUnionField({
    description: 'An officer who did not write the need sends all of it back; it has to be planned again.',
    authScopes: { anybody: true },
    types: TRANCHE_RESULT,
    union: trancheUnion,
    args: {
      id: t.arg.globalID({ required: true, for: TrancheRef, description: 'The tranche.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      trancheOf(returnTranche(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
