import { inTransaction } from '#db/transaction.ts';
import { isOverLimit } from '#domain/attempts.ts';
import { isPasswordTooLong, PASSWORD_MAX } from '#domain/password.ts';
import { InvalidInput, SignInFailed, SignInNeeded, TooManyAttempts } from '#domain/refusals.ts';
import { STEP_UP_MS } from '#domain/session.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { accountOf } from '../data/account.repository.ts';
import { giveAttemptBack, takeAttempt } from '../data/attempt.repository.ts';
import { passwordMatches } from '../data/password-hash.ts';
import { stepSessionUp } from '../data/session.repository.ts';

export class SteppedUp {
  readonly until: Date;
  constructor(until: Date) {
    this.until = until;
  }
}

type Refused = SignInFailed | SignInNeeded | TooManyAttempts | InvalidInput;

/** Proves the password again; counted together with signing in, so a stolen session gives no extra guesses. */
export async function stepUp(
  deps: Deps,
  viewer: Viewer,
  input: { readonly password: string; readonly sessionId: string | null },
): Promise<SteppedUp | Refused> {
  const { sessionId, password } = input;
  if (viewer.kind === 'visitor' || sessionId === null) return new SignInNeeded();
  if (isPasswordTooLong(password)) {
    return new InvalidInput({ fields: [{ path: 'password', code: 'TOO_LONG', bound: String(PASSWORD_MAX) }] });
  }
  const account = await inTransaction(deps, async (tx) => {
    const own = await accountOf(tx, viewer.personId);
    if (own === null) return new SignInNeeded();
    const count = await takeAttempt(tx, own.email, deps.now());
    return isOverLimit(count) ? new TooManyAttempts({ retryAt: count.resetsAt }) : own;
  });
  if (!('passwordHash' in account)) return account;
  const matches = await passwordMatches(account.passwordHash, password);
  // null, not the refusal: a refusal would take the written failure back with it
  const steppedUp = await inTransaction(deps, async (tx) => {
    const now = deps.now();
    const proven = matches && (await stepSessionUp(tx, sessionId, now));
    if (proven) await giveAttemptBack(tx, account.email);
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at: now,
      action: proven ? 'stepUp' : 'failToStepUp',
      noun: 'Session',
      nounId: sessionId,
      provinceId: viewer.provinceId,
    });
    return proven ? new SteppedUp(new Date(now.getTime() + STEP_UP_MS)) : null;
  });
  return steppedUp ?? new SignInFailed();
}
