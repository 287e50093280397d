import { inTransaction } from '#db/transaction.ts';
import { refuse } from '#domain/policies/can.ts';
import { type NotAllowed, NotFound, SignInNeeded } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { revokeSessionRow, sessionOwner } from '../data/session.repository.ts';

export class Revoked {
  readonly sessionId: string;
  constructor(sessionId: string) {
    this.sessionId = sessionId;
  }
}

/** Ends one of the viewer's own sessions, this one or another; it is out at its next request. */
export async function revokeSession(
  deps: Deps,
  viewer: Viewer,
  input: { readonly sessionId: string; readonly action: 'signOut' | 'revokeSession' },
): Promise<Revoked | SignInNeeded | NotFound | NotAllowed> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const { sessionId, action } = input;
  return inTransaction(deps, async (tx) => {
    const personId = await sessionOwner(tx, sessionId);
    if (personId === null) return new NotFound({ id: sessionId });
    const refused = refuse(viewer, 'end', { noun: 'session', id: sessionId, personId });
    if (refused !== null) return refused;
    if (await revokeSessionRow(tx, sessionId, deps.now())) {
      const deed = { id: deps.newId(), at: deps.now(), action, noun: 'Session', nounId: sessionId };
      await recordDeed(tx, viewer, { ...deed, provinceId: viewer.provinceId });
    }
    return new Revoked(sessionId);
  });
}
