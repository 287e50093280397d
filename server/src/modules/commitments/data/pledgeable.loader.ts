import type { Read } from '#db/read.ts';
import type { NeedState } from '#domain/need.ts';
import type { OfferState } from '#domain/offer.ts';
import type { OrganizationKind, OrganizationVerificationState } from '#domain/organization.ts';

/** Both sides of a pledge about to be made, and what was made before under its idempotency key. */
export type Pledgeable = {
  needItemId: string;
  commodityId: string;
  unitPrice: bigint;
  minimumLot: bigint;
  open: bigint;
  needId: string;
  needState: NeedState;
  titleFa: string;
  titleAzb: string | null;
  titleEn: string | null;
  needOrganizationId: string;
  provinceId: string;
  countyId: string;
  targetGroupId: string;
  domainId: string;
  /** The need's program; with those above it where the offer is limited to programs. */
  programIds: string[];
  windowStart: string;
  windowEnd: string;
  needSample: boolean;
  offerItemId: string | null;
  offer: PledgeableOffer | null;
  provider: {
    id: string;
    kind: OrganizationKind;
    verificationState: OrganizationVerificationState;
    verificationExpiresAt: string | null;
    provinceId: string | null;
    countyId: string | null;
    sample: boolean;
  };
  keyHash: Uint8Array | null;
  keyResultId: string | null;
};

export type PledgeableOffer = {
  id: string;
  state: OfferState;
  direct: boolean;
  authorId: string;
  windowStart: string;
  windowEnd: string;
  commodityId: string;
  /** Digits: a quantity may be larger than what JSON numbers hold. */
  free: string;
  minimumPerNeed: string;
  maximumPerNeed: string | null;
  provinceIds: string[];
  countyIds: string[];
  targetGroupIds: string[];
  domainIds: string[];
  programIds: string[];
};

const PROGRAM_PATH = `WITH RECURSIVE above AS (
    SELECT p.id, p.parent_id FROM program p WHERE p.id = n.program_id
    UNION SELECT p.id, p.parent_id FROM program p JOIN above ON p.id = above.parent_id)
  SELECT array_agg(id::text) FROM above`;

const PLEDGEABLE = {
  name: 'commitments/pledgeable',
  text: `SELECT i.id AS "needItemId", i.commodity_id AS "commodityId", i.unit_price AS "unitPrice", i.minimum_lot AS "minimumLot", i.open,
    n.id AS "needId", n.state AS "needState", n.title_fa AS "titleFa", n.title_azb AS "titleAzb", n.title_en AS "titleEn",
    n.organization_id AS "needOrganizationId", n.province_id AS "provinceId", n.county_id AS "countyId", n.target_group_id AS "targetGroupId",
    n.domain_id AS "domainId", n.window_start AS "windowStart", n.window_end AS "windowEnd", n.sample AS "needSample",
    CASE WHEN cardinality(oi.program_ids) > 0 THEN (${PROGRAM_PATH}) ELSE ARRAY[n.program_id::text] END AS "programIds",
    oi.id AS "offerItemId",
    CASE WHEN o.id IS NOT NULL THEN jsonb_build_object('id', o.id, 'state', o.state, 'direct', o.direct, 'authorId', o.author_id,
      'windowStart', o.window_start, 'windowEnd', o.window_end, 'commodityId', oi.commodity_id, 'free', oi.free::text,
      'minimumPerNeed', oi.minimum_per_need::text, 'maximumPerNeed', oi.maximum_per_need::text, 'provinceIds', oi.province_ids,
      'countyIds', oi.county_ids, 'targetGroupIds', oi.target_group_ids, 'domainIds', oi.domain_ids, 'programIds', oi.program_ids) END AS offer,
    jsonb_build_object('id', g.id, 'kind', g.kind, 'verificationState', g.verification_state, 'verificationExpiresAt', g.verification_expires_at,
      'provinceId', g.province_id, 'countyId', g.county_id, 'sample', g.sample) AS provider,
    k.request_hash AS "keyHash", k.result_id AS "keyResultId"
    FROM need_item i JOIN need n ON n.id = i.need_id
    LEFT JOIN offer_item oi ON oi.id = $2 LEFT JOIN offer o ON o.id = oi.offer_id
    JOIN organization g ON g.id = coalesce(o.organization_id, $3)
    LEFT JOIN idempotency_key k ON k.membership_id = $4 AND k.key = $5
    WHERE i.id = $1`,
};

/** One statement, one snapshot. `organizationId` gives where no offer item is named. */
export async function readPledgeable(
  read: Read,
  of: {
    readonly needItemId: string;
    readonly offerItemId: string | null;
    readonly organizationId: string | null;
    readonly key?: { readonly membershipId: string; readonly key: string };
  },
): Promise<Pledgeable | null> {
  const { needItemId, offerItemId, organizationId, key } = of;
  const values = [needItemId, offerItemId, organizationId, key?.membershipId ?? null, key?.key ?? null];
  const [row] = await read.rows<Pledgeable>(PLEDGEABLE, values);
  return row ?? null;
}
