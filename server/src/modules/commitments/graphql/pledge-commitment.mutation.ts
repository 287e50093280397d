import { ItemLimitNotMet, NotEnoughCapacity, NotEnoughRemaining, SensitiveText } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { REFUSED_NEW } from '#graphql/errors.ts';
import { CommitmentRef, NeedItemRef, OfferItemRef } from '#graphql/refs.ts';
import { pledgeCommitment } from '../use-cases/pledge-commitment.ts';
import { commitmentOf, commitmentUnion } from './act-results.ts';

builder.mutationField('pledgeCommitment', (t) =>
  t.errorUnionField({
    description:
      'A member of a verified provider holds a quantity of a need for 14 days; it counts once both sides have signed.',
    authScopes: { anybody: true },
    types: [CommitmentRef, ...REFUSED_NEW, SensitiveText, NotEnoughRemaining, NotEnoughCapacity, ItemLimitNotMet],
    union: commitmentUnion,
    args: {
      needItemId: t.arg.globalID({ required: true, for: NeedItemRef, description: 'What it is for.' }),
      offerItemId: t.arg.globalID({
        for: OfferItemRef,
        description: 'Out of which offer; when left out, a one-off offer of exactly this quantity is made.',
      }),
      quantity: t.arg({ type: 'BigInt', required: true, description: 'Units pledged, in the commodity’s unit.' }),
      conditions: t.arg.string({
        description: 'What the other side has to know or do; nothing that identifies a person.',
      }),
      deliverFrom: t.arg({
        type: 'Date',
        required: true,
        description: 'First day of delivery, within the need’s window.',
      }),
      deliverBy: t.arg({
        type: 'Date',
        required: true,
        description: 'Last day of delivery, within the need’s window.',
      }),
      idempotencyKey: t.arg({ type: 'IdempotencyKey', required: true, description: 'Made once for this pledge.' }),
    },
    resolve: (_, { needItemId, offerItemId, ...pledge }, context) => {
      const input = { ...pledge, needItemId: needItemId.id, offerItemId: offerItemId?.id ?? null };
      return commitmentOf(pledgeCommitment(context.deps, context.viewer, input), context);
    },
  }),
);
