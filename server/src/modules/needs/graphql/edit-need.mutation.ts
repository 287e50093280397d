import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';
import { editNeed } from '../use-cases/edit-need.ts';
import { NeedInput, needInput } from './need.inputs.ts';
import { NEED_ACT_RESULT, needOf, needUnion } from './need-result.ts';

builder.mutationField('editNeed', (t) =>
  t.errorUnionField({
    description: 'The author changes a draft or a returned need.',
    authScopes: { anybody: true },
    types: NEED_ACT_RESULT,
    union: needUnion,
    args: {
      id: t.arg.globalID({ required: true, for: NeedRef, description: 'The need.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      input: t.arg({ type: NeedInput, required: true, description: 'The whole need as it should be.' }),
    },
    resolve: (_, args, context) =>
      needOf(
        editNeed(context.deps, context.viewer, { id: args.id.id, version: args.version, input: needInput(args.input) }),
        context,
      ),
  }),
);
