import { builder } from '#graphql/builder.ts';
import { TrancheRef } from '#graphql/refs.ts';
import { acceptPartOfTranche } from '../use-cases/accept-part-of-tranche.ts';
import { TRANCHE_RESULT, trancheOf, trancheUnion } from './act-results.ts';

builder.mutationField('acceptPartOfTranche', (t) =>
  t.errorUnionField({
    description: 'An officer who did not write the need accepts less than what arrived; the rest may be planned again.',
    authScopes: { anybody: true },
    types: TRANCHE_RESULT,
    union: trancheUnion,
    args: {
      id: t.arg.globalID({ required: true, for: TrancheRef, description: 'The tranche.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      quantity: t.arg({ type: 'BigInt', required: true, description: 'Units accepted, in the commodity’s unit.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      trancheOf(acceptPartOfTranche(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
