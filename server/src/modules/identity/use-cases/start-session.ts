import type { Tx } from '#db/transaction.ts';
import { STEP_UP_MS } from '#domain/session.ts';
import type { MemberViewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { newSecret } from '../data/secret-token.ts';
import { insertSession } from '../data/session.repository.ts';
import type { SignedIn } from '../data/signed-in.loader.ts';

/** A session that has just begun; `token` is known here and in the browser only. */
export class StartedSession {
  readonly token: string;
  readonly viewer: SignedIn['viewer'];
  readonly session: SignedIn['session'];
  constructor(token: string, viewer: SignedIn['viewer'], session: SignedIn['session']) {
    this.token = token;
    this.viewer = viewer;
    this.session = session;
  }
}

/** Always a new token, whatever the browser held before. */
export async function startSession(
  tx: Tx,
  deps: Deps,
  viewer: MemberViewer,
  by: { readonly action: 'signIn' | 'useOneTimeLink'; readonly userAgent: string },
): Promise<StartedSession> {
  const now = deps.now();
  const id = deps.newId();
  const { token, hash } = newSecret();
  await insertSession(tx, { id, tokenHash: hash, viewer, userAgent: by.userAgent, now });
  await recordDeed(tx, viewer, {
    id: deps.newId(),
    at: now,
    action: by.action,
    noun: 'Session',
    nounId: id,
    provinceId: viewer.provinceId,
  });
  const { personId, membershipId } = viewer;
  const steppedUpUntil = new Date(now.getTime() + STEP_UP_MS);
  return new StartedSession(token, viewer, { kind: 'SESSION', id, personId, membershipId, steppedUpUntil });
}
