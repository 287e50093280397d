import type { NotAllowed, NotFound, SignInNeeded } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import type { Deps } from '../../../deps.ts';
import { type Revoked, revokeSession } from './revoke-session.ts';

/** Ends the session behind this very request. */
export function signOut(
  deps: Deps,
  viewer: Viewer,
  sessionId: string,
): Promise<Revoked | SignInNeeded | NotFound | NotAllowed> {
  return revokeSession(deps, viewer, { sessionId, action: 'signOut' });
}
