import { builder } from '#graphql/builder.ts';
import type { ChangeSignal } from '#graphql/context.ts';

const ChangeSignalType = builder.objectRef<ChangeSignal>('ChangeSignal').implement({
  description: 'Something changed; what it is now is read again.',
  fields: (t) => ({
    id: t.globalID({
      description: 'What changed; for noun WorkQueue, the active membership.',
      resolve: ({ noun, id }) => ({ type: noun === 'WorkQueue' ? 'Membership' : noun, id }),
    }),
    noun: t.exposeString('noun', { description: 'Type of what changed, e.g. Need; or WorkQueue.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When the server heard of it.' }),
  }),
});

builder.subscriptionField('changed', (t) =>
  t.field({
    type: ChangeSignalType,
    authScopes: { anybody: true },
    description:
      'Signals that a thing changed, never its content: read it again. Without ids: that the work queue of the active role may have changed.',
    args: {
      ids: t.arg.globalIDList({
        description: 'The things to watch, 100 at most; what the viewer may not see stays silent.',
      }),
    },
    subscribe: (_, { ids }, context) =>
      context.changes.watch(context, ids?.map(({ typename, id }) => ({ noun: typename, id })) ?? null),
    resolve: (signal) => signal,
  }),
);
