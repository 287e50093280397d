import type { Read } from '#db/read.ts';
import type { Viewer } from '#domain/viewer.ts';
import { suggestionVisibility } from './match.visibility.ts';
import { NEED_SIDE, OFFER_SIDE, type PairRow } from './pair-sides.ts';

/**
 * Pairs worth scoring for one item, chosen by the indexes: never the whole other side. What can be said in SQL of the eligibility is
 * said here; the pure rule decides again over what is read.
 */
const MOST = 80;

// $1 the instant, $2 the day, $3 the viewer's organization or null
const ELIGIBLE = `i.open > 0 AND n.state = 'PUBLISHED' AND n.window_end >= $2::date
  AND oi.free > 0 AND o.state = 'ACTIVE' AND NOT o.direct AND o.window_end >= $2::date
  AND o.window_end >= n.window_start AND o.window_start <= n.window_end AND o.organization_id <> n.organization_id
  AND ((oi.county_ids = '{}' AND oi.province_ids = '{}') OR n.county_id = ANY(oi.county_ids) OR n.province_id = ANY(oi.province_ids))
  AND (oi.target_group_ids = '{}' OR n.target_group_id = ANY(oi.target_group_ids)) AND (oi.domain_ids = '{}' OR n.domain_id = ANY(oi.domain_ids))
  AND greatest(oi.minimum_per_need, least(i.minimum_lot, i.open)) <= least(oi.free, i.open, coalesce(oi.maximum_per_need, oi.free))`;

/** A pair somebody of the viewer's organization has answered, or that is proposed already, is not suggested. */
const UNANSWERED = `NOT EXISTS (SELECT 1 FROM suggestion_answer s WHERE s.need_item_id = i.id AND s.offer_item_id = oi.id AND s.organization_id = $3::uuid
    AND (s.answer <> 'SNOOZED' OR s.snoozed_until > $2::date))
  AND NOT EXISTS (SELECT 1 FROM match m WHERE m.need_item_id = i.id AND m.offer_item_id = oi.id AND m.state = 'PROPOSED')`;

export type Asked = { readonly at: Date; readonly today: string };

/** Offers for a need item: at home in its county first, then its province, then in the whole country, then elsewhere. */
export function offersForNeedItem(
  read: Read,
  viewer: Viewer,
  item: { readonly id: string; readonly commodityIds: readonly string[] },
  { at, today }: Asked,
): Promise<PairRow[]> {
  const visible = suggestionVisibility(viewer);
  const statement = {
    name: `matching/offers-for-need/${visible.name}`,
    text: `SELECT ${OFFER_SIDE}, ${NEED_SIDE}
      FROM need_item i JOIN need n ON n.id = i.need_id
        JOIN offer_item oi ON oi.commodity_id = ANY($5::uuid[]) JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id
      WHERE i.id = $4 AND ${ELIGIBLE} AND g.verification_state = 'VERIFIED' AND ${UNANSWERED} AND ${visible.sql('o', 6)}
      ORDER BY CASE WHEN g.county_id = n.county_id THEN 0 WHEN g.province_id = n.province_id THEN 1 WHEN g.province_id IS NULL THEN 2 ELSE 3 END,
        (oi.target_group_ids <> '{}') DESC, least(oi.free, i.open) DESC, oi.id LIMIT ${MOST}`,
  };
  const organization = viewer.kind === 'member' ? viewer.organizationId : null;
  return read.rows<PairRow>(statement, [at, today, organization, item.id, item.commodityIds, ...visible.values]);
}

/** The country's most severe needs that are not over: read from one end of an index, however many there are. */
const mostSevere = (severity: number, most: number) =>
  `(SELECT * FROM need WHERE (-severity) = ${-severity} AND window_end >= $2::date AND state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED')
    ORDER BY window_end, id LIMIT ${most})`;
const MOST_SEVERE = `(${mostSevere(5, 400)} UNION ALL ${mostSevere(4, 200)})`;

/**
 * Needs for offer items: near the provider's home (its county and those around), in its province or the provinces the offer is limited
 * to, and among the country's most severe; of each kind the most severe first.
 */
