import { NotAllowed, NotFound, Refusal, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { SessionRef } from '#graphql/refs.ts';
import { type Revoked, revokeSession } from '../use-cases/revoke-session.ts';

const SessionRevoked = builder.objectRef<Revoked>('SessionRevoked').implement({
  description: 'The session is over; it is out at its next request.',
  fields: (t) => ({
    sessionId: t.globalID({
      description: 'The session that ended.',
      resolve: ({ sessionId }) => ({ id: sessionId, type: SessionRef }),
    }),
  }),
});

const RevokeSessionResult = builder.unionType('RevokeSessionResult', {
  description: 'The session is over, or why not.',
  types: [SessionRevoked, NotFound, NotAllowed, SignInNeeded],
  resolveType: (value) => (value instanceof Refusal ? value.name : 'SessionRevoked'),
});

builder.mutationField('revokeSession', (t) =>
  t.field({
    type: RevokeSessionResult,
    authScopes: { anybody: true },
    description: "Ends one of the viewer's own sessions, also on another device.",
    args: { sessionId: t.arg.globalID({ required: true, for: SessionRef, description: 'The session to end.' }) },
    resolve: async (_, { sessionId }, context) => {
      const { deps, viewer, session, browser } = context;
      const revoked = await revokeSession(deps, viewer, { sessionId: sessionId.id, action: 'revokeSession' });
      if (!(revoked instanceof Refusal) && revoked.sessionId === session?.id) browser.keep(null);
      return revoked;
    },
  }),
);
