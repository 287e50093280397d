import { ItemLimitNotMet, NotEnoughCapacity, NotEnoughRemaining, SensitiveText } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_NEW } from '#graphql/errors.ts';
import { MatchRef, NeedItemRef, OfferItemRef } from '#graphql/refs.ts';
import { acceptSuggestion } from '../use-cases/accept-suggestion.ts';
import { matchOf, matchUnion } from './act-results.ts';

builder.mutationField('acceptSuggestion', (t) =>
  t.errorUnionField({
    description:
      'A provider takes a suggestion up and pledges at once; an officer’s acceptance is a proposal that waits for the provider.',
    authScopes: { anybody: true },
    types: [MatchRef, ...REFUSED_NEW, SensitiveText, NotEnoughRemaining, NotEnoughCapacity, ItemLimitNotMet],
    union: matchUnion,
    args: {
      needItemId: t.arg.globalID({ required: true, for: NeedItemRef, description: 'What is needed.' }),
      offerItemId: t.arg.globalID({ required: true, for: OfferItemRef, description: 'What is offered.' }),
      quantity: t.arg({ type: 'BigInt', required: true, description: 'Units, in the commodity’s unit.' }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this act.' }),
    },
    resolve: (_, { needItemId, offerItemId, ...asked }, context) => {
      const input = { ...asked, needItemId: needItemId.id, offerItemId: offerItemId.id };
      return matchOf(acceptSuggestion(context.deps, context.viewer, input), context);
    },
  }),
);
