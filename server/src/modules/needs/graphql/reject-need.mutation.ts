import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';
import { rejectNeed } from '../use-cases/reject-need.ts';
import { NEED_ACT_RESULT, needOf, needUnion } from './need-result.ts';

builder.mutationField('rejectNeed', (t) =>
  t.errorUnionField({
    description: 'The approver refuses a need for good.',
    authScopes: { anybody: true },
    types: NEED_ACT_RESULT,
    union: needUnion,
    args: {
      id: t.arg.globalID({ required: true, for: NeedRef, description: 'The need.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      needOf(rejectNeed(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
