import type pg from 'pg';
import { globalId, type Names, text } from './names.ts';
import type { Asked } from './server.ts';

type Party = {
  id: string;
  slug: string;
  kind: string;
  name_fa: string;
  name_azb: string | null;
  name_en: string | null;
};
type Row = Readonly<Record<string, string>> & {
  readonly kinds: string[];
  readonly severity: number;
  readonly version: number;
  readonly title_azb: string | null;
  readonly title_en: string | null;
  readonly story_azb: string | null;
  readonly story_en: string | null;
  readonly program_azb: string | null;
  readonly program_en: string | null;
  readonly office: Party;
  readonly items: Readonly<Record<string, string>>[];
  readonly commitments: (Readonly<Record<string, string>> & { provider: Party })[];
  readonly entries: (Readonly<Record<string, string>> & { position: number; provider: Party | null })[];
};

const PARTY = (o: string) =>
  `json_build_object('id', ${o}.id, 'slug', ${o}.slug, 'kind', ${o}.kind, 'name_fa', ${o}.name_fa, 'name_azb', ${o}.name_azb, 'name_en', ${o}.name_en)`;
const INSTANT = (at: string) => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const SEEN = `('COMMITTED','IN_DELIVERY','DELIVERED','VERIFIED','CLOSED')`;

const NEED_PAGE = {
  name: 'need',
  text: `SELECT n.id, n.code, n.state, n.coverage, n.kinds, n.severity, n.intent, n.window_start::text, n.window_end::text, n.version,
      n.title_fa, n.title_azb, n.title_en, n.story_fa, n.story_azb, n.story_en, n.county_id, n.target_group_id, n.required_value, n.open_value,
      n.held_value, n.committed_value, n.delivered_value, n.verified_value, ${PARTY('o')} AS office, p.id AS program_id, p.slug,
      p.name_fa AS program_fa, p.name_azb AS program_azb, p.name_en AS program_en,
      (SELECT json_agg(json_build_object('id', i.id, 'note', i.note, 'lot', i.minimum_lot::text, 'price', i.unit_price::text, 'day', i.price_date,
          'required', i.required::text, 'open', i.open::text, 'held', i.held::text, 'committed', i.committed::text, 'delivered', i.delivered::text,
          'verified', i.verified::text, 'commodity', i.commodity_id) ORDER BY i.position) FROM need_item i WHERE i.need_id = n.id) AS items,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'code', c.code, 'state', c.state, 'quantity', c.quantity::text, 'at', ${INSTANT('c.committed_at')},
          'commodity', c.commodity_id, 'provider', ${PARTY('g')}) ORDER BY c.id DESC), '[]') FROM (SELECT * FROM commitment c
          WHERE c.need_id = n.id AND c.state IN ${SEEN} ORDER BY c.id DESC LIMIT 50) c
        JOIN organization g ON g.id = c.provider_organization_id) AS commitments,
      (SELECT coalesce(json_agg(json_build_object('id', e.id, 'at', ${INSTANT('e.at')}, 'position', e.chain_position, 'kind', e.kind,
          'quantity', e.quantity::text, 'hash', encode(e.hash, 'hex'), 'commodity', i.commodity_id,
          'provider', CASE WHEN g.id IS NOT NULL THEN ${PARTY('g')} END) ORDER BY e.chain_position DESC), '[]')
        FROM (SELECT * FROM ledger_entry e WHERE e.chain_id = n.id ORDER BY e.chain_position DESC LIMIT 21) e
        JOIN need_item i ON i.id = e.need_item_id LEFT JOIN commitment c ON c.id = e.commitment_id AND c.state IN ${SEEN}
        LEFT JOIN organization g ON g.id = c.provider_organization_id) AS entries
    FROM need n JOIN organization o ON o.id = n.organization_id JOIN program p ON p.id = n.program_id
    WHERE n.code = $1 AND (n.state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED') OR n.state = 'CANCELLED' AND n.published_at IS NOT NULL)`,
};

const party = (row: Party) => ({
  id: globalId('Organization', row.id),
  slug: row.slug,
  kind: row.kind,
  name: text(row.name_fa, row.name_azb, row.name_en),
  __typename: 'Organization',
});

const chain = (row: Readonly<Record<string, unknown>>, suffix: string, __typename: string) => ({
  required: row[`required${suffix}`],
  open: row[`open${suffix}`],
  held: row[`held${suffix}`],
  committed: row[`committed${suffix}`],
  delivered: row[`delivered${suffix}`],
  verified: row[`verified${suffix}`],
  __typename,
});

export async function readNeedPage(pool: pg.Pool, names: Names, { variables }: Asked) {
  const row = (await pool.query({ ...NEED_PAGE, values: [variables.code] })).rows[0] as Row | undefined;
  if (row === undefined) return { need: null };
  return { need: { ...head(row, names), ...below(row, names) } };
}

function head(row: Row, names: Names) {
  return {
    id: globalId('Need', row.id ?? ''),
    code: row.code,
    state: row.state,
    coverage: row.coverage,
    kinds: row.kinds,
    severity: row.severity,
    intent: row.intent,
    windowStart: row.window_start,
    windowEnd: row.window_end,
    version: row.version,
    __typename: 'Need',
    title: text(row.title_fa ?? '', row.title_azb, row.title_en),
    story: text(row.story_fa ?? '', row.story_azb, row.story_en),
    county: names.counties.get(row.county_id ?? ''),
    targetGroup: names.targetGroups.get(row.target_group_id ?? ''),
    organization: party(row.office),
    program: {
      id: globalId('Program', row.program_id ?? ''),
      slug: row.slug,
      name: text(row.program_fa ?? '', row.program_azb, row.program_en),
      __typename: 'Program',
    },
    chain: chain(row, '_value', 'ValueChain'),
  };
}

function below(row: Row, names: Names) {
  return {
    items: row.items.map((item) => ({
      id: globalId('NeedItem', item.id ?? ''),
      note: item.note,
      minimumLot: item.lot,
      unitPrice: item.price,
      priceDate: item.day,
      chain: chain(item, '', 'QuantityChain'),
      commodity: names.commodities.get(item.commodity ?? ''),
      __typename: 'NeedItem',
    })),
    commitments: {
      edges: row.commitments.map(({ id, code, state, quantity, at, commodity, provider }) => ({
        node: {
          id: globalId('Commitment', id ?? ''),
          code,
          state,
          quantity,
          committedAt: at,
          commodity: names.commodities.get(commodity ?? ''),
          provider: party(provider),
          __typename: 'Commitment',
        },
        __typename: 'CommitmentEdge',
      })),
      __typename: 'CommitmentConnection',
    },
    ledger: {
      edges: row.entries.slice(0, 20).map(({ commodity, provider, ...entry }) => ({
        node: {
          ...entry,
          commodity: names.commodities.get(commodity ?? ''),
          organization: provider && party(provider),
          __typename: 'LedgerEntry',
        },
        __typename: 'LedgerEntryEdge',
      })),
      pageInfo: { hasNextPage: row.entries.length > 20, __typename: 'PageInfo' },
      __typename: 'LedgerEntryConnection',
    },
  };
}
