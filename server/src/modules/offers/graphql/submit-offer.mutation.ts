import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { submitOffer } from '../use-cases/submit-offer.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('submitOffer', (t) =>
  t.errorUnionField({
    description:
      'A member sends an offer to its reviewer: the chamber’s for a business, a program approver for any other.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      offerOf(submitOffer(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
