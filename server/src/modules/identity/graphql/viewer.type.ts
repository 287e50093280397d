import { isAlive } from '#domain/session.ts';
import { present } from '#graphql/present.ts';
import { MembershipRef, PersonRef, SessionRef, ViewerRef } from '#graphql/refs.ts';

ViewerRef.implement({
  description: 'The person behind this request, acting through one active membership.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Who it is.',
      resolve: async ({ personId }, _, { loaders }) => present(await loaders.person.load(personId)),
    }),
    email: t.string({
      description: 'The address they sign in with.',
      resolve: async ({ personId }, _, { loaders }) => present(await loaders.account.load(personId)).email,
    }),
    membership: t.field({
      type: MembershipRef,
      description: 'The active membership: what they may do depends on it alone.',
      resolve: async ({ membershipId }, _, { loaders }) => present(await loaders.membership.load(membershipId)),
    }),
    memberships: t.field({
      type: [MembershipRef],
      complexity: { field: 1, multiplier: 5 },
      description: 'All their memberships that have not ended, oldest first.',
      resolve: ({ personId }, _, { loaders }) => loaders.membershipsOfPerson.load(personId),
    }),
    sessions: t.field({
      type: [SessionRef],
      complexity: { field: 1, multiplier: 5 },
      description: 'Their browsers that are signed in now, newest first, twenty at most.',
      resolve: async ({ personId }, _, { loaders, deps }) =>
        (await loaders.sessionsOfPerson.load(personId)).filter((session) => isAlive(session, deps.now())),
    }),
    steppedUpUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Until when signing needs no new password; null: it needs one now.',
      resolve: (_, __, { session }) => session?.steppedUpUntil ?? null,
    }),
    locale: t.string({
      description: 'The language they chose: fa, azb or en.',
      resolve: async ({ personId }, _, { loaders }) => present(await loaders.account.load(personId)).locale,
    }),
  }),
});
