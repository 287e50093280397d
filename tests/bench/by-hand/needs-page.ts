import type pg from 'pg';
import { globalId, keyOf, type Names, text } from './names.ts';
import type { Asked } from './server.ts';

type Item = [id: string, commodity: string, required: string, open: string, held: string, ...counted: string[]];
type Row = {
  id: string;
  code: string;
  state: string;
  coverage: string;
  kinds: string[];
  day: string;
  title_fa: string;
  title_azb: string | null;
  title_en: string | null;
  county_id: string;
  target_group_id: string;
  organization_id: string;
  program_id: string;
  required_value: string;
  held_value: string;
  committed_value: string;
  delivered_value: string;
  verified_value: string;
  name_fa: string;
  name_azb: string | null;
  name_en: string | null;
  slug: string;
  items: Item[];
};

const CONDITIONS: Readonly<Record<string, string>> = {
  provinceIds: 'province_id = ANY(?)',
  countyIds: 'county_id = ANY(?)',
  targetGroupIds: 'target_group_id = ANY(?)',
  intents: 'intent = ANY(?)',
  states: 'state = ANY(?)',
};

type Filter = Readonly<Record<string, string | readonly string[]>>;

/** The values of a filter as the columns hold them. */
export const columnValue = (name: string, value: readonly string[]) => {
  const keys = name.endsWith('Ids') ? value.map(keyOf) : value;
  return keys.length === 1 ? keys[0] : keys;
};

export function conditionsOf(filter: Filter): { shape: string; sql: string; values: unknown[] } {
  const parts = [`state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED')`];
  const values: unknown[] = [];
  const shape = Object.keys(filter);
  for (const [name, value] of Object.entries(filter)) {
    if (typeof value === 'string') {
      // words of the bench's searches stand in the text as they are typed, and have no other spellings
      const words = value.split(' ').map((word) => `%${word}%`);
      parts.push(...words.map((_, at) => `compact LIKE $${values.length + at + 1}`));
      values.push(...words);
      shape.push(String(words.length));
      continue;
    }
    const condition = CONDITIONS[name];
    if (condition === undefined) throw new Error(`the bench does not filter by ${name}`);
    values.push(columnValue(name, value));
    // an index by place and deadline is in the order of the deadlines only within one place
    const fitting = value.length === 1 ? condition.replace('ANY(?)', '?') : condition;
    parts.push(fitting.replace('?', `$${values.length}`));
    shape.push(value.length === 1 ? '1' : 'many');
  }
  return { shape: shape.join(), sql: parts.join(' AND '), values };
}

export async function listNeeds(pool: pg.Pool, names: Names, { variables }: Asked) {
  const first = Number(variables.first);
  const { shape, sql, values } = conditionsOf(variables.filter as Filter);
  const statement = {
    name: `needs/${shape}`,
    text: `SELECT n.id, n.code, n.state, n.coverage, n.kinds, n.window_end::text AS day, n.title_fa, n.title_azb, n.title_en, n.county_id,
        n.target_group_id, n.organization_id, n.program_id, n.required_value, n.held_value, n.committed_value, n.delivered_value,
        n.verified_value, o.name_fa, o.name_azb, o.name_en, p.slug, (SELECT json_agg(json_build_array(i.id, i.commodity_id, i.required::text,
          i.open::text, i.held::text, i.committed::text, i.delivered::text, i.verified::text) ORDER BY i.position)
          FROM need_item i WHERE i.need_id = n.id) AS items
      FROM (SELECT * FROM need WHERE ${sql} ORDER BY window_end, id LIMIT $${values.length + 1}) n
      JOIN organization o ON o.id = n.organization_id JOIN program p ON p.id = n.program_id ORDER BY n.window_end, n.id`,
    values: [...values, first + 1],
  };
  const rows = (await pool.query(statement)).rows as Row[];
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return {
    needs: {
      edges: shown.map((row) => ({ node: need(row, names), __typename: 'NeedEdge' })),
      pageInfo: {
        hasNextPage: rows.length > first,
        endCursor: last ? Buffer.from(JSON.stringify([last.day, last.id])).toString('base64url') : null,
        __typename: 'PageInfo',
      },
      __typename: 'NeedConnection',
    },
  };
}

function need(row: Row, names: Names) {
  return {
    id: globalId('Need', row.id),
    code: row.code,
    state: row.state,
    coverage: row.coverage,
    kinds: row.kinds,
    windowEnd: row.day,
    title: text(row.title_fa, row.title_azb, row.title_en),
    county: names.counties.get(row.county_id),
    targetGroup: names.targetGroups.get(row.target_group_id),
    organization: {
      id: globalId('Organization', row.organization_id),
      name: text(row.name_fa, row.name_azb, row.name_en),
      __typename: 'Organization',
    },
    program: { id: globalId('Program', row.program_id), slug: row.slug, __typename: 'Program' },
    chain: {
      required: row.required_value,
      held: row.held_value,
      committed: row.committed_value,
      delivered: row.delivered_value,
      verified: row.verified_value,
      __typename: 'ValueChain',
    },
    items: row.items.map(([id, commodity, required, open, held, committed, delivered, verified]) => ({
      id: globalId('NeedItem', id),
      chain: { required, held, committed, delivered, verified, open, __typename: 'QuantityChain' },
      commodity: names.commodities.get(commodity),
      __typename: 'NeedItem',
    })),
    __typename: 'Need',
  };
}
