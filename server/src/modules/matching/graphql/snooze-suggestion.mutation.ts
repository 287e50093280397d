import { InvalidInput, NotAllowed, NotFound, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { NeedItemRef, OfferItemRef } from '#graphql/refs.ts';
import { snoozeSuggestion } from '../use-cases/snooze-suggestion.ts';
import { Done, doneUnion } from './act-results.ts';

builder.mutationField('snoozeSuggestion', (t) =>
  t.errorUnionField({
    description: 'Puts a suggestion off to a day, at most 90 days ahead.',
    authScopes: { anybody: true },
    types: [Done, NotAllowed, NotFound, SignInNeeded, InvalidInput],
    union: doneUnion,
    args: {
      needItemId: t.arg.globalID({ required: true, for: NeedItemRef, description: 'What is needed.' }),
      offerItemId: t.arg.globalID({ required: true, for: OfferItemRef, description: 'What is offered.' }),
      until: t.arg({ type: 'Date', required: true, description: 'The day it comes back.' }),
    },
    resolve: (_, { needItemId, offerItemId, until }, { deps, viewer }) =>
      snoozeSuggestion(deps, viewer, { until, needItemId: needItemId.id, offerItemId: offerItemId.id }),
  }),
);
