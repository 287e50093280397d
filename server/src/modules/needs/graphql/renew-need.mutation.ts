import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';
import { renewNeed } from '../use-cases/renew-need.ts';
import { NEED_ACT_RESULT, needOf, needUnion } from './need-result.ts';

builder.mutationField('renewNeed', (t) =>
  t.errorUnionField({
    description: 'The officer asks to publish an expired need again.',
    authScopes: { anybody: true },
    types: NEED_ACT_RESULT,
    union: needUnion,
    args: {
      id: t.arg.globalID({ required: true, for: NeedRef, description: 'The need.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      windowEnd: t.arg({ type: 'Date', required: true, description: 'The new last day.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      needOf(renewNeed(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
