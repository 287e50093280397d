import type { Read } from '#db/read.ts';
import { searchQuery } from '#domain/search-query.ts';
import { VISITOR } from '#domain/viewer.ts';
import { FacetColumns, type FacetRow } from './facet-columns.ts';
import { countFacets, type FacetCounts } from './facet-counts.ts';
import { type NeedFilter, narrow } from './need-list.report.ts';

const COLUMNS = `id, province_id AS "provinceId", county_id AS "countyId", target_group_id AS "targetGroupId", domain_id AS "domainId",
  program_id AS "programId", organization_id AS "organizationId", intent, state, coverage, kinds, window_end AS "windowEnd",
  open_item_count > 0 AS open, coverage = 'NONE' AND held_value = 0 AS untouched`;
const PUBLIC = `state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED')`;
/** A part at a time: a country's needs at once take seconds, and memory that is never given back. */
const PART_SIZE = 2_000;
const PART = {
  name: 'needs/facets/part',
  text: `SELECT ${COLUMNS} FROM need WHERE ${PUBLIC} AND id > $1 ORDER BY id LIMIT ${PART_SIZE}`,
};
const FIRST = '00000000-0000-0000-0000-000000000000';
const CHANGED = {
  name: 'needs/facets/changed',
  text: `SELECT ${COLUMNS} FROM need WHERE updated_at > $1`,
  valuesDecide: true,
};
/** The database's own clock: the one that is written as `updated_at`. */
const CLOCK = { name: 'needs/facets/clock', text: 'SELECT now() AS at' };
/** A transaction may commit this long after the instant it wrote as `updated_at`. */
const COMMIT_LAG_MS = 30_000;
const FRESH_FOR_MS = 1_000;

/** Rows changed since the last look are read again first; the index is rebuilt from the database, never written by hand. */
export type NeedFacetIndex = {
  count(filter: NeedFilter, deadlines: readonly string[], today: string): Promise<FacetCounts>;
};

export function createNeedFacetIndex(read: Read, now: () => Date): NeedFacetIndex {
  const columns = new FacetColumns();
  let readAt: Date | null = null;
  let changesFrom: Date | null = null;
  let refreshing: Promise<void> | null = null;

  async function readAll(): Promise<void> {
    for (let after: string | undefined = FIRST; after !== undefined; ) {
      const rows: FacetRow[] = await read.rows<FacetRow>(PART, [after]);
      for (const row of rows) columns.put(row);
      after = rows.length < PART_SIZE ? undefined : rows.at(-1)?.id;
    }
  }

  async function refresh(): Promise<void> {
    const at = now();
    const [clock] = await read.rows<{ at: Date }>(CLOCK, []);
    if (changesFrom === null) await readAll();
    else for (const row of await read.rows<FacetRow>(CHANGED, [changesFrom])) columns.put(row);
    changesFrom = clock ? new Date(clock.at.getTime() - COMMIT_LAG_MS) : null;
    readAt = at;
  }

  async function fresh(): Promise<Date> {
    if (!readAt || now().getTime() - readAt.getTime() >= FRESH_FOR_MS) {
      refreshing ??= refresh().finally(() => {
        refreshing = null;
      });
      await refreshing;
    }
    return readAt ?? now();
  }

  return {
    async count(filter, deadlines, today) {
      const asOf = await fresh();
      const found = await textMatches(read, filter);
      const tally = countFacets(columns, filter, { deadlines, today, found });
      return { ...tally, asOf };
    },
  };
}

/** Ids of the public needs whose words are searched for; null when no words are. */
async function textMatches(read: Read, filter: NeedFilter): Promise<ReadonlySet<string> | null> {
  if (searchQuery(filter.text ?? '').words.length === 0) return null;
  const narrowing = narrow({ text: filter.text ?? '' }, VISITOR);
  const statement = {
    name: `needs/facets/text/${narrowing.shape}`,
    text: `SELECT n.id FROM need n WHERE ${narrowing.sql}`,
    valuesDecide: true,
  };
  return new Set((await read.rows<{ id: string }>(statement, narrowing.values)).map((row) => row.id));
}
