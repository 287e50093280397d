import { builder } from '#graphql/builder.ts';
import { TrancheRef } from '#graphql/refs.ts';
import { dispatchTranche } from '../use-cases/dispatch-tranche.ts';
import { TRANCHE_RESULT, trancheOf, trancheUnion } from './act-results.ts';

builder.mutationField('dispatchTranche', (t) =>
  t.errorUnionField({
    description: 'The provider sends a planned tranche.',
    authScopes: { anybody: true },
    types: TRANCHE_RESULT,
    union: trancheUnion,
    args: {
      id: t.arg.globalID({ required: true, for: TrancheRef, description: 'The tranche.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      bankReference: t.arg.string({ description: 'The bank’s tracking code; needed for money, and only there.' }),
      note: t.arg.string({ description: 'What the receiver should know.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      trancheOf(dispatchTranche(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
