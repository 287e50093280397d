import { inTransaction } from '#db/transaction.ts';
import { refuse } from '#domain/policies/can.ts';
import { type NotAllowed, NotFound, SignInNeeded } from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { ownMembership } from '../data/account.repository.ts';
import { switchSession } from '../data/session.repository.ts';

export class Switched {
  readonly viewer: MemberViewer;
  constructor(viewer: MemberViewer) {
    this.viewer = viewer;
  }
}

/** From here on the session acts in another of the person's own roles. */
export async function switchMembership(
  deps: Deps,
  viewer: Viewer,
  input: { readonly membershipId: string; readonly sessionId: string | null },
): Promise<Switched | SignInNeeded | NotFound | NotAllowed> {
  const { membershipId, sessionId } = input;
  if (viewer.kind === 'visitor' || sessionId === null) return new SignInNeeded();
  return inTransaction(deps, async (tx) => {
    const next = await ownMembership(tx, viewer.personId, membershipId);
    if (next === null) return new NotFound({ id: membershipId });
    const { role, organizationId, organizationKind, personId, provinceId, countyId } = next;
    const facts = { role, organizationId, organizationKind, personId, provinceId, countyId };
    const refused = refuse(viewer, 'activate', { noun: 'membership', id: membershipId, ...facts });
    if (refused !== null) return refused;
    if (!(await switchSession(tx, sessionId, membershipId))) return new SignInNeeded();
    const deed = { id: deps.newId(), at: deps.now(), action: 'switchMembership', noun: 'Session', nounId: sessionId };
    await recordDeed(tx, viewer, { ...deed, provinceId: next.provinceId, facts: { membershipId } });
    return new Switched(next);
  });
}
