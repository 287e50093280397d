import { inTransaction, type Tx } from '#db/transaction.ts';
import { isOverLimit } from '#domain/attempts.ts';
import { isPasswordTooLong, PASSWORD_MAX } from '#domain/password.ts';
import { InvalidInput, SignInFailed, TooManyAttempts } from '#domain/refusals.ts';
import { VISITOR } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { type Account, findAccount, normalEmail, usualMembership } from '../data/account.repository.ts';
import { forgetAttempts, giveAttemptBack, takeAttempt } from '../data/attempt.repository.ts';
import { passwordMatches } from '../data/password-hash.ts';
import { revokeSessionRow } from '../data/session.repository.ts';
import { type StartedSession, startSession } from './start-session.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';

export type SignInInput = {
  readonly email: string;
  readonly password: string;
  readonly userAgent: string;
  /** The session this browser had before: it ends, so that nobody's old token comes to stand for somebody else. */
  readonly previousSessionId: string | null;
};

/**
 * Signs a person in. An unknown address, a wrong password, a suspended person and one without a membership get the
 * same answer after the same work.
 */
export async function signIn(
  deps: Deps,
  input: SignInInput,
): Promise<StartedSession | SignInFailed | TooManyAttempts | InvalidInput> {
  if (isPasswordTooLong(input.password)) {
    return new InvalidInput({ fields: [{ path: 'password', code: 'TOO_LONG', bound: String(PASSWORD_MAX) }] });
  }
  const email = normalEmail(input.email);
  const account = await countedAccount(deps, email);
  if (account instanceof TooManyAttempts) return account;
  const matches = await passwordMatches(account?.passwordHash ?? null, input.password);
  // null, not the refusal: a refusal would take the written failure back with it
  const started = await inTransaction(deps, async (tx) => {
    const viewer =
      matches && account !== null && account.suspendedAt === null ? await usualMembership(tx, account.id) : null;
    if (viewer === null) return recordFailure(tx, deps, account);
    await giveAttemptBack(tx, email);
    await forgetAttempts(tx, deps.now());
    if (input.previousSessionId !== null) await revokeSessionRow(tx, input.previousSessionId, deps.now());
    return startSession(tx, deps, viewer, { action: 'signIn', userAgent: input.userAgent });
  });
  return started ?? new SignInFailed();
}

/** Counts the check before it is made and committed by itself: checks that run at once see each other's count. */
function countedAccount(deps: Deps, email: string): Promise<Account | null | TooManyAttempts> {
  return inTransaction(deps, async (tx) => {
    const count = await takeAttempt(tx, email, deps.now());
    if (isOverLimit(count)) return new TooManyAttempts({ retryAt: count.resetsAt });
    return findAccount(tx, email);
  });
}

async function recordFailure(tx: Tx, deps: Deps, account: Account | null): Promise<null> {
  // an unknown address is written down too, without the address: the work must be the same
  const nounId = account?.id ?? NOBODY;
  const deed = { id: deps.newId(), at: deps.now(), action: 'failToSignIn', noun: 'Person', nounId, provinceId: null };
  await recordDeed(tx, VISITOR, deed);
  return null;
}
