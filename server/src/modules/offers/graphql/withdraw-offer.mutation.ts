import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { withdrawOffer } from '../use-cases/withdraw-offer.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('withdrawOffer', (t) =>
  t.errorUnionField({
    description: 'The signatory takes back what is still free of an active offer; what is pledged or signed goes on.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      offerOf(withdrawOffer(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
