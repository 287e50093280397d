import { inOneStatement } from '#db/transaction.ts';
import { PUBLIC_NEED_STATES } from '#domain/need.ts';
import type { PledgeInput } from '#domain/pledge-content.ts';
import { can, refuse } from '#domain/policies/can.ts';
import { IdempotencyKeyReused, NotAllowed, NotFound, Refusal, SignInNeeded } from '#domain/refusals.ts';
import type { MemberViewer, Viewer } from '#domain/viewer.ts';
import { requestHash } from '#modules/audit/index.ts';
import { createNeedLoaders } from '#modules/needs/index.ts';
import type { Deps } from '../../../deps.ts';
import { type Pledgeable, readPledgeable } from '../data/pledgeable.loader.ts';
import { offerFacts, type PledgeTermsRefusal, pledgeFacts, preparePledge } from './prepare-pledge.ts';
import { type PledgeMade, type PledgeRefusedInWriting, writePledge } from './write-pledge.ts';

export type PledgeAsked = PledgeInput & {
  readonly needItemId: string;
  /** Without one, a one-off offer of exactly this quantity is made: a direct pledge. */
  readonly offerItemId?: string | null | undefined;
};
export type PledgeRefusal = NotFound | SignInNeeded | PledgeTermsRefusal | PledgeRefusedInWriting;

const ACTION = 'pledgeCommitment';

/** A member of a verified provider holds a quantity of a need for 14 days, out of an offer or directly. */
export async function pledgeCommitment(
  deps: Deps,
  viewer: Viewer,
  { idempotencyKey, ...input }: PledgeAsked & { readonly idempotencyKey: string },
): Promise<PledgeMade | PledgeRefusal> {
  if (viewer.kind === 'visitor') return new SignInNeeded();
  const { membershipId, organizationId, personId } = viewer;
  const { needItemId, offerItemId = null } = input;
  const key = { membershipId, key: idempotencyKey };
  const sides = await readPledgeable(deps.read, { needItemId, offerItemId, organizationId, key });
  if (sides === null) return new NotFound({ id: needItemId });
  const claim = { ...key, action: ACTION, requestHash: requestHash({ action: ACTION, input }) };
  const before = madeBefore(sides, claim);
  if (before) return before;
  const refused = (await hidden(deps, viewer, sides, input)) ?? refusePledging(deps, viewer, sides);
  if (refused) return refused;
  const prepared = await preparePledge(deps, sides, input);
  if (prepared instanceof Refusal) return prepared;
  return inOneStatement(deps, (tx) => writePledge(tx, deps, viewer, prepared, { personId, matchId: null, claim }));
}

/** A retry gets the first answer, whatever has become of the need meanwhile. */
function madeBefore(sides: Pledgeable, claim: { key: string; requestHash: Buffer }) {
  if (sides.keyHash === null || sides.keyResultId === null) return null;
  if (!claim.requestHash.equals(sides.keyHash)) return new IdempotencyKeyReused({ key: claim.key });
  return { commitmentId: sides.keyResultId };
}

/** What the viewer may not see is not found. */
async function hidden(deps: Deps, viewer: MemberViewer, sides: Pledgeable, input: PledgeAsked) {
  const isPublic = (PUBLIC_NEED_STATES as readonly string[]).includes(sides.needState);
  if (!isPublic && !(await createNeedLoaders(deps.read, viewer).need.load(sides.needId)))
    return new NotFound({ id: input.needItemId });
  if (!input.offerItemId) return null;
  const offer = offerFacts(sides, deps.now());
  return offer && can(viewer, 'read', offer).allowed ? null : new NotFound({ id: input.offerItemId });
}

function refusePledging(deps: Deps, viewer: MemberViewer, sides: Pledgeable) {
  const refused = refuse(viewer, 'pledge', pledgeFacts(sides, deps.now()));
  if (refused) return refused;
  // nobody gives to themselves: one organization would sign on both sides
  return sides.provider.id === sides.needOrganizationId ? new NotAllowed({ action: 'pledge', why: 'HAS_TIE' }) : null;
}
