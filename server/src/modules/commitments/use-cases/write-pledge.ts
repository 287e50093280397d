import type { Tx } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { fiscalYear } from '#domain/jalali.ts';
import { offerActivated, pledged } from '#domain/ledger.ts';
import { formatPublicCode } from '#domain/public-code.ts';
import { IdempotencyKeyReused, NotAllowed, NotEnoughCapacity, NotEnoughRemaining } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { deedRow } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { insertPledge, Obstacle, type PledgeClaim } from '../data/pledge.repository.ts';
import { commitmentRow, oneOffRows } from './pledge-rows.ts';
import type { PreparedPledge } from './prepare-pledge.ts';

export type PledgeMade = { readonly commitmentId: string };
export type PledgeRefusedInWriting = IdempotencyKeyReused | NotAllowed | NotEnoughRemaining | NotEnoughCapacity;

/** Who pledges for the provider. The viewer is who acts now: with a match the officer may be the second to agree. */
export type PledgedBy = {
  readonly personId: string;
  readonly matchId: string | null;
  readonly claim: PledgeClaim | null;
};

/** Writes a prepared pledge by one statement; where another took what was left, the answer says so. */
export async function writePledge(
  tx: Tx,
  deps: Deps,
  viewer: Viewer,
  pledge: PreparedPledge,
  by: PledgedBy,
): Promise<PledgeMade | PledgeRefusedInWriting> {
  const { sides, content } = pledge;
  const id = deps.newId();
  const at = deps.now();
  const oneOff = sides.offer === null ? await oneOffRows(deps, pledge, by.personId, at) : null;
  const offerId = oneOff?.oneOffOffer.id ?? sides.offer?.id ?? '';
  const offerItemId = oneOff?.oneOffItem.id ?? sides.offerItemId ?? '';
  const actorMembershipId = viewer.kind === 'member' ? viewer.membershipId : null;
  const place = { offerId, provinceId: sides.provinceId, at, actorMembershipId };
  const { needId, needItemId, provinceId } = sides;
  const { quantity } = content;
  const activated = oneOff
    ? [{ entry: offerActivated(offerItemId, quantity), place: { ...place, id: deps.newId(), needId: null } }]
    : [];
  const entry = pledged({ needItemId, offerItemId, commitmentId: id, quantity });
  const facts = { quantity, needId, needItemId, direct: oneOff !== null };
  const deed = { id: deps.newId(), at, action: 'pledgeCommitment', noun: 'Commitment', nounId: id, provinceId, facts };
  const commitment = { ...commitmentRow(pledge, by, at), id, offer_id: offerId, offer_item_id: offerItemId };
  const made = await insertPledge(
    tx,
    { commitment, deed: deedRow(viewer, deed), ...oneOff },
    [...activated, { entry, place: { ...place, id: deps.newId(), needId } }],
    { codePrefix: codePrefix(provinceId, at), claim: by.claim },
  );
  return made instanceof Obstacle ? refusalOf(made, content.quantity, by.claim) : { commitmentId: made };
}

/** AS-1405-: the database puts the number behind it. */
function codePrefix(provinceId: string, at: Date): string {
  const code = formatPublicCode({ provinceId, year: fiscalYear(todayInIran(at)), number: 1 });
  return code.slice(0, code.lastIndexOf('-') + 1);
}

function refusalOf(
  { kind, thing, available }: Obstacle,
  requested: bigint,
  claim: PledgeClaim | null,
): PledgeRefusedInWriting {
  switch (kind) {
    case 'KEY':
      return new IdempotencyKeyReused({ key: claim?.key ?? '' });
    case 'NEED_STATE':
    case 'OFFER_STATE':
      return new NotAllowed({ action: 'pledge', why: 'WRONG_STATE' });
    case 'NEED':
      return new NotEnoughRemaining({ itemId: thing, requested, remaining: available });
    case 'OFFER':
      return new NotEnoughCapacity({ itemId: thing, requested, free: available });
  }
}
