import type { Read } from '#db/read.ts';
import { COMMODITY_KINDS } from '#domain/commodity.ts';
import { COVERAGES } from '#domain/coverage.ts';
import { dayNumber } from '#domain/day.ts';
import { NEED_INTENTS, PUBLIC_NEED_STATES } from '#domain/need.ts';
import { searchQuery } from '#domain/search-query.ts';
import { VISITOR } from '#domain/viewer.ts';
import { type NeedFilter, narrow } from './need-list.report.ts';

/**
 * Counts for every facet of the public needs in one pass over columns held in memory. A facet's counts apply every
 * filter but its own, so that choosing a second value of it shows what would be added. Rows changed since the last
 * look are read again first; the index is rebuilt from the database, never written by hand.
 */
export type FacetCounts = {
  readonly total: number;
  readonly asOf: Date;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
};

export const FACETS = [
  'provinceIds',
  'countyIds',
  'targetGroupIds',
  'kinds',
  'intents',
  'states',
  'coverages',
  'deadlines',
  'remaining',
] as const;
export type Facet = (typeof FACETS)[number];
/** Days left until the window ends. */
export const DEADLINES = ['OVER', 'WEEK', 'MONTH', 'LATER'] as const;
export const REMAINING = ['OPEN', 'NOT_OPEN'] as const;

type Row = {
  id: string;
  provinceId: string;
  countyId: string;
  targetGroupId: string;
  domainId: string;
  programId: string;
  organizationId: string;
  intent: string;
  state: string;
  coverage: string;
  kinds: string[];
  windowEnd: string;
  open: boolean;
  untouched: boolean;
};

const COLUMNS = `id, province_id AS "provinceId", county_id AS "countyId", target_group_id AS "targetGroupId", domain_id AS "domainId",
  program_id AS "programId", organization_id AS "organizationId", intent, state, coverage, kinds, window_end AS "windowEnd",
  open_item_count > 0 AS open, coverage = 'NONE' AND held_value = 0 AS untouched`;
const PUBLIC = `state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED')`;
/** A part at a time: a country's needs at once take seconds, and memory that is never given back. */
const PART_SIZE = 10_000;
const PART = {
  name: 'needs/facets/part',
  text: `SELECT ${COLUMNS} FROM need WHERE ${PUBLIC} AND id > $1 ORDER BY id LIMIT ${PART_SIZE}`,
};
const FIRST = '00000000-0000-0000-0000-000000000000';
const CHANGED = { name: 'needs/facets/changed', text: `SELECT ${COLUMNS} FROM need WHERE updated_at > $1` };
/** The database's own clock: the one that is written as `updated_at`. */
const CLOCK = { name: 'needs/facets/clock', text: 'SELECT now() AS at' };
/** A transaction may commit this long after the instant it wrote as `updated_at`. */
const COMMIT_LAG_MS = 30_000;
const FRESH_FOR_MS = 1_000;

/** Words as small numbers, in the order they were met. */
class Dictionary {
  readonly words: string[] = [];
  readonly #codes = new Map<string, number>();
  code(word: string): number {
    const known = this.#codes.get(word);
    if (known !== undefined) return known;
    this.#codes.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
  find(word: string): number {
    return this.#codes.get(word) ?? -1;
  }
}

const CODED = [
  'provinceId',
  'countyId',
  'targetGroupId',
  'domainId',
  'programId',
  'organizationId',
  'intent',
  'state',
  'coverage',
] as const;
type Coded = (typeof CODED)[number];

/** Columns that grow by doubling. A need that is public no more keeps its place with `shown` 0. */
class Columns {
  readonly dictionaries = Object.fromEntries(CODED.map((name) => [name, new Dictionary()])) as Record<
    Coded,
    Dictionary
  >;
  readonly places = new Map<string, number>();
  codes = Object.fromEntries(CODED.map((name) => [name, new Uint16Array(1024)])) as Record<Coded, Uint16Array>;
  kinds = new Uint8Array(1024);
  deadline = new Int32Array(1024);
  open = new Uint8Array(1024);
  untouched = new Uint8Array(1024);
  shown = new Uint8Array(1024);
  length = 0;

