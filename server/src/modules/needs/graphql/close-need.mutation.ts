import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';
import { closeNeed } from '../use-cases/close-need.ts';
import { NEED_ACT_RESULT, needOf, needUnion } from './need-result.ts';

builder.mutationField('closeNeed', (t) =>
  t.errorUnionField({
    description: 'The approver ends a need; what was still open is asked no more.',
    authScopes: { anybody: true },
    types: NEED_ACT_RESULT,
    union: needUnion,
    args: {
      id: t.arg.globalID({ required: true, for: NeedRef, description: 'The need.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ description: 'Why; needed unless all was delivered.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      needOf(closeNeed(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
