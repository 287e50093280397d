import { builder } from '#graphql/builder.ts';
import { REFUSED_ACT } from '#graphql/errors.ts';
import { AllocationRoundRef } from '#graphql/refs.ts';
import { cancelRound } from '../use-cases/cancel-round.ts';
import { roundOf, roundUnion } from './act-results.ts';

builder.mutationField('cancelRound', (t) =>
  t.errorUnionField({
    description: 'Ends a round before its proposals are out.',
    authScopes: { anybody: true },
    types: [AllocationRoundRef, ...REFUSED_ACT],
    union: roundUnion,
    args: {
      id: t.arg.globalID({ required: true, for: AllocationRoundRef, description: 'The round.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, version }, context) =>
      roundOf(cancelRound(context.deps, context.viewer, { id: id.id, version }), context),
  }),
);