export function needsForOfferItems(
  read: Read,
  viewer: Viewer,
  items: readonly { readonly id: string; readonly commodityIds: readonly string[]; readonly near: readonly string[] }[],
  { at, today }: Asked,
): Promise<PairRow[]> {
  const visible = suggestionVisibility(viewer);
  const tier = (from: string, more: string) => `(SELECT i.id AS item_id FROM ${from}
    WHERE i.commodity_id = ANY(asked.commodities) AND ${ELIGIBLE} AND ${UNANSWERED} AND ${more} AND ${visible.sql('o', 5)}
    ORDER BY n.severity DESC, n.window_end, i.id LIMIT ${MOST / 2})`;
  const statement = {
    name: `matching/needs-for-offers/${visible.name}`,
    text: `SELECT ${OFFER_SIDE}, ${NEED_SIDE}
      FROM jsonb_to_recordset($4::jsonb) AS asked(id uuid, commodities uuid[], near text[])
        JOIN offer_item oi ON oi.id = asked.id JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id
        CROSS JOIN LATERAL (
          ${tier('need n JOIN need_item i ON i.need_id = n.id', `n.county_id = ANY(asked.near)`)}
          UNION
          ${tier('need_item i JOIN need n ON n.id = i.need_id', `i.province_id = ANY(CASE WHEN oi.province_ids = '{}' THEN ARRAY[g.province_id] ELSE oi.province_ids END)`)}
          UNION
          ${tier(`${MOST_SEVERE} n JOIN need_item i ON i.need_id = n.id`, 'true')}
        ) found JOIN need_item i ON i.id = found.item_id JOIN need n ON n.id = i.need_id
      WHERE g.verification_state = 'VERIFIED'`,
  };
  const asked = items.map(({ id, commodityIds, near }) => ({ id, commodities: commodityIds, near }));
  const organization = viewer.kind === 'member' ? viewer.organizationId : null;
  const values = [at, today, organization, JSON.stringify(asked), ...visible.values];
  return read.rows<PairRow>(statement, values);
}

const OWN_ITEMS = {
  name: 'matching/own-offer-items',
  text: `SELECT oi.id, oi.commodity_id AS "commodityId", oi.county_ids AS "countyIds", g.county_id AS "homeCountyId"
    FROM offer o JOIN offer_item oi ON oi.offer_id = o.id JOIN organization g ON g.id = o.organization_id
    WHERE o.organization_id = $1 AND o.state = 'ACTIVE' AND NOT o.direct AND oi.free > 0 ORDER BY oi.id DESC LIMIT $2`,
};
const ONE_ITEM = {
  name: 'matching/one-offer-item',
  text: `SELECT oi.id, oi.commodity_id AS "commodityId", oi.county_ids AS "countyIds", g.county_id AS "homeCountyId"
    FROM offer_item oi JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id WHERE oi.id = $1`,
};

export type OfferItemHome = { id: string; commodityId: string; countyIds: string[]; homeCountyId: string | null };

/** The newest free items of an organization's active offers. */
export const ownOfferItems = (read: Read, organizationId: string, most: number) =>
  read.rows<OfferItemHome>(OWN_ITEMS, [organizationId, most]);

export async function offerItemHome(read: Read, id: string): Promise<OfferItemHome | null> {
  const [row] = await read.rows<OfferItemHome>(ONE_ITEM, [id]);
  return row ?? null;
}

const PAIR = {
  name: 'matching/pair',
  text: `SELECT ${OFFER_SIDE}, ${NEED_SIDE}
    FROM need_item i JOIN need n ON n.id = i.need_id, offer_item oi JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id
    WHERE i.id = $2 AND oi.id = $3 AND NOT o.direct`,
};

/** One pair as it stands, eligible or not. */
export async function readPair(read: Read, needItemId: string, offerItemId: string, at: Date): Promise<PairRow | null> {
  const [row] = await read.rows<PairRow>(PAIR, [at, needItemId, offerItemId]);
  return row ?? null;
}
