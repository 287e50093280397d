import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { pauseOffer } from '../use-cases/pause-offer.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('pauseOffer', (t) =>
  t.errorUnionField({
    description: 'A member stops new pledges on an offer for a while.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      offerOf(pauseOffer(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
