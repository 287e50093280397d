import type { Read } from '#db/read.ts';
import type { RoundScope } from '#domain/allocation-round.ts';

export type ProgramLink = { id: string; parentId: string | null };
export type PeopleRow = { provinceId: string; countyId: string; targetGroupId: string; people: number };

const PROGRAMS = {
  name: 'matching/program-tree',
  text: `SELECT p.id, p.parent_id AS "parentId" FROM program p ORDER BY p.id`,
};
const PEOPLE = {
  name: 'matching/people',
  text: `SELECT e.province_id AS "provinceId", e.county_id AS "countyId", e.target_group_id AS "targetGroupId", e.people FROM eligible_people e
    WHERE ($1::text IS NULL OR e.province_id = $1) AND ($2::text[] IS NULL OR e.county_id = ANY($2)) ORDER BY e.county_id, e.target_group_id`,
};

export const readProgramTree = (read: Read) => read.rows<ProgramLink>(PROGRAMS, []);

/** Registered denominators of a scope's place. */
export const readPeople = (read: Read, { provinceId, countyIds }: Pick<RoundScope, 'provinceId' | 'countyIds'>) =>
  read.rows<PeopleRow>(PEOPLE, [provinceId, countyIds.length > 0 ? countyIds : null]);

export type MarketCounts = {
  needItems: number;
  offerItems: number;
  commodities: number;
  openValue: bigint;
  freeValue: bigint;
};

const COUNTS = {
  name: 'matching/market-counts',
  text: `WITH RECURSIVE below(id) AS (
      SELECT unnest($4::uuid[]) UNION SELECT p.id FROM program p JOIN below ON p.parent_id = below.id),
    asked AS (
      SELECT i.commodity_id, i.open, i.unit_price FROM need_item i JOIN need n ON n.id = i.need_id
      WHERE i.open > 0 AND n.state = 'PUBLISHED' AND n.window_end >= $5::date
        AND ($1::text IS NULL OR i.province_id = $1) AND ($2::text[] IS NULL OR n.county_id = ANY($2))
        AND ($3::uuid[] IS NULL OR i.commodity_id = ANY($3)) AND ($4::uuid[] IS NULL OR n.program_id IN (SELECT id FROM below))),
    given AS (
      SELECT oi.commodity_id, oi.free FROM offer_item oi JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id
      WHERE oi.free > 0 AND o.state = 'ACTIVE' AND NOT o.direct AND o.window_end >= $5::date
        AND g.verification_state = 'VERIFIED' AND (g.verification_expires_at IS NULL OR g.verification_expires_at > $6::timestamptz)
        AND ($1::text IS NULL OR g.province_id IS NULL OR g.province_id = $1 OR $1 = ANY(oi.province_ids)
          OR EXISTS (SELECT 1 FROM county c WHERE c.province_id = $1 AND c.id = ANY(oi.county_ids)))
        AND ($3::uuid[] IS NULL OR oi.commodity_id = ANY($3)
          OR EXISTS (SELECT 1 FROM commodity_substitute s WHERE s.substitute_id = oi.commodity_id AND s.commodity_id = ANY($3))))
    SELECT (SELECT count(*)::int FROM asked) AS "needItems", (SELECT count(*)::int FROM given) AS "offerItems",
      (SELECT count(DISTINCT commodity_id)::int FROM (SELECT commodity_id FROM asked UNION ALL SELECT commodity_id FROM given) all_of) AS commodities,
      (SELECT coalesce(sum(open::numeric * unit_price), 0)::bigint FROM asked) AS "openValue",
      (SELECT coalesce(sum(given.free::numeric * p.price), 0)::bigint FROM given JOIN LATERAL (SELECT price FROM commodity_price
         WHERE commodity_id = given.commodity_id AND valid_from <= $5::date ORDER BY valid_from DESC LIMIT 1) p ON true) AS "freeValue"`,
};

/** What a round over this scope would work on, counted. */
export async function countMarket(
  read: Read,
  scope: RoundScope,
  at: { now: Date; today: string },
): Promise<MarketCounts> {
  const some = (ids: readonly string[]) => (ids.length > 0 ? ids : null);
  const values = [
    scope.provinceId,
    some(scope.countyIds),
    some(scope.commodityIds),
    some(scope.programIds),
    at.today,
    at.now,
  ];
  const [counts] = await read.rows<MarketCounts>(COUNTS, values);
  return counts ?? { needItems: 0, offerItems: 0, commodities: 0, openValue: 0n, freeValue: 0n };
}
