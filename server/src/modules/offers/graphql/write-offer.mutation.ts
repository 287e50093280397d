import { SensitiveText } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_NEW } from '#graphql/errors.ts';
import { OfferRef } from '#graphql/refs.ts';
import { writeOffer } from '../use-cases/write-offer.ts';
import { OfferInput, offerInput } from './offer.inputs.ts';
import { offerOf, offerUnion } from './offer-result.ts';

builder.mutationField('writeOffer', (t) =>
  t.errorUnionField({
    description: 'A provider’s member writes an offer; it is a draft until it is submitted.',
    authScopes: { anybody: true },
    types: [OfferRef, ...REFUSED_NEW, SensitiveText],
    union: offerUnion,
    args: {
      input: t.arg({ type: OfferInput, required: true, description: 'What is offered.' }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this offer.' }),
    },
    resolve: (_, { input, idempotencyKey }, context) =>
      offerOf(writeOffer(context.deps, context.viewer, { input: offerInput(input), idempotencyKey }), context),
  }),
);
