import { InvalidInput, Refusal, SignInFailed, SignInNeeded, TooManyAttempts } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { ViewerRef } from '#graphql/refs.ts';
import { signIn } from '../use-cases/sign-in.ts';
import type { StartedSession } from '../use-cases/start-session.ts';

export const SignInResult = builder.unionType('SignInResult', {
  description: 'Who is signed in from here on, or why nobody is.',
  types: [ViewerRef, SignInFailed, TooManyAttempts, InvalidInput, SignInNeeded],
  resolveType: (value) => (value instanceof Refusal ? value.name : 'Viewer'),
});

/** The browser keeps the token, and the rest of this answer is read as the person who signed in. */
export function enter<R extends Refusal>(context: Context, started: StartedSession | R) {
  if (started instanceof Refusal) return started;
  context.browser.keep(started.token);
  context.browser.become(context, started);
  return started.viewer;
}

builder.mutationField('signIn', (t) =>
  t.field({
    type: SignInResult,
    authScopes: { anybody: true },
    description:
      'Signs in with an address and a password; the session is a cookie. At most 10 passwords in 15 minutes are checked for one address.',
    args: {
      email: t.arg.string({ required: true, description: 'Address; capitals do not matter.' }),
      password: t.arg.string({ required: true, description: 'Password, at most 256 characters.' }),
    },
    resolve: async (_, { email, password }, context) => {
      const previousSessionId = context.session?.kind === 'SESSION' ? context.session.id : null;
      const { userAgent } = context.browser;
      return enter(context, await signIn(context.deps, { email, password, userAgent, previousSessionId }));
    },
  }),
);
