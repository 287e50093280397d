import { NotAllowed, NotFound, Refusal, SignInNeeded } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { MembershipRef, ViewerRef } from '#graphql/refs.ts';
import { switchMembership } from '../use-cases/switch-membership.ts';

const SwitchMembershipResult = builder.unionType('SwitchMembershipResult', {
  description: 'The viewer in the other role, or why not.',
  types: [ViewerRef, NotFound, NotAllowed, SignInNeeded],
  resolveType: (value) => (value instanceof Refusal ? value.name : 'Viewer'),
});

builder.mutationField('switchMembership', (t) =>
  t.field({
    type: SwitchMembershipResult,
    authScopes: { anybody: true },
    description: "Makes another of the person's own memberships the active one of this session.",
    args: {
      membershipId: t.arg.globalID({
        required: true,
        for: MembershipRef,
        description: 'The membership to act through.',
      }),
    },
    resolve: async (_, { membershipId }, context) => {
      const { session, viewer, deps, browser } = context;
      const sessionId = session?.kind === 'SESSION' ? session.id : null;
      const switched = await switchMembership(deps, viewer, { membershipId: membershipId.id, sessionId });
      if (switched instanceof Refusal) return switched;
      if (session === null) throw new Error('without a session nothing can have been switched');
      browser.become(context, {
        viewer: switched.viewer,
        session: { ...session, membershipId: switched.viewer.membershipId },
      });
      return switched.viewer;
    },
  }),
);
