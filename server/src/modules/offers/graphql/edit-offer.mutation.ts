import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { editOffer } from '../use-cases/edit-offer.ts';
import { OfferInput, offerInput } from './offer.inputs.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('editOffer', (t) =>
  t.errorUnionField({
    description: 'A member changes a draft or a returned offer of their organization.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
      input: t.arg({ type: OfferInput, required: true, description: 'The whole offer as it should be.' }),
    },
    resolve: (_, { id, version, input }, context) =>
      offerOf(editOffer(context.deps, context.viewer, { id: id.id, version, input: offerInput(input) }), context),
  }),
);
