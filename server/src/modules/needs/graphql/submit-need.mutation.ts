import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';
import { submitNeed } from '../use-cases/submit-need.ts';
import { NEED_ACT_RESULT, needOf, needUnion } from './need-result.ts';

builder.mutationField('submitNeed', (t) =>
  t.errorUnionField({
    description: 'An officer sends a need to the approver.',
    authScopes: { anybody: true },
    types: NEED_ACT_RESULT,
    union: needUnion,
    args: {
      id: t.arg.globalID({ required: true, for: NeedRef, description: 'The need.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      needOf(submitNeed(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
