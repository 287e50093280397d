import { builder } from '#graphql/builder.ts';
import { useOneTimeLink } from '../use-cases/use-one-time-link.ts';
import { enter, SignInResult } from './sign-in.mutation.ts';

builder.mutationField('useOneTimeLink', (t) =>
  t.field({
    type: SignInResult,
    authScopes: { anybody: true },
    description: 'Sets a password by a link that works once, ends every other session of the person and signs them in.',
    args: {
      token: t.arg.string({ required: true, description: 'The last part of the link.' }),
      password: t.arg.string({ required: true, description: 'The new password, 15 to 256 characters.' }),
    },
    resolve: async (_, { token, password }, context) => {
      const { deps, browser } = context;
      return enter(context, await useOneTimeLink(deps, { token, password, userAgent: browser.userAgent }));
    },
  }),
);
