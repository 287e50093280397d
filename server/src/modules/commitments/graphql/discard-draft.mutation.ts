import { NotFound, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { answerOrRefusal } from '#graphql/errors.ts';
import { DraftRef } from '#graphql/refs.ts';
import { discardDraft } from '../use-cases/discard-draft.ts';

builder.mutationField('discardDraft', (t) =>
  t.errorUnionField({
    description: 'Removes an unfinished form for good; answers what was removed.',
    authScopes: { anybody: true },
    types: [DraftRef, SignInNeeded, NotFound],
    union: answerOrRefusal('Draft'),
    args: {
      form: t.arg.string({ required: true, description: 'Which form.' }),
      subject: t.arg.string({ required: true, description: 'About what.' }),
    },
    resolve: (_, key, { deps, viewer }) => discardDraft(deps, viewer, key),
  }),
);
