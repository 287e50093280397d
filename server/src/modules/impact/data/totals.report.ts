import type { Read } from '#db/read.ts';
import type { CommodityKind } from '#domain/commodity.ts';
import { PUBLIC_NEED_STATES } from '#domain/need.ts';

export type KindTotal = { kind: CommodityKind; verified: bigint; value: bigint };
export type Totals = {
  publishedNeeds: number;
  openNeeds: number;
  counties: number;
  countedValue: bigint;
  deliveredValue: bigint;
  verifiedValue: bigint;
  verifiedByKind: KindTotal[];
  asOf: Date;
};

const NEEDS = {
  name: 'impact/totals',
  text: `SELECT count(*)::int AS "publishedNeeds", count(*) FILTER (WHERE n.state = 'PUBLISHED' AND n.open_item_count > 0)::int AS "openNeeds",
      count(DISTINCT n.county_id)::int AS counties,
      coalesce(sum(n.committed_value + n.delivered_value + n.verified_value), 0)::bigint AS "countedValue",
      coalesce(sum(n.delivered_value + n.verified_value), 0)::bigint AS "deliveredValue", coalesce(sum(n.verified_value), 0)::bigint AS "verifiedValue"
    FROM need n WHERE n.state = ANY($1)`,
};
const KINDS = {
  name: 'impact/totals-by-kind',
  text: `SELECT c.kind, sum(v.verified)::bigint AS verified, sum(v.value)::bigint AS value
    FROM (SELECT i.commodity_id, sum(i.verified) AS verified, sum(i.verified::numeric * i.unit_price) AS value
      FROM need_item i WHERE i.verified > 0 GROUP BY i.commodity_id) v
    JOIN commodity c ON c.id = v.commodity_id GROUP BY c.kind ORDER BY value DESC, c.kind`,
};

const FRESH_FOR_MS = 30_000;
const held = new WeakMap<Read, { readonly readAt: number; readonly totals: Promise<Totals> }>();

/** The figures of the front page, at most half a minute old. */
export function readTotals({ reports, now }: { readonly reports: Read; readonly now: () => Date }): Promise<Totals> {
  const at = now();
  const known = held.get(reports);
  if (known && at.getTime() - known.readAt <= FRESH_FOR_MS) return known.totals;
  const totals = loadTotals(reports, at);
  held.set(reports, { readAt: at.getTime(), totals });
  totals.catch(() => held.delete(reports));
  return totals;
}

async function loadTotals(read: Read, at: Date): Promise<Totals> {
  const [[needs], verifiedByKind] = await Promise.all([
    read.rows<Omit<Totals, 'verifiedByKind' | 'asOf'>>(NEEDS, [PUBLIC_NEED_STATES]),
    read.rows<KindTotal>(KINDS, []),
  ]);
  if (!needs) throw new Error('a sum without a row');
  return { ...needs, verifiedByKind, asOf: at };
}
