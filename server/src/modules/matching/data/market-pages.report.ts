import type { Read } from '#db/read.ts';
import type { RoundScope } from '#domain/allocation-round.ts';
import { PUBLIC_NEED_STATES } from '#domain/need.ts';

/** A page of rows as the JSON text PostgreSQL wrote: it goes to the worker unread, so that a large round costs this thread nothing. */
export type Page = { readonly text: string; readonly count: number };

/** A need item that has been published, wherever it stands now; quantities as digits. */
export type NeedItemText = {
  readonly id: string;
  readonly needId: string;
  readonly programId: string;
  readonly organizationId: string;
  readonly state: string;
  readonly commodityId: string;
  readonly open: string;
  readonly required: string;
  readonly committed: string;
  readonly delivered: string;
  readonly verified: string;
  readonly minimumLot: string;
  readonly unitPrice: string;
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly domainId: string;
  readonly severity: number;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly publishedOn: string;
};

export type OfferItemText = {
  readonly id: string;
  readonly organizationId: string;
  readonly state: string;
  readonly commodityId: string;
  readonly free: string;
  readonly minimumPerNeed: string;
  readonly maximumPerNeed: string | null;
  readonly provinceId: string | null;
  readonly countyId: string | null;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly provinceIds: readonly string[];
  readonly countyIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly domainIds: readonly string[];
  readonly programIds: readonly string[];
};

/** What one side has accepted already is spoken for. */
export type SpokenForText = { readonly needItemId: string; readonly offerItemId: string; readonly quantity: string };
export type HonourText = {
  readonly organizationId: string;
  readonly finished: number;
  readonly promised: string;
  readonly delivered: string;
};

const PAGE = 2_000;
const paged = (rows: string) =>
  `SELECT coalesce(json_agg(t), '[]')::text AS text, count(*)::int AS count, max(t.id::text) AS last FROM (${rows}) t`;
// $1 the id before the page, $2 province or null, $3 counties or null
const PLACE = `($2::text IS NULL OR n.province_id = $2) AND ($3::text[] IS NULL OR n.county_id = ANY($3))`;

/** Every published need item of the place, whatever its commodity: the cells and the triangle are made of all of them. */
const NEED_ITEMS = {
  name: 'matching/market-needs',
  text: paged(`SELECT i.id, n.id AS "needId", n.program_id AS "programId", n.organization_id AS "organizationId", n.state,
      i.commodity_id AS "commodityId", i.open::text, i.required::text, i.committed::text, i.delivered::text, i.verified::text,
      i.minimum_lot::text AS "minimumLot", i.unit_price::text AS "unitPrice", n.province_id AS "provinceId", n.county_id AS "countyId",
      n.target_group_id AS "targetGroupId", n.domain_id AS "domainId", n.severity, n.window_start AS "windowStart", n.window_end AS "windowEnd",
      (coalesce(n.published_at, n.created_at) AT TIME ZONE 'Asia/Tehran')::date AS "publishedOn"
    FROM need_item i JOIN need n ON n.id = i.need_id
    WHERE i.id > $1::uuid AND ($2::text IS NULL OR i.province_id = $2) AND ${PLACE} AND n.state = ANY($4)
    ORDER BY i.id LIMIT ${PAGE}`),
};

/**
 * Free offers at home in the place or in the whole country, and those that name the place; a provider at home elsewhere is asked by a
 * wider round. A direct pledge's offer is spoken for.
 */
const OFFER_ITEMS = {
  name: 'matching/market-offers',
  text: paged(`SELECT oi.id, o.organization_id AS "organizationId", o.state, oi.commodity_id AS "commodityId", oi.free::text,
      oi.minimum_per_need::text AS "minimumPerNeed", oi.maximum_per_need::text AS "maximumPerNeed", g.province_id AS "provinceId",
      g.county_id AS "countyId", o.window_start AS "windowStart", o.window_end AS "windowEnd", oi.province_ids AS "provinceIds",
      oi.county_ids AS "countyIds", oi.target_group_ids AS "targetGroupIds", oi.domain_ids AS "domainIds", oi.program_ids AS "programIds"
    FROM offer_item oi JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id
    WHERE oi.id > $1::uuid AND oi.free > 0 AND o.state = 'ACTIVE' AND NOT o.direct AND o.window_end >= $3::date
      AND g.verification_state = 'VERIFIED' AND (g.verification_expires_at IS NULL OR g.verification_expires_at > $4::timestamptz)
      AND ($2::text IS NULL OR g.province_id IS NULL OR g.province_id = $2 OR $2 = ANY(oi.province_ids)
        OR EXISTS (SELECT 1 FROM county c WHERE c.province_id = $2 AND c.id = ANY(oi.county_ids)))
    ORDER BY oi.id LIMIT ${PAGE}`),
};

const SPOKEN_FOR = {
  name: 'matching/market-spoken-for',
  text: paged(`SELECT m.id, m.need_item_id AS "needItemId", m.offer_item_id AS "offerItemId", m.quantity::text
    FROM match m JOIN need n ON n.id = m.need_id
    WHERE m.id > $1::uuid AND m.state = 'PROPOSED' AND (m.provider_accepted_at IS NOT NULL OR m.program_accepted_at IS NOT NULL) AND ${PLACE}
    ORDER BY m.id LIMIT ${PAGE}`),
};

/** How organizations with an active offer kept their word. */
const HONOUR = {
  name: 'matching/market-honour',
  text: paged(`SELECT g.id, g.id AS "organizationId", count(c.id)::int AS finished, coalesce(sum(c.quantity * c.unit_price), 0)::text AS promised,
      coalesce(sum(c.delivered * c.unit_price), 0)::text AS delivered
    FROM (SELECT g.id FROM organization g WHERE g.id > $1::uuid
      AND EXISTS (SELECT 1 FROM offer o WHERE o.organization_id = g.id AND o.state = 'ACTIVE') ORDER BY g.id LIMIT ${PAGE}) g
    LEFT JOIN commitment c ON c.provider_organization_id = g.id
      AND (c.state IN ('DELIVERED','VERIFIED','CLOSED') OR (c.state IN ('COMMITTED','IN_DELIVERY') AND c.deliver_by < $2::date))
    GROUP BY g.id ORDER BY g.id`),
};

const BEGINNING = '00000000-0000-0000-0000-000000000000';

async function* pages(
  read: Read,
  statement: { readonly name: string; readonly text: string },
  values: readonly unknown[],
): AsyncGenerator<Page> {
  for (let after = BEGINNING; ; ) {
    const [page] = await read.rows<Page & { last: string | null }>(statement, [after, ...values]);
    if (!page?.last) return;
    yield page;
    after = page.last;
  }
}

export type MarketPages = {
  readonly needs: () => AsyncGenerator<Page>;
  readonly offers: () => AsyncGenerator<Page>;
  readonly spokenFor: () => AsyncGenerator<Page>;
  readonly honour: () => AsyncGenerator<Page>;
};

/** Everything a round over a scope looks at, page by page, each in order of id. */
export function marketPages(
  read: Read,
  { provinceId, countyIds }: RoundScope,
  at: { readonly now: Date; readonly today: string },
): MarketPages {
  const counties = countyIds.length > 0 ? countyIds : null;
  return {
    needs: () => pages(read, NEED_ITEMS, [provinceId, counties, PUBLIC_NEED_STATES]),
    offers: () => pages(read, OFFER_ITEMS, [provinceId, at.today, at.now]),
    spokenFor: () => pages(read, SPOKEN_FOR, [provinceId, counties]),
    honour: () => pages(read, HONOUR, [at.today]),
  };
}
