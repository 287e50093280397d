import { type Ahead, rowsWith } from '#db/bring-along.ts';
import type { Read } from '#db/read.ts';
import { standsIn } from '#db/words.ts';
import { type NeedState, PUBLIC_NEED_STATES } from '#domain/need.ts';
import { searchQuery } from '#domain/search-query.ts';
import { VISITOR, type Viewer } from '#domain/viewer.ts';
import { NEED_COLUMNS, type Need } from './need.loader.ts';
import { needVisibility } from './need.visibility.ts';

/** What a list of needs is narrowed by; ids are database keys, an absent part narrows nothing. */
export type NeedFilter = {
  text?: string | null | undefined;
  provinceIds?: readonly string[] | null | undefined;
  countyIds?: readonly string[] | null | undefined;
  targetGroupIds?: readonly string[] | null | undefined;
  domainIds?: readonly string[] | null | undefined;
  programIds?: readonly string[] | null | undefined;
  organizationIds?: readonly string[] | null | undefined;
  kinds?: readonly string[] | null | undefined;
  intents?: readonly string[] | null | undefined;
  states?: readonly NeedState[] | null | undefined;
  coverages?: readonly string[] | null | undefined;
  hasRemaining?: boolean | null | undefined;
  noOfferYet?: boolean | null | undefined;
  deadlineFrom?: string | null | undefined;
  deadlineTo?: string | null | undefined;
};

/** A narrowing as SQL. `shape` names which parts are there, so that each shape is one prepared statement. */
export type Narrowing = {
  readonly shape: string;
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly valuesDecide: boolean;
};

const PUBLIC = `n.state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED')`;

const COLUMN_OF = {
  provinceIds: 'n.province_id = ANY(?)',
  countyIds: 'n.county_id = ANY(?)',
  targetGroupIds: 'n.target_group_id = ANY(?)',
  domainIds: 'n.domain_id = ANY(?)',
  programIds: 'n.program_id = ANY(?)',
  organizationIds: 'n.organization_id = ANY(?)',
  kinds: 'n.kinds && ?',
  intents: 'n.intent = ANY(?)',
  states: 'n.state = ANY(?)',
  coverages: 'n.coverage = ANY(?)',
  deadlineFrom: 'n.window_end >= ?',
  deadlineTo: 'n.window_end <= ?',
} as const;

/**
 * The condition of a filter for a viewer. Without other states asked for, a list shows what everybody may see, which
 * the partial indexes carry; asking for drafts and the like adds the viewer's own.
 */
export function narrow(filter: NeedFilter, viewer: Viewer): Narrowing {
  const values: unknown[] = [];
  const parts: string[] = [];
  const shape: string[] = [];
  const add = (name: string, sql: string, ...given: readonly unknown[]) => {
    let mark = values.length;
    parts.push(sql.replaceAll('?', () => `$${++mark}`));
    values.push(...given);
    shape.push(name);
  };
  const asked = filter.states ?? [];
  if (asked.every((state) => (PUBLIC_NEED_STATES as readonly NeedState[]).includes(state))) parts.push(PUBLIC);
  else {
    const visible = needVisibility(viewer);
    parts.push(visible.sql('n', values.length + 1));
    values.push(...visible.values);
    shape.push(visible.name);
  }
  for (const [name, sql] of Object.entries(COLUMN_OF)) {
    const value = filter[name as keyof typeof COLUMN_OF];
    if (value === null || value === undefined || value.length === 0) continue;
    // an index by place and deadline is in the order of the deadlines only within one place
    if (sql.endsWith('= ANY(?)') && value.length === 1) add(`${name}=1`, sql.replace('ANY(?)', '?'), value[0]);
    else add(name, sql, value);
  }
  if (filter.hasRemaining) parts.push('n.open_item_count > 0') && shape.push('remaining');
  if (filter.noOfferYet) parts.push(`n.coverage = 'NONE' AND n.held_value = 0`) && shape.push('no-offer');
  const words = searchQuery(filter.text ?? '').words.map((spellings) => standsIn('n.compact', spellings));
  for (const word of words) add(`word${word.values.length}`, word.sql, ...word.values);
  return { shape: shape.join(','), sql: parts.join(' AND '), values, valuesDecide: words.length > 0 };
}

