import { builder } from '#graphql/builder.ts';
import { CountyRef, LocalizedTextRef, ProvinceRef } from '#graphql/refs.ts';

builder.node(ProvinceRef, {
  description: 'One of the 31 provinces.',
  id: { resolve: (province) => province.id },
  loadOne: (id, context) => context.catalogue.provinces.get(id) ?? null,
  fields: (t) => ({
    isoCode: t.exposeString('id', { description: 'ISO 3166-2:IR code of 2020, e.g. IR-03.' }),
    code: t.exposeString('code', { description: 'Two letters that open public codes, e.g. AS.' }),
    name: t.expose('name', { type: LocalizedTextRef, description: 'Name.' }),
    population: t.exposeInt('population', { nullable: true, description: 'People, census of 1395 (2016).' }),
    tileColumn: t.exposeInt('tileColumn', { description: 'Column in the tile map, from the west.' }),
    tileRow: t.exposeInt('tileRow', { description: 'Row in the tile map, from the north.' }),
    counties: t.field({
      type: [CountyRef],
      description: 'Its counties, by name.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (province, _, { catalogue }) =>
        [...catalogue.counties.values()].filter((county) => county.provinceId === province.id),
    }),
  }),
});

builder.node(CountyRef, {
  description: 'A county (شهرستان).',
  id: { resolve: (county) => county.id },
  loadOne: (id, context) => context.catalogue.counties.get(id) ?? null,
  fields: (t) => ({
    key: t.exposeString('id', { description: 'Stable key, e.g. IR-03-tabriz.' }),
    name: t.expose('name', { type: LocalizedTextRef, description: 'Name.' }),
    population: t.exposeInt('population', {
      nullable: true,
      description: 'People, census of 1395 (2016); null where it was split later.',
    }),
    tileColumn: t.exposeInt('tileColumn', {
      nullable: true,
      description: 'Column in its province’s tile map; null: the province has none yet.',
    }),
    tileRow: t.exposeInt('tileRow', { nullable: true, description: 'Row in its province’s tile map.' }),
    province: t.field({
      type: ProvinceRef,
      description: 'Its province.',
      resolve: (county, _, { catalogue }) => {
        const province = catalogue.provinces.get(county.provinceId);
        if (!province) throw new Error(`county ${county.id} has no province`);
        return province;
      },
    }),
    neighbours: t.field({
      type: [CountyRef],
      description: 'Counties it borders.',
      complexity: { field: 1, multiplier: 5 },
      resolve: (county, _, { catalogue }) => county.neighbourIds.flatMap((id) => catalogue.counties.get(id) ?? []),
    }),
  }),
});
