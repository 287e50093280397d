import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';
import { returnNeed } from '../use-cases/return-need.ts';
import { NEED_ACT_RESULT, needOf, needUnion } from './need-result.ts';

builder.mutationField('returnNeed', (t) =>
  t.errorUnionField({
    description: 'The approver sends a need back to its officer.',
    authScopes: { anybody: true },
    types: NEED_ACT_RESULT,
    union: needUnion,
    args: {
      id: t.arg.globalID({ required: true, for: NeedRef, description: 'The need.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      needOf(returnNeed(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
