// What the rows say about a pair, in plain SQL that shares nothing with the code that explains: each fact of an explanation has its
// counterpart here, under the name of the part or limit that tells it.
import type { TestDatabase } from '../../support/database.ts';

type Facts = Readonly<Record<string, unknown>>;
export type Told = { readonly code: string; readonly facts: Facts };
export type PairTruth = {
  readonly parts: Readonly<Record<string, Facts>>;
  readonly limits: Readonly<Record<string, Facts>>;
};

/** $1 need item, $2 offer item, $3 day. Facts as JSON, so that numbers, texts and nulls compare as they are told. */
const TRUTH = `
WITH pair AS (
  SELECT ni.id AS need_item_id, oi.id AS offer_item_id, n.severity, n.county_id, n.target_group_id, n.domain_id, n.window_end,
    (n.published_at AT TIME ZONE 'Asia/Tehran')::date AS published_on, ni.commodity_id, ni.open, ni.minimum_lot,
    oi.free, oi.minimum_per_need, oi.maximum_per_need, oi.target_group_ids, oi.domain_ids,
    g.id AS organization_id, g.county_id AS home_county_id, g.province_id AS home_province_id, n.province_id
  FROM need_item ni JOIN need n ON n.id = ni.need_id, offer_item oi JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id
  WHERE ni.id = $1 AND oi.id = $2
), cell AS (
  SELECT sum(i.required) AS required, sum(i.committed + i.delivered + i.verified) AS counted
  FROM pair p JOIN need n ON n.county_id = p.county_id AND n.target_group_id = p.target_group_id
    AND n.state IN ('PUBLISHED', 'PAUSED', 'EXPIRED', 'CLOSED')
  JOIN need_item i ON i.need_id = n.id AND i.commodity_id = p.commodity_id
), kept AS (
  SELECT count(*) AS ended, sum(c.delivered::numeric * c.unit_price) AS delivered, sum(c.quantity::numeric * c.unit_price) AS promised
  FROM pair p JOIN commitment c ON c.provider_organization_id = p.organization_id
  WHERE c.state IN ('DELIVERED', 'VERIFIED', 'CLOSED') OR (c.state IN ('COMMITTED', 'IN_DELIVERY') AND c.deliver_by < $3::date)
), place AS (
  SELECT CASE
    WHEN p.home_county_id IS NULL AND p.home_province_id IS NULL THEN 'NATIONAL'
    WHEN p.home_county_id = p.county_id THEN 'SAME_COUNTY'
    WHEN p.home_county_id = ANY (there.neighbour_ids) OR p.county_id = ANY (here.neighbour_ids) THEN 'NEIGHBOUR_COUNTY'
    WHEN p.home_province_id = p.province_id THEN 'SAME_PROVINCE'
    WHEN abs(a.tile_column - b.tile_column) + abs(a.tile_row - b.tile_row) = 1 THEN 'NEIGHBOUR_PROVINCE'
    ELSE 'ELSEWHERE' END AS level
  FROM pair p JOIN county there ON there.id = p.county_id LEFT JOIN county here ON here.id = p.home_county_id
    JOIN province b ON b.id = p.province_id LEFT JOIN province a ON a.id = p.home_province_id
), lot AS (
  SELECT least(free, open, coalesce(maximum_per_need, free)) AS largest, greatest(1, minimum_per_need, least(minimum_lot, open)) AS smallest FROM pair
)
SELECT jsonb_build_object(
  'PREFERENCE', jsonb_build_object('targetGroupId', target_group_id, 'domainId', domain_id, 'goals', 'NO_WISH', 'goalsMet', '[]'::jsonb,
    'targetGroup', CASE WHEN target_group_ids = '{}' THEN 'NO_WISH' WHEN target_group_id = ANY (target_group_ids) THEN 'HIT' ELSE 'MISS' END,
    'domain', CASE WHEN domain_ids = '{}' THEN 'NO_WISH' WHEN domain_id = ANY (domain_ids) THEN 'HIT' ELSE 'MISS' END),
  'NEARNESS', jsonb_build_object('level', level, 'fromCountyId', home_county_id, 'fromProvinceId', home_province_id, 'toCountyId', county_id),
  'URGENCY', jsonb_build_object('severity', severity, 'daysLeft', window_end - $3::date, 'ageDays', $3::date - published_on),
  'SHORTFALL', jsonb_build_object('countyId', county_id, 'targetGroupId', target_group_id, 'commodityId', commodity_id,
    'required', cell.required, 'counted', cell.counted),
  'LOT_FIT', jsonb_build_object('largest', largest, 'open', open),
  'HONOUR', CASE WHEN kept.ended < 5 OR kept.promised = 0 THEN jsonb_build_object('newcomer', true, 'rate', 700)
    ELSE jsonb_build_object('newcomer', false, 'rate', least(1000, floor(kept.delivered * 1000 / kept.promised))) END
) AS parts, jsonb_build_object(
  'OFFER_USED_UP', jsonb_build_object('offerItemId', offer_item_id, 'free', free),
  'NEED_FILLED', jsonb_build_object('needItemId', need_item_id, 'open', open),
  'MAXIMUM_PER_NEED', jsonb_build_object('offerItemId', offer_item_id, 'maximum', maximum_per_need),
  'LOT_MINIMUM', jsonb_build_object('offerItemId', offer_item_id, 'needItemId', need_item_id, 'minimum', smallest)
) AS limits
FROM pair, cell, kept, place, lot`;

/** Everything an explanation of the pair may tell, as the rows have it. */
export async function truthOf(
  db: TestDatabase,
  needItemId: string,
  offerItemId: string,
  today: string,
): Promise<PairTruth> {
  const [row] = await db.sql<PairTruth>(TRUTH, [needItemId, offerItemId, today]);
  if (!row) throw new Error(`no rows for ${needItemId} and ${offerItemId}`);
  return row;
}

/** What is told otherwise than the rows have it; nothing when every fact can be traced. */
export function untraceable(told: readonly Told[], truth: Readonly<Record<string, Facts>>): string[] {
  return told.flatMap(({ code, facts }) => {
    const held = truth[code];
    if (!held) return [`${code}: no row says anything of it`];
    return [...new Set([...Object.keys(facts), ...Object.keys(held)])].flatMap((name) =>
      JSON.stringify(facts[name]) === JSON.stringify(held[name])
        ? []
        : [`${code}.${name}: told ${JSON.stringify(facts[name])}, the rows have ${JSON.stringify(held[name])}`],
    );
  });
}
