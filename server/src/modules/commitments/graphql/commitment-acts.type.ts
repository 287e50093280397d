import { availableActions } from '#domain/policies/can.ts';
import { partsToMake } from '#domain/policies/commitment-parts.ts';
import { builder } from '#graphql/builder.ts';
import { CommitmentRef } from '#graphql/refs.ts';

builder.objectFields(CommitmentRef, (t) => ({
  toPlan: t.field({
    type: 'BigInt',
    description: 'Units signed that have neither been accepted nor are on their way: what a plan has to sum to.',
    resolve: async (commitment, _, { loaders }) => (await loaders.commitmentParts.load(commitment)).toPlan,
  }),
  availableActions: t.stringList({
    description:
      'What the viewer may do with it now: sign, withdraw, decline, close; plan its tranches, request a verification.',
    resolve: async (commitment, _, { viewer, loaders }) => {
      if (viewer.kind === 'visitor') return [];
      const [facts, parts] = await Promise.all([
        loaders.commitmentFacts.load(commitment),
        loaders.commitmentParts.load(commitment),
      ]);
      return [...availableActions(viewer, facts), ...partsToMake(viewer, parts)];
    },
  }),
}));
