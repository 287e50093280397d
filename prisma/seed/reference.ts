// The reference data every database needs: places, groups, domains, goals, the catalogue with its prices, registered
// denominators and holidays. May be run again at any time; it never removes and never touches what people wrote.
import type pg from 'pg';
import { CATALOGUE, UNITS } from './data/catalogue.ts';
import { DOMAINS } from './data/domains.ts';
import { ELIGIBLE_PEOPLE } from './data/eligible-people.ts';
import { HOLIDAYS } from './data/holidays.ts';
import { COUNTIES, PROVINCES } from './data/places.ts';
import { SDG_TARGETS } from './data/sdg.ts';
import type { Names } from './data/shape.ts';
import { TARGET_GROUPS } from './data/target-groups.ts';
import { putRows, seededId } from './rows.ts';

const names = ({ fa, azb, en }: Names) => ({ name_fa: fa, name_azb: azb ?? null, name_en: en });

export const commodityId = (code: string): string => seededId('commodity', code);

export async function seedReference(client: pg.Client): Promise<void> {
  await putRows(
    client,
    'province',
    PROVINCES.map((province) => ({
      id: province.code,
      code: province.publicCode,
      ...names(province.names),
      population: province.population,
      tile_column: province.tile.column,
      tile_row: province.tile.row,
    })),
    ['id'],
  );
  await putRows(
    client,
    'county',
    COUNTIES.map((county) => ({
      id: county.code,
      province_id: county.provinceCode,
      ...names(county.names),
      population: county.population,
      tile_column: county.tile?.column ?? null,
      tile_row: county.tile?.row ?? null,
      neighbour_ids: county.neighbours,
    })),
    ['id'],
  );
  await putRows(
    client,
    'target_group',
    TARGET_GROUPS.map((group, position) => ({ id: group.code, ...names(group.names), position })),
    ['id'],
  );
  await putRows(
    client,
    'domain',
    DOMAINS.map((domain, position) => ({ id: domain.code, ...names(domain.names), position })),
    ['id'],
  );
  await putRows(
    client,
    'sdg_target',
    SDG_TARGETS.map((target) => ({ id: target.code, name_fa: target.fa, name_en: target.en })),
    ['id'],
  );
  await putRows(
    client,
    'holiday',
    HOLIDAYS.map((holiday) => ({ day: holiday.day, name_fa: holiday.fa, name_en: holiday.en })),
    ['day'],
  );
  await putRows(
    client,
    'eligible_people',
    ELIGIBLE_PEOPLE.map((cell) => ({
      county_id: cell.countyCode,
      target_group_id: cell.groupCode,
      province_id: cell.provinceCode,
      people: cell.people,
      as_of: cell.asOf,
      source: cell.source,
    })),
    ['county_id', 'target_group_id'],
  );
  await seedCatalogue(client);
}

async function seedCatalogue(client: pg.Client): Promise<void> {
  await putRows(
    client,
    'commodity',
    CATALOGUE.map((commodity) => {
      const unit = UNITS[commodity.unit];
      return {
        id: commodityId(commodity.code),
        code: commodity.code,
        kind: commodity.kind,
        ...names(commodity.names),
        unit_fa: unit.fa,
        unit_azb: unit.azb,
        unit_en: unit.en,
        sdg_target_ids: commodity.sdgTargets,
        sample: true,
      };
    }),
    ['id'],
  );
  await putRows(
    client,
    'commodity_price',
    CATALOGUE.flatMap((commodity) =>
      commodity.prices.map((price) => ({
        id: seededId('price', `${commodity.code}/${price.asOf}`),
        commodity_id: commodityId(commodity.code),
        price: price.rial,
        valid_from: price.asOf,
        source: price.source,
        sample: true,
      })),
    ),
    ['commodity_id', 'valid_from'],
  );
  await putRows(
    client,
    'commodity_substitute',
    CATALOGUE.flatMap((commodity) =>
      commodity.substitutes.map((code) => ({
        commodity_id: commodityId(commodity.code),
        substitute_id: commodityId(code),
      })),
    ),
    ['commodity_id', 'substitute_id'],
  );
}
