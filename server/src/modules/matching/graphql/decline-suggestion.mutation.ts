import { InvalidInput, NotAllowed, NotFound, SensitiveText, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { NeedItemRef, OfferItemRef } from '#graphql/refs.ts';
import { declineSuggestion } from '../use-cases/decline-suggestion.ts';
import { Done, doneUnion } from './act-results.ts';

builder.mutationField('declineSuggestion', (t) =>
  t.errorUnionField({
    description:
      'Says no to a suggestion; it is not suggested to the viewer’s organization again, and the council counts the reason.',
    authScopes: { anybody: true },
    types: [Done, NotAllowed, NotFound, SignInNeeded, InvalidInput, SensitiveText],
    union: doneUnion,
    args: {
      needItemId: t.arg.globalID({ required: true, for: NeedItemRef, description: 'What is needed.' }),
      offerItemId: t.arg.globalID({ required: true, for: OfferItemRef, description: 'What is offered.' }),
      code: t.arg.string({
        required: true,
        description:
          'TOO_FAR, QUANTITY_DOES_NOT_FIT, TIME_DOES_NOT_FIT, QUALITY_DOES_NOT_FIT, SPOKEN_FOR, NO_LONGER_NEEDED, OTHER_PRIORITY, CONFLICT_OF_INTEREST or OTHER.',
      }),
      reason: t.arg.string({ description: 'In words; needed for OTHER.' }),
    },
    resolve: (_, { needItemId, offerItemId, ...given }, { deps, viewer }) =>
      declineSuggestion(deps, viewer, { ...given, needItemId: needItemId.id, offerItemId: offerItemId.id }),
  }),
);
