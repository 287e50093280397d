import type { NeedSide, OfferSide } from '#domain/matching/pair.ts';
import type { Catalogue } from '#modules/catalogue/index.ts';

/** One offer item and one need item side by side, as one row of a candidate list; who may serve whom is told by the eligibility. */
export type PairRow = NeedColumns & OfferColumns;

export type NeedColumns = {
  needItemId: string;
  needId: string;
  needOrganizationId: string;
  programPath: string[];
  needState: string;
  needCommodityId: string;
  open: bigint;
  required: bigint;
  minimumLot: bigint;
  unitPrice: bigint;
  needProvinceId: string;
  needCountyId: string;
  targetGroupId: string;
  domainId: string;
  severity: number;
  needStart: string;
  needEnd: string;
  publishedOn: string;
};

export type OfferColumns = {
  offerItemId: string;
  offerId: string;
  organizationId: string;
  verified: boolean;
  offerState: string;
  commodityId: string;
  free: bigint;
  minimumPerNeed: bigint;
  maximumPerNeed: bigint | null;
  homeProvinceId: string | null;
  homeCountyId: string | null;
  offerStart: string;
  offerEnd: string;
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

/** The programs above a need matter only to an offer that is limited to programs. */
export const NEED_SIDE = `i.id AS "needItemId", n.id AS "needId", n.organization_id AS "needOrganizationId",
  CASE WHEN cardinality(oi.program_ids) > 0 THEN (${PROGRAM_PATH}) ELSE ARRAY[n.program_id::text] END AS "programPath", n.state AS "needState",
  i.commodity_id AS "needCommodityId", i.open, i.required, i.minimum_lot AS "minimumLot", i.unit_price AS "unitPrice",
  n.province_id AS "needProvinceId", n.county_id AS "needCountyId", n.target_group_id AS "targetGroupId", n.domain_id AS "domainId", n.severity,
  n.window_start AS "needStart", n.window_end AS "needEnd", (coalesce(n.published_at, n.created_at) AT TIME ZONE 'Asia/Tehran')::date AS "publishedOn"`;

/** `$1` is the instant it is asked at. */
export const OFFER_SIDE = `oi.id AS "offerItemId", o.id AS "offerId", o.organization_id AS "organizationId",
  (g.verification_state = 'VERIFIED' AND (g.verification_expires_at IS NULL OR g.verification_expires_at > $1::timestamptz)) AS verified,
  o.state AS "offerState", oi.commodity_id AS "commodityId", oi.free, oi.minimum_per_need AS "minimumPerNeed", oi.maximum_per_need AS "maximumPerNeed",
  g.province_id AS "homeProvinceId", g.county_id AS "homeCountyId", o.window_start AS "offerStart", o.window_end AS "offerEnd",
  oi.province_ids AS "provinceIds", oi.county_ids AS "countyIds", oi.target_group_ids AS "targetGroupIds", oi.domain_ids AS "domainIds",
  oi.program_ids::text[] AS "programIds"`;

export function needSideOf(row: NeedColumns, catalogue: Catalogue): NeedSide {
  return {
    needItemId: row.needItemId,
    organizationId: row.needOrganizationId,
    programPath: row.programPath,
    state: row.needState,
    commodityId: row.needCommodityId,
    open: row.open,
    required: row.required,
    minimumLot: row.minimumLot,
    unitPrice: row.unitPrice,
    provinceId: row.needProvinceId,
    countyId: row.needCountyId,
    targetGroupId: row.targetGroupId,
    domainId: row.domainId,
    goals: goalsOf(catalogue.commodities.get(row.needCommodityId)?.sdgTargetIds ?? []),
    severity: row.severity,
    windowStart: row.needStart,
    windowEnd: row.needEnd,
    publishedOn: row.publishedOn,
  };
}

/** What an offer is limited to is also what its provider wishes for. */
export function offerSideOf(
  row: OfferColumns & { targetGroupIds: string[]; domainIds: string[] },
  honourRate: number | null,
): OfferSide {
  return {
    offerItemId: row.offerItemId,
    organizationId: row.organizationId,
    organizationVerified: row.verified,
    state: row.offerState,
    commodityId: row.commodityId,
    free: row.free,
    minimumPerNeed: row.minimumPerNeed,
    maximumPerNeed: row.maximumPerNeed,
    provinceId: row.homeProvinceId,
    countyId: row.homeCountyId,
    windowStart: row.offerStart,
    windowEnd: row.offerEnd,
    provinceIds: row.provinceIds,
    countyIds: row.countyIds,
    targetGroupIds: row.targetGroupIds,
    domainIds: row.domainIds,
    programIds: row.programIds,
    wishedTargetGroupIds: row.targetGroupIds,
    wishedDomainIds: row.domainIds,
    wishedGoals: [],
    honourRate,
  };
}

/** Target 10.2 belongs to goal 10. */
export function goalsOf(targets: readonly string[]): number[] {
  return [...new Set(targets.map((target) => Number.parseInt(target, 10)))].filter(Number.isInteger);
}
