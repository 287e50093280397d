import { IdempotencyKeyReused, InvalidInput, SensitiveText, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { SavedSearchRef } from '#graphql/refs.ts';
import { saveSearch } from '../use-cases/save-search.ts';
import { searchOf, searchUnion } from './act-results.ts';
import { SearchSubjectEnum } from './enums.ts';
import { storedFilter } from './search-filter.ts';

builder.mutationField('saveSearch', (t) =>
  t.errorUnionField({
    description: 'Keeps a search under a name; every new need or offer that fits is an alert.',
    authScopes: { anybody: true },
    types: [SavedSearchRef, SignInNeeded, InvalidInput, SensitiveText, IdempotencyKeyReused],
    union: searchUnion,
    args: {
      subject: t.arg({ type: SearchSubjectEnum, required: true, description: 'What it looks for.' }),
      name: t.arg.string({ required: true, description: 'Its name, 2-100 characters.' }),
      filter: t.arg({
        type: 'JSON',
        required: true,
        description: 'A NeedFilter or OfferFilter, as the list takes it.',
      }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this search.' }),
    },
    resolve: async (_, { subject, name, filter, idempotencyKey }, context, { schema }) => {
      const stored = storedFilter(schema, subject, filter);
      if (stored instanceof InvalidInput) return context.viewer.kind === 'visitor' ? new SignInNeeded() : stored;
      const input = { subject, name, filter: stored };
      return searchOf(saveSearch(context.deps, context.viewer, { input, idempotencyKey }), context);
    },
  }),
);
