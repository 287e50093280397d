import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { returnOffer } from '../use-cases/return-offer.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('returnOffer', (t) =>
  t.errorUnionField({
    description: 'The reviewer sends an offer back to its provider.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      reason: t.arg.string({ required: true, description: 'Why; recorded with the act.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      offerOf(returnOffer(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
