import type { Read, Statement } from '#db/read.ts';
import type { CommodityKind } from '#domain/commodity.ts';

export type LocalizedName = { fa: string; azb: string | null; en: string | null };
export type Province = {
  id: string;
  code: string;
  name: LocalizedName;
  population: number | null;
  tileColumn: number;
  tileRow: number;
};
export type County = {
  id: string;
  provinceId: string;
  name: LocalizedName;
  population: number | null;
  tileColumn: number | null;
  tileRow: number | null;
  neighbourIds: string[];
};
export type TargetGroup = { id: string; name: LocalizedName };
export type Domain = { id: string; name: LocalizedName };
export type SdgTarget = { id: string; name: LocalizedName };
export type CommodityPrice = { commodityId: string; price: bigint; validFrom: string; source: string; sample: boolean };
export type Commodity = {
  id: string;
  code: string;
  kind: CommodityKind;
  name: LocalizedName;
  unit: LocalizedName;
  sdgTargetIds: string[];
  sample: boolean;
  substituteIds: string[];
  /** Newest first. */
  prices: CommodityPrice[];
};

/** The small lists every screen names: held in memory, read again when a minute old. */
export type Catalogue = {
  readonly provinces: ReadonlyMap<string, Province>;
  readonly counties: ReadonlyMap<string, County>;
  readonly targetGroups: ReadonlyMap<string, TargetGroup>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly sdgTargets: ReadonlyMap<string, SdgTarget>;
  readonly commodities: ReadonlyMap<string, Commodity>;
};

const name = (column: string, azb = true) =>
  `jsonb_build_object('fa', ${column}_fa, 'azb', ${azb ? `${column}_azb` : 'NULL'}, 'en', ${column}_en)`;
const all = (list: string, text: string): Statement => ({ name: `catalogue/${list}`, text });

const PROVINCES = all(
  'provinces',
  `SELECT id, code, ${name('name')} AS name, population, tile_column AS "tileColumn", tile_row AS "tileRow" FROM province ORDER BY id`,
);
const COUNTIES = all(
  'counties',
  `SELECT id, province_id AS "provinceId", ${name('name')} AS name, population, tile_column AS "tileColumn", tile_row AS "tileRow", neighbour_ids AS "neighbourIds" FROM county ORDER BY name_fa COLLATE "fa-x-icu"`,
);
const GROUPS = all('target-groups', `SELECT id, ${name('name')} AS name FROM target_group ORDER BY position`);
const DOMAINS = all('domains', `SELECT id, ${name('name')} AS name FROM domain ORDER BY position`);
const GOALS = all('sdg-targets', `SELECT id, ${name('name', false)} AS name FROM sdg_target ORDER BY id`);
const COMMODITIES = all(
  'commodities',
  `SELECT c.id, c.code, c.kind, ${name('c.name')} AS name, ${name('c.unit')} AS unit, c.sdg_target_ids AS "sdgTargetIds", c.sample,
  coalesce((SELECT array_agg(s.substitute_id::text) FROM commodity_substitute s WHERE s.commodity_id = c.id), '{}') AS "substituteIds"
  FROM commodity c ORDER BY c.kind, c.name_fa COLLATE "fa-x-icu"`,
);
const PRICES = all(
  'prices',
  `SELECT commodity_id AS "commodityId", price, valid_from AS "validFrom", source, sample FROM commodity_price ORDER BY commodity_id, valid_from DESC`,
);

const keyed = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));

async function readCatalogue(read: Read): Promise<Catalogue> {
  const prices = new Map<string, CommodityPrice[]>();
  for (const price of await read.rows<CommodityPrice>(PRICES, [])) {
    prices.set(price.commodityId, [...(prices.get(price.commodityId) ?? []), price]);
  }
  const commodities = await read.rows<Omit<Commodity, 'prices'>>(COMMODITIES, []);
  return {
    provinces: keyed(await read.rows<Province>(PROVINCES, [])),
    counties: keyed(await read.rows<County>(COUNTIES, [])),
    targetGroups: keyed(await read.rows<TargetGroup>(GROUPS, [])),
    domains: keyed(await read.rows<Domain>(DOMAINS, [])),
    sdgTargets: keyed(await read.rows<SdgTarget>(GOALS, [])),
    commodities: keyed(commodities.map((commodity) => ({ ...commodity, prices: prices.get(commodity.id) ?? [] }))),
  };
}

const FRESH_FOR_MS = 60_000;

/** One for each server. `current` answers from memory; the first call of a minute reads anew. */
export function createCatalogueCache(read: Read, now: () => Date): { current: () => Promise<Catalogue> } {
  let held: Promise<Catalogue> | null = null;
  let readAt = 0;
  return {
    current() {
      if (!held || now().getTime() - readAt > FRESH_FOR_MS) {
        readAt = now().getTime();
        const before = held;
        held = readCatalogue(read).catch((fault: unknown) => {
          held = before;
          readAt = 0;
          if (before) return before;
          throw fault;
        });
      }
      return held;
    },
  };
}
