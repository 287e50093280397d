import { SensitiveText } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_NEW } from '#graphql/errors.ts';
import { NeedRef } from '#graphql/refs.ts';
import { writeNeed } from '../use-cases/write-need.ts';
import { NeedInput, needInput } from './need.inputs.ts';
import { needOf, needUnion } from './need-result.ts';

builder.mutationField('writeNeed', (t) =>
  t.errorUnionField({
    description: 'An officer writes a need; it is a draft until it is submitted.',
    authScopes: { anybody: true },
    types: [NeedRef, ...REFUSED_NEW, SensitiveText],
    union: needUnion,
    args: {
      input: t.arg({ type: NeedInput, required: true, description: 'What is needed.' }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this need.' }),
    },
    resolve: (_, args, context) =>
      needOf(
        writeNeed(context.deps, context.viewer, { input: needInput(args.input), idempotencyKey: args.idempotencyKey }),
        context,
      ),
  }),
);
