import type { Tx } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { heldUntil } from '#domain/commitment.ts';
import { fiscalYear } from '#domain/jalali.ts';
import { offerActivated, pledged } from '#domain/ledger.ts';
import { ONE_OFF_OFFER_STATE } from '#domain/offer.ts';
import { formatPublicCode } from '#domain/public-code.ts';
import { IdempotencyKeyReused, NotAllowed, NotEnoughCapacity, NotEnoughRemaining } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { deedRow } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { insertPledge, type Obstacle, type PledgeClaim } from '../data/pledge.repository.ts';
import type { PreparedPledge } from './prepare-pledge.ts';

export type PledgeMade = { readonly commitmentId: string };
export type PledgeRefusedInWriting = IdempotencyKeyReused | NotAllowed | NotEnoughRemaining | NotEnoughCapacity;

/** Who pledges for the provider. The viewer is who acts now: with a match the officer may be the second to agree. */
export type PledgedBy = {
  readonly personId: string;
  readonly matchId: string | null;
  readonly claim: PledgeClaim | null;
};

/** Writes a prepared pledge in the running transaction; where another took what was left, the answer says so. */
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
  const catalogue = await deps.catalogue.current();
  const kind = catalogue.commodities.get(sides.commodityId)?.kind ?? 'GOODS';
  const oneOff = sides.offer === null ? oneOffRows(deps, pledge, by.personId, { at, kind }) : null;
  const offerId = oneOff?.oneOffOffer.id ?? sides.offer?.id ?? '';
  const offerItemId = oneOff?.oneOffItem.id ?? sides.offerItemId ?? '';
  const place = (needId: string | null) => ({
    id: deps.newId(),
    needId,
    offerId,
    provinceId: sides.provinceId,
    at,
    actorMembershipId: viewer.kind === 'member' ? viewer.membershipId : null,
  });
  const { quantity } = content;
  const activated = oneOff ? [{ entry: offerActivated(offerItemId, quantity), place: place(null) }] : [];
  const entry = pledged({ needItemId: sides.needItemId, offerItemId, commitmentId: id, quantity });
  const deed = deedRow(viewer, {
    id: deps.newId(),
    at,
    action: 'pledgeCommitment',
    noun: 'Commitment',
    nounId: id,
    provinceId: sides.provinceId,
    facts: { quantity, needId: sides.needId, needItemId: sides.needItemId, direct: oneOff !== null },
  });
  const commitment = { ...commitmentRow(pledge, by, at), id, offer_id: offerId, offer_item_id: offerItemId };
  const year = fiscalYear(todayInIran(at));
  const codePrefix = formatPublicCode({ provinceId: sides.provinceId, year, number: 1 }).slice(0, -5);
  const obstacle = await insertPledge(
    tx,
    { commitment, deed, ...oneOff },
    [...activated, { entry, place: place(sides.needId) }],
    { codePrefix, claim: by.claim },
  );
  return obstacle === null ? { commitmentId: id } : answerOf(obstacle, pledge, by.claim);
}

function answerOf(
  { obstacle, thing, available }: Obstacle,
  { content }: PreparedPledge,
  claim: PledgeClaim | null,
): PledgeMade | PledgeRefusedInWriting {
  const asked = { itemId: thing, requested: content.quantity };
  switch (obstacle) {
    case 'MADE':
      return { commitmentId: thing };
    case 'KEY':
      return new IdempotencyKeyReused({ key: claim?.key ?? '' });
    case 'NEED_STATE':
    case 'OFFER_STATE':
      return new NotAllowed({ action: 'pledge', why: 'WRONG_STATE' });
    case 'NEED':
      return new NotEnoughRemaining({ ...asked, remaining: available ?? 0n });
    case 'OFFER':
      return new NotEnoughCapacity({ ...asked, free: available ?? 0n });
  }
}

function commitmentRow({ sides, content }: PreparedPledge, by: PledgedBy, at: Date) {
  return {
    need_id: sides.needId,
    need_item_id: sides.needItemId,
    provider_organization_id: sides.provider.id,
    program_organization_id: sides.needOrganizationId,
    province_id: sides.provinceId,
    county_id: sides.countyId,
    commodity_id: sides.offer?.commodityId ?? sides.commodityId,
    quantity: content.quantity,
    unit_price: sides.unitPrice,
    state: 'PLEDGED',
    conditions: content.conditions,
    deliver_from: content.deliverFrom,
    deliver_by: content.deliverBy,
    hold_until: heldUntil(at),
    pledged_by_id: by.personId,
    pledged_at: at,
    delivered: 0n,
    verified: 0n,
    failed: 0n,
    match_id: by.matchId,
    sample: sides.needSample || sides.provider.sample,
    version: 1,
    updated_at: at,
  };
}

/** The offer behind a direct pledge: exactly this quantity for exactly this need. */
function oneOffRows(
  deps: Deps,
  { sides, content }: PreparedPledge,
  authorId: string,
  { at, kind }: { at: Date; kind: string },
) {
  const offerId = deps.newId();
  const { provider } = sides;
  const oneOffOffer = {
    id: offerId,
    organization_id: provider.id,
    province_id: provider.provinceId,
    title_fa: sides.titleFa,
    title_azb: sides.titleAzb,
    title_en: sides.titleEn,
    note: '',
    window_start: content.deliverFrom,
    window_end: content.deliverBy,
    state: ONE_OFF_OFFER_STATE,
    direct: true,
    author_id: authorId,
    submitted_at: at,
    activated_at: at,
    kinds: [kind],
    norm: '',
    compact: '',
    sample: sides.needSample || provider.sample,
    version: 1,
    created_at: at,
    updated_at: at,
  };
  const none = { province_ids: [], county_ids: [], target_group_ids: [], domain_ids: [], program_ids: [] };
  const empty = { free: 0n, held: 0n, committed: 0n, delivered: 0n, verified: 0n, lost: 0n };
  const oneOffItem = {
    id: deps.newId(),
    offer_id: offerId,
    position: 0,
    commodity_id: sides.commodityId,
    capacity: content.quantity,
    minimum_per_need: 1n,
    earmarking: 4,
    ...none,
    ...empty,
  };
  return { oneOffOffer, oneOffItem };
}
