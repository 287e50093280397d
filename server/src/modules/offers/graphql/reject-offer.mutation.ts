import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { rejectOffer } from '../use-cases/reject-offer.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('rejectOffer', (t) =>
  t.errorUnionField({
    description: 'The reviewer refuses an offer for good.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      offerOf(rejectOffer(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