  put(row: Row): void {
    const at = this.places.get(row.id) ?? this.length;
    if (at === this.length) {
      this.places.set(row.id, at);
      this.length += 1;
      if (this.length > this.shown.length) this.#grow();
    }
    for (const name of CODED) this.codes[name][at] = this.dictionaries[name].code(row[name]);
    this.kinds[at] = kindMask(row.kinds);
    this.deadline[at] = dayNumber(row.windowEnd);
    this.open[at] = row.open ? 1 : 0;
    this.untouched[at] = row.untouched ? 1 : 0;
    this.shown[at] = (PUBLIC_NEED_STATES as readonly string[]).includes(row.state) ? 1 : 0;
  }

  #grow(): void {
    const size = this.shown.length * 2;
    const wider = <A extends Uint8Array | Uint16Array | Int32Array>(column: A, make: (size: number) => A): A => {
      const grown = make(size);
      grown.set(column);
      return grown;
    };
    for (const name of CODED) this.codes[name] = wider(this.codes[name], (n) => new Uint16Array(n));
    this.kinds = wider(this.kinds, (n) => new Uint8Array(n));
    this.deadline = wider(this.deadline, (n) => new Int32Array(n));
    this.open = wider(this.open, (n) => new Uint8Array(n));
    this.untouched = wider(this.untouched, (n) => new Uint8Array(n));
    this.shown = wider(this.shown, (n) => new Uint8Array(n));
  }
}

const kindMask = (kinds: readonly string[]) =>
  kinds.reduce((mask, kind) => mask | (1 << COMMODITY_KINDS.indexOf(kind as never)), 0);

/** Which codes of a column a filter lets through; null lets all. */
function allowed(dictionary: Dictionary, chosen: readonly string[] | null | undefined): Uint8Array | null {
  if (!chosen || chosen.length === 0) return null;
  const mask = new Uint8Array(dictionary.words.length + 1);
  for (const word of chosen) {
    const code = dictionary.find(word);
    if (code >= 0) mask[code] = 1;
  }
  return mask;
}

export type NeedFacetIndex = {
  count(filter: NeedFilter, deadlines: readonly string[], today: string): Promise<FacetCounts>;
};

