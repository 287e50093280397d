import { NotFound, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { SavedSearchRef } from '#graphql/refs.ts';
import { deleteSavedSearch } from '../use-cases/delete-saved-search.ts';
import { Done, doneUnion } from './act-results.ts';

builder.mutationField('deleteSavedSearch', (t) =>
  t.errorUnionField({
    description: 'Forgets a saved search with its alerts.',
    authScopes: { anybody: true },
    types: [Done, NotFound, SignInNeeded],
    union: doneUnion,
    args: { id: t.arg.globalID({ required: true, for: SavedSearchRef, description: 'The search.' }) },
    resolve: (_, { id }, { deps, viewer }) => deleteSavedSearch(deps, viewer, id.id),
  }),
);
