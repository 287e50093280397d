import { heldUntil } from '#domain/commitment.ts';
import { ONE_OFF_OFFER_STATE } from '#domain/offer.ts';
import type { Deps } from '../../../deps.ts';
import type { PreparedPledge } from './prepare-pledge.ts';
import type { PledgedBy } from './write-pledge.ts';

/** The row of a commitment about to be pledged. */
export function commitmentRow({ sides, content }: PreparedPledge, by: PledgedBy, at: Date) {
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
export async function oneOffRows(deps: Deps, { sides, content }: PreparedPledge, authorId: string, at: Date) {
  const catalogue = await deps.catalogue.current();
  const kind = catalogue.commodities.get(sides.commodityId)?.kind ?? 'GOODS';
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