export function createNeedFacetIndex(read: Read, now: () => Date): NeedFacetIndex {
  const columns = new Columns();
  let readAt: Date | null = null;
  let changesFrom: Date | null = null;
  let refreshing: Promise<void> | null = null;

  async function readAll(): Promise<void> {
    for (let after: string | undefined = FIRST; after !== undefined; ) {
      const rows: Row[] = await read.rows<Row>(PART, [after]);
      for (const row of rows) columns.put(row);
      after = rows.length < PART_SIZE ? undefined : rows.at(-1)?.id;
    }
  }

  async function refresh(): Promise<void> {
    const at = now();
    const [clock] = await read.rows<{ at: Date }>(CLOCK, []);
    if (changesFrom === null) await readAll();
    else for (const row of await read.rows<Row>(CHANGED, [changesFrom])) columns.put(row);
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

type Asked = {
  readonly deadlines: readonly string[];
  readonly today: string;
  readonly found: ReadonlySet<string> | null;
};

function countFacets(columns: Columns, filter: NeedFilter, asked: Asked): Omit<FacetCounts, 'asOf'> {
  const { codes, dictionaries } = columns;
  const today = dayNumber(asked.today);
  const facet = (name: Coded, chosen: readonly string[] | null | undefined) => ({
    column: codes[name],
    mask: allowed(dictionaries[name], chosen),
    tally: new Uint32Array(dictionaries[name].words.length),
  });
  const six = [
    facet('provinceId', filter.provinceIds),
    facet('countyId', filter.countyIds),
    facet('targetGroupId', filter.targetGroupIds),
    facet('intent', filter.intents),
    facet('state', filter.states),
    facet('coverage', filter.coverages),
  ] as const;
  const base = [
    facet('domainId', filter.domainIds),
    facet('programId', filter.programIds),
    facet('organizationId', filter.organizationIds),
  ].filter(({ mask }) => mask);
  const kinds = kindMask(filter.kinds ?? []);
  const from = filter.deadlineFrom ? dayNumber(filter.deadlineFrom) : Number.NEGATIVE_INFINITY;
  const to = filter.deadlineTo ? dayNumber(filter.deadlineTo) : Number.POSITIVE_INFINITY;
  const bucketChosen = DEADLINES.map((bucket) => asked.deadlines.length === 0 || asked.deadlines.includes(bucket));
  const kindTally = new Uint32Array(COMMODITY_KINDS.length);
  const deadlineTally = new Uint32Array(DEADLINES.length);
  const openTally = new Uint32Array(2);
  const places = asked.found ? [...asked.found].flatMap((id) => columns.places.get(id) ?? []) : null;
  const count = places ? places.length : columns.length;
  let total = 0;
  for (let step = 0; step < count; step += 1) {
    const at = places ? (places[step] ?? 0) : step;
    if (columns.shown[at] === 0) continue;
    const day = columns.deadline[at] ?? 0;
    if (day < from || day > to || (filter.noOfferYet && columns.untouched[at] === 0)) continue;
    if (base.some(({ column, mask }) => mask?.[column[at] ?? 0] !== 1)) continue;
    // which single facet, if any, keeps this need out: it still counts for that facet's own values
    let failed = -1;
    let failures = 0;
    for (let f = 0; f < six.length; f += 1) {
      const { mask, column } = six[f as 0];
      if (mask !== null && mask[column[at] ?? 0] !== 1) {
        failed = f;
        failures += 1;
      }
    }
    const mask = columns.kinds[at] ?? 0;
    if (kinds !== 0 && (mask & kinds) === 0) {
      failed = 6;
      failures += 1;
    }
    const left = day - today;
    const bucket = left < 0 ? 0 : left <= 7 ? 1 : left <= 30 ? 2 : 3;
    if (!bucketChosen[bucket]) {
      failed = 7;
      failures += 1;
    }
    const open = columns.open[at] ?? 0;
    if (filter.hasRemaining && open === 0) {
      failed = 8;
      failures += 1;
    }
    if (failures > 1) continue;
    if (failures === 0) total += 1;
    for (let f = 0; f < six.length; f += 1) {
      if (failures === 1 && failed !== f) continue;
      const { tally, column } = six[f as 0];
      tally[column[at] ?? 0] = (tally[column[at] ?? 0] ?? 0) + 1;
    }
    if (failures === 0 || failed === 6)
      for (let k = 0; k < kindTally.length; k += 1) if (mask & (1 << k)) kindTally[k] = (kindTally[k] ?? 0) + 1;
    if (failures === 0 || failed === 7) deadlineTally[bucket] = (deadlineTally[bucket] ?? 0) + 1;
    if (failures === 0 || failed === 8) openTally[open === 1 ? 0 : 1] = (openTally[open === 1 ? 0 : 1] ?? 0) + 1;
  }
  const named = (words: readonly string[], tally: Uint32Array) =>
    new Map(words.map((word, code) => [word, tally[code] ?? 0]));
  const [province, county, group, intent, state, coverage] = six;
  return {
    total,
    counts: {
      provinceIds: named(dictionaries.provinceId.words, province.tally),
      countyIds: named(dictionaries.countyId.words, county.tally),
      targetGroupIds: named(dictionaries.targetGroupId.words, group.tally),
      intents: ordered(NEED_INTENTS, named(dictionaries.intent.words, intent.tally)),
      states: ordered(PUBLIC_NEED_STATES, named(dictionaries.state.words, state.tally)),
      coverages: ordered(COVERAGES, named(dictionaries.coverage.words, coverage.tally)),
      kinds: named(COMMODITY_KINDS, kindTally),
      deadlines: named(DEADLINES, deadlineTally),
      remaining: named(REMAINING, openTally),
    },
  };
}

const ordered = (words: readonly string[], counts: ReadonlyMap<string, number>) =>
  new Map(words.map((word) => [word, counts.get(word) ?? 0]));
