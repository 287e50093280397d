import { builder } from '#graphql/builder.ts';
import { OfferRef } from '#graphql/refs.ts';
import { resumeOffer } from '../use-cases/resume-offer.ts';
import { OFFER_ACT_RESULT, offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('resumeOffer', (t) =>
  t.errorUnionField({
    description: 'A member opens a paused offer again.',
    authScopes: { anybody: true },
    types: OFFER_ACT_RESULT,
    union: offerUnion,
    args: {
      id: t.arg.globalID({ required: true, for: OfferRef, description: 'The offer.' }),
      version: t.arg.int({ required: true, description: 'The version it was read at.' }),
    },
    resolve: (_, { id, ...act }, context) =>
      offerOf(resumeOffer(context.deps, context.viewer, { ...act, id: id.id }), context),
  }),
);
