import { InvalidInput, SensitiveText, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { answerOrRefusal } from '#graphql/errors.ts';
import { DraftRef } from '#graphql/refs.ts';
import { saveDraft } from '../use-cases/save-draft.ts';

builder.mutationField('saveDraft', (t) =>
  t.errorUnionField({
    description: 'Saves an unfinished form of the viewer’s active membership, in the place of what was saved before.',
    authScopes: { anybody: true },
    types: [DraftRef, SignInNeeded, InvalidInput, SensitiveText],
    union: answerOrRefusal('Draft'),
    args: {
      form: t.arg.string({ required: true, description: 'Which form: small letters and dashes, at most 40.' }),
      subject: t.arg.string({ required: true, description: 'About what, at most 200 characters.' }),
      content: t.arg({ type: 'JSON', required: true, description: 'What has been filled in.' }),
    },
    resolve: (_, { form, subject, content }, { deps, viewer }) => saveDraft(deps, viewer, { form, subject, content }),
  }),
);
