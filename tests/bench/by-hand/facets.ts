import type pg from 'pg';
import { globalId, type Names } from './names.ts';
import { columnValue, conditionsOf } from './needs-page.ts';
import type { Asked } from './server.ts';

type Counted = { facet: string; value: string; count: number };
type Filter = Readonly<Record<string, readonly string[]>>;

/** For each facet: its field in the answer, what it groups by, and the part of the filter that does not narrow it. */
const FACETS = [
  ['provinces', 'province_id', 'provinceIds'],
  ['counties', 'county_id', 'countyIds'],
  ['targetGroups', 'target_group_id', 'targetGroupIds'],
  ['kinds', 'unnest(kinds)', null],
  ['intents', 'intent', 'intents'],
  ['states', 'state', 'states'],
  ['coverages', 'coverage', null],
  [
    'deadlines',
    `CASE WHEN window_end < $1 THEN 'OVER' WHEN window_end <= $1::date + 7 THEN 'WEEK' WHEN window_end <= $1::date + 30 THEN 'MONTH' ELSE 'LATER' END`,
    null,
  ],
] as const;

/** One statement with a branch for each facet; values nobody has are left out, as GROUP BY does. */
export async function countFacets(pool: pg.Pool, names: Names, { variables }: Asked) {
  const filter = (variables.filter ?? {}) as Filter;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date());
  const values: unknown[] = [today, ...Object.entries(filter).map(([name, value]) => columnValue(name, value))];
  const marks = new Map(Object.keys(filter).map((name, at) => [name, `$${at + 2}`]));
  const where = (without: string | null) => {
    const rest = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== without));
    let at = 0;
    return conditionsOf(rest).sql.replace(/\$\d+/g, () => marks.get(Object.keys(rest)[at++] ?? '') ?? '');
  };
  const branches = FACETS.map(
    ([name, column, own]) =>
      `SELECT '${name}' AS facet, ${column} AS value, count(*)::int AS count FROM need WHERE ${where(own)} GROUP BY 2`,
  );
  const statement = {
    name: `facets/${conditionsOf(filter).shape}`,
    text: `${branches.join(' UNION ALL ')} UNION ALL SELECT 'total', '', count(*)::int FROM need WHERE $1::date IS NOT NULL AND ${where(null)}`,
    values,
  };
  const rows = (await pool.query(statement)).rows as Counted[];
  const of = (facet: string) => rows.filter((row) => row.facet === facet);
  const labels = { provinces: names.provinces, counties: names.counties, targetGroups: names.targetGroups };
  const types = { provinces: 'Province', counties: 'County', targetGroups: 'TargetGroup' };
  const value = (facet: string, row: Counted) => {
    if (!(facet in labels)) return { value: row.value, count: row.count, __typename: 'FacetValue' };
    const named = facet as keyof typeof labels;
    const label = labels[named].get(row.value)?.name ?? null;
    return { value: globalId(types[named], row.value), count: row.count, label, __typename: 'FacetValue' };
  };
  const facets = FACETS.map(([name]) => [name, of(name).map((row) => value(name, row))] as const);
  const total = of('total')[0]?.count;
  return {
    needFacets: { total, asOf: new Date(), ...Object.fromEntries(facets), __typename: 'NeedFacets' },
  };
}
