import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';
import { resumeNeed } from '../use-cases/resume-need.ts';
import { NEED_ACT_RESULT, needOf, needUnion } from './need-result.ts';

builder.mutationField('resumeNeed', (t) =>
  t.errorUnionField({
    description: 'The approver opens a paused need again.',
    authScopes: { anybody: true },
    types: NEED_ACT_RESULT,
    union: needUnion,
    args: {
      id: t.arg.globalID({ required: true, for: NeedRef, description: 'The need.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      needOf(resumeNeed(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
