import { builder } from '#graphql/builder.ts';
import { SessionRef } from '#graphql/refs.ts';

builder.node(SessionRef, {
  description:
    'A signed-in browser. It ends after 30 idle minutes, after 8 hours at the latest, or when it is revoked.',
  id: { resolve: (session) => session.id },
  loadOne: (id, { loaders }) => loaders.session.load(id),
  fields: (t) => ({
    userAgent: t.exposeString('userAgent', { description: 'What the browser said it is, at most 200 characters.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When the person signed in.' }),
    lastSeenAt: t.expose('lastSeenAt', { type: 'DateTime', description: 'When it was last used, to the minute.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'When it ends at the latest.' }),
    current: t.boolean({
      description: 'Whether it is the one behind this request.',
      resolve: ({ id }, _, { session }) => session?.id === id,
    }),
  }),
});
