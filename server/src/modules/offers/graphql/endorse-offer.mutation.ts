import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { endorseOffer } from '../use-cases/endorse-offer.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('endorseOffer', (t) =>
  t.errorUnionField({
    description:
      'The reviewer, who did not write it, makes an offer active: from here on it can be matched and pledged.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      offerOf(endorseOffer(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
