import type pg from 'pg';

/** Ids as the API writes them. */
export const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url');
export const keyOf = (id: unknown) => Buffer.from(String(id), 'base64url').toString().replace(/^\w+:/, '');

type Named = { id: string; name_fa: string; name_azb: string | null; name_en: string | null };
export type Names = Awaited<ReturnType<typeof readNames>>;

export const text = (fa: string, azb: string | null, en: string | null) => ({
  fa,
  azb,
  en,
  __typename: 'LocalizedText',
});

/** Places, groups and commodities as they stand in the answers: small, and asked for again and again. */
export async function readNames(pool: pg.Pool) {
  const read = async <Row>(sql: string) => (await pool.query(sql)).rows as Row[];
  const named = async (table: string, type: string) => {
    const rows = await read<Named>(`SELECT id, name_fa, name_azb, name_en FROM ${table}`);
    const node = (row: Named) => ({
      id: globalId(type, row.id),
      name: text(row.name_fa, row.name_azb, row.name_en),
      __typename: type,
    });
    return new Map(rows.map((row) => [row.id, node(row)]));
  };
  type Commodity = Named & {
    code: string;
    kind: string;
    unit_fa: string;
    unit_azb: string | null;
    unit_en: string | null;
  };
  const commodities = await read<Commodity>('SELECT * FROM commodity');
  const commodity = (row: Commodity) => ({
    id: globalId('Commodity', row.id),
    code: row.code,
    kind: row.kind,
    name: text(row.name_fa, row.name_azb, row.name_en),
    unit: text(row.unit_fa, row.unit_azb, row.unit_en),
    __typename: 'Commodity',
  });
  return {
    provinces: await named('province', 'Province'),
    counties: await named('county', 'County'),
    targetGroups: await named('target_group', 'TargetGroup'),
    commodities: new Map(commodities.map((row) => [row.id, commodity(row)])),
  };
}
