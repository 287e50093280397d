import { builder } from '#graphql/builder.ts';
import { REFUSED_ACT } from '#graphql/errors.ts';
import { AllocationRoundRef } from '#graphql/refs.ts';
import { runRound } from '../use-cases/run-round.ts';
import { roundOf, roundUnion } from './act-results.ts';

builder.mutationField('runRound', (t) =>
  t.errorUnionField({
    description: 'Puts a round in line; its row tells how far it is. A failed round may be run again.',
    authScopes: { anybody: true },
    types: [AllocationRoundRef, ...REFUSED_ACT],
    union: roundUnion,
    args: {
      id: t.arg.globalID({ required: true, for: AllocationRoundRef, description: 'The round.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, version }, context) =>
      roundOf(runRound(context.deps, context.viewer, { id: id.id, version }), context),
  }),
);
