import { NotFound, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { SavedSearchRef } from '#graphql/refs.ts';
import { seeAlerts } from '../use-cases/see-alerts.ts';
import { searchOf, searchUnion } from './act-results.ts';

builder.mutationField('seeAlerts', (t) =>
  t.errorUnionField({
    description: 'The viewer has looked at what a search brought so far.',
    authScopes: { anybody: true },
    types: [SavedSearchRef, NotFound, SignInNeeded],
    union: searchUnion,
    args: { savedSearchId: t.arg.globalID({ required: true, for: SavedSearchRef, description: 'The search.' }) },
    resolve: (_, { savedSearchId }, context) =>
      searchOf(seeAlerts(context.deps, context.viewer, savedSearchId.id), context),
  }),
);
