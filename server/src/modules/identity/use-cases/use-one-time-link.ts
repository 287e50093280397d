import { inTransaction } from '#db/transaction.ts';
import { passwordFault } from '#domain/password.ts';
import { InvalidInput, SignInFailed } from '#domain/refusals.ts';
import type { Deps } from '../../../deps.ts';
import { setPassword, usualMembership } from '../data/account.repository.ts';
import { findLink, useLink } from '../data/one-time-link.repository.ts';
import { hashPassword } from '../data/password-hash.ts';
import { hashOfSecret } from '../data/secret-token.ts';
import { revokeSessionsOf } from '../data/session.repository.ts';
import { type StartedSession, startSession } from './start-session.ts';

/** Sets a first or new password by a link that works once, ends every other session of the person and signs them in. */
export async function useOneTimeLink(
  deps: Deps,
  input: { readonly token: string; readonly password: string; readonly userAgent: string },
): Promise<StartedSession | SignInFailed | InvalidInput> {
  const tokenHash = hashOfSecret(input.token);
  const link = await inTransaction(deps, (tx) => findLink(tx, tokenHash, deps.now()));
  if (link === null) return new SignInFailed();
  const fault = passwordFault(input.password, link.email);
  if (fault !== null) return new InvalidInput({ fields: [{ path: 'password', ...fault }] });
  const passwordHash = await hashPassword(input.password);
  return inTransaction(deps, async (tx) => {
    const viewer = await usualMembership(tx, link.personId);
    if (viewer === null || !(await useLink(tx, link.id, deps.now()))) return new SignInFailed();
    await setPassword(tx, link.personId, passwordHash);
    await revokeSessionsOf(tx, link.personId, deps.now());
    return startSession(tx, deps, viewer, { action: 'useOneTimeLink', userAgent: input.userAgent });
  });
}
