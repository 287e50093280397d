import { availableActions, can } from '#domain/policies/can.ts';
import { builder } from '#graphql/builder.ts';
import { NeedRef } from '#graphql/refs.ts';

builder.objectField(NeedRef, 'availableActions', (t) =>
  t.stringList({
    description: 'What the viewer may do with it now: events of its life cycle, and `edit`.',
    resolve: async (need, _, { viewer, loaders }) => {
      const facts = await loaders.needFacts.load(need);
      const edit = can(viewer, 'edit', facts).allowed ? ['edit'] : [];
      return [...edit, ...availableActions(viewer, facts)];
    },
  }),
);