export const NEED_ORDERS = ['DEADLINE', 'NEWEST', 'CLOSEST_TO_COMPLETE', 'SEVERITY'] as const;
export type NeedOrder = (typeof NEED_ORDERS)[number];

type Keys = {
  readonly columns: string;
  readonly types: string;
  readonly direction: '>' | '<';
  readonly of: (need: Need) => (string | number)[];
};

const KEYS: Readonly<Record<NeedOrder, Keys>> = {
  DEADLINE: {
    columns: 'n.window_end, n.id',
    types: 'date,uuid',
    direction: '>',
    of: (need) => [need.windowEnd, need.id],
  },
  NEWEST: {
    columns: 'n.published_at, n.id',
    types: 'timestamptz,uuid',
    direction: '<',
    of: (need) => [need.publishedAt?.toISOString() ?? '', need.id],
  },
  CLOSEST_TO_COMPLETE: {
    columns: '(-n.counted_share), n.id',
    types: 'int,uuid',
    direction: '>',
    of: (need) => [-need.countedShare, need.id],
  },
  SEVERITY: {
    columns: '(-n.severity), n.window_end, n.id',
    types: 'int,date,uuid',
    direction: '>',
    of: (need) => [-need.severity, need.windowEnd, need.id],
  },
};

/** What the keys of a cursor are in each order. */
export const NEED_CURSOR = {
  DEADLINE: ['day', 'id'],
  NEWEST: ['instant', 'id'],
  CLOSEST_TO_COMPLETE: ['number', 'id'],
  SEVERITY: ['number', 'day', 'id'],
} as const satisfies Record<NeedOrder, readonly string[]>;

/** Columns that the cursors of all orders are made of. */
export const CURSOR_COLUMNS = ['id', 'windowEnd', 'publishedAt', 'countedShare', 'severity'];

/** One keyset page of needs, one row more than asked for when there is a next page. */
export async function listNeeds(
  read: Read,
  viewer: Viewer,
  query: { filter: NeedFilter; order: NeedOrder; page: { first: number; after: readonly (string | number)[] | null } },
  ahead?: Ahead,
): Promise<{ row: Need; keys: (string | number)[] }[]> {
  const narrowing = narrow(query.filter, viewer);
  const keys = KEYS[query.order];
  const types = keys.types.split(',');
  const values = [...narrowing.values];
  let after = '';
  if (query.page.after) {
    const marks = types.map((type, at) => `$${values.length + 1 + at}::${type}`);
    after = `AND (${keys.columns}) ${keys.direction} (${marks.join(', ')})`;
    values.push(...query.page.after);
  }
  const sorted = keys.direction === '>' ? keys.columns : keys.columns.replaceAll(',', ' DESC,').concat(' DESC');
  const text = `SELECT ${NEED_COLUMNS} FROM need n WHERE ${narrowing.sql} ${after} ORDER BY ${sorted} LIMIT $${values.length + 1}`;
  const name = `needs/list/${query.order}/${narrowing.shape}/${after ? 'after' : 'first'}`;
  const { valuesDecide } = narrowing;
  const rows = await rowsWith<Need>(read, { name, text, valuesDecide }, [...values, query.page.first + 1], ahead);
  return rows.map((row) => ({ row, keys: keys.of(row) }));
}

/** Whether a need everybody may see is one a filter would list: for those who asked to hear of it. */
export async function needFits(read: Read, filter: NeedFilter, needId: string): Promise<boolean> {
  const narrowing = narrow(filter, VISITOR);
  const text = `SELECT n.id FROM need n WHERE ${narrowing.sql} AND n.id = $${narrowing.values.length + 1}`;
  const statement = { name: `needs/fits/${narrowing.shape}`, text };
  return (await read.rows(statement, [...narrowing.values, needId])).length > 0;
}
