import { builder } from '#graphql/builder.ts';
import { signOut } from '../use-cases/sign-out.ts';

builder.mutationField('signOut', (t) =>
  t.boolean({
    authScopes: { anybody: true },
    description: 'Ends this session and makes the browser forget it. True: a session was ended; false: there was none.',
    resolve: async (_, __, context) => {
      const { session, viewer, deps, browser } = context;
      if (session?.kind !== 'SESSION') return false;
      await signOut(deps, viewer, session.id);
      browser.keep(null);
      browser.become(context, null);
      return true;
    },
  }),
);
