import { Refusal } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import { stepUp } from '../use-cases/step-up.ts';
import { SignInResult } from './sign-in.mutation.ts';

builder.mutationField('stepUp', (t) =>
  t.field({
    type: SignInResult,
    authScopes: { anybody: true },
    description:
      'Proves the password again; signing is open for ten minutes. Only for a browser, not for an API token.',
    args: { password: t.arg.string({ required: true, description: 'Password, at most 256 characters.' }) },
    resolve: async (_, { password }, context) => {
      const { session, viewer, deps, browser } = context;
      const sessionId = session?.kind === 'SESSION' ? session.id : null;
      const proven = await stepUp(deps, viewer, { password, sessionId });
      if (proven instanceof Refusal) return proven;
      if (viewer.kind === 'visitor' || session === null) throw new Error('a visitor cannot have stepped up');
      browser.become(context, { viewer, session: { ...session, steppedUpUntil: proven.until } });
      return viewer;
    },
  }),
);
