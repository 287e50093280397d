import { builder } from '#graphql/builder.ts';
import { CommitmentRef } from '#graphql/refs.ts';
import { planTranches } from '../use-cases/plan-tranches.ts';
import { COMMITMENT_RESULT, commitmentOf, commitmentUnion } from './act-results.ts';

const TrancheInput = builder.inputType('TrancheInput', {
  description: 'One part of a plan.',
  fields: (t) => ({
    quantity: t.field({ type: 'BigInt', required: true, description: 'Units, in the commodity’s unit.' }),
    dueOn: t.field({ type: 'Date', required: true, description: 'The day it will come.' }),
  }),
});

builder.mutationField('planTranches', (t) =>
  t.errorUnionField({
    description:
      'The provider replaces what is planned; the quantities sum to all that is committed and not on its way.',
    authScopes: { anybody: true },
    types: COMMITMENT_RESULT,
    union: commitmentUnion,
    args: {
      commitmentId: t.arg.globalID({ required: true, for: CommitmentRef, description: 'The commitment.' }),
      version: t.arg.int({ required: true, description: 'The version of the commitment it was read at.' }),
      tranches: t.arg({ type: [TrancheInput], required: true, description: 'The new plan, in its order, 1-50 parts.' }),
    },
    resolve: (_, { commitmentId, ...plan }, context) =>
      commitmentOf(planTranches(context.deps, context.viewer, { ...plan, commitmentId: commitmentId.id }), context),
  }),
);
