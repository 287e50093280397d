import { byId, byKey, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';
import type { CommodityKind } from '#domain/commodity.ts';
import type { OfferState } from '#domain/offer.ts';
import type { Viewer } from '#domain/viewer.ts';
import { offerVisibility } from './offer.visibility.ts';
import { createOfferFactsLoader, createProviderLoader } from './offer-facts.loader.ts';

export type Offer = {
  id: string;
  code: string;
  organizationId: string;
  provinceId: string | null;
  titleFa: string;
  titleAzb: string | null;
  titleEn: string | null;
  note: string;
  windowStart: string;
  windowEnd: string;
  state: OfferState;
  direct: boolean;
  reason: string | null;
  authorId: string;
  endorserId: string | null;
  submittedAt: Date | null;
  activatedAt: Date | null;
  endedAt: Date | null;
  kinds: CommodityKind[];
  sample: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

export type OfferItem = {
  id: string;
  offerId: string;
  parentId: string;
  position: number;
  commodityId: string;
  capacity: bigint;
  minimumPerNeed: bigint;
  maximumPerNeed: bigint | null;
  provinceIds: string[];
  countyIds: string[];
  targetGroupIds: string[];
  domainIds: string[];
  programIds: string[];
  earmarking: number;
  free: bigint;
  held: bigint;
  committed: bigint;
  delivered: bigint;
  verified: bigint;
  lost: bigint;
};

export const OFFER_COLUMNS = `o.id, o.code, o.organization_id AS "organizationId", o.province_id AS "provinceId", o.title_fa AS "titleFa",
  o.title_azb AS "titleAzb", o.title_en AS "titleEn", o.note, o.window_start AS "windowStart", o.window_end AS "windowEnd", o.state, o.direct, o.reason,
  o.author_id AS "authorId", o.endorser_id AS "endorserId", o.submitted_at AS "submittedAt", o.activated_at AS "activatedAt", o.ended_at AS "endedAt",
  o.kinds, o.sample, o.version, o.created_at AS "createdAt", o.updated_at AS "updatedAt"`;

const ITEM_COLUMNS = `i.id, i.offer_id AS "offerId", i.offer_id AS "parentId", i.position, i.commodity_id AS "commodityId", i.capacity,
  i.minimum_per_need AS "minimumPerNeed", i.maximum_per_need AS "maximumPerNeed", i.province_ids AS "provinceIds", i.county_ids AS "countyIds",
  i.target_group_ids AS "targetGroupIds", i.domain_ids AS "domainIds", i.program_ids::text[] AS "programIds", i.earmarking,
  i.free, i.held, i.committed, i.delivered, i.verified, i.lost`;

/** Loaders of offers for one request; nothing the viewer may not see comes out of them. */
export function createOfferLoaders(read: Read, viewer: Viewer) {
  const visible = { alias: 'o', condition: offerVisibility(viewer) };
  const offerProvider = createProviderLoader(read);
  return {
    offer: byId<Offer>(read, 'offers/offer', `SELECT ${OFFER_COLUMNS} FROM offer o WHERE o.id = ANY($1)`, visible),
    offerByCode: byKey<Offer>(
      read,
      'offers/by-code',
      `SELECT ${OFFER_COLUMNS} FROM offer o WHERE o.code = ANY($1)`,
      (offer) => offer.code,
      visible,
    ),
    offerItem: byId<OfferItem>(
      read,
      'offers/item',
      `SELECT ${ITEM_COLUMNS} FROM offer_item i JOIN offer o ON o.id = i.offer_id WHERE i.id = ANY($1)`,
      visible,
    ),
    /** Asked only for offers the viewer has; so the offer's own visibility has been decided. */
    offerItems: byParent<OfferItem>(
      read,
      'offers/items',
      `SELECT ${ITEM_COLUMNS} FROM offer_item i WHERE i.offer_id = ANY($1) ORDER BY i.offer_id, i.position`,
    ),
    offerProvider,
    offerFacts: createOfferFactsLoader(offerProvider),
  };
}
