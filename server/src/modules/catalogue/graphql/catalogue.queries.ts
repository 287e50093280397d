import { builder } from '#graphql/builder.ts';
import { CommodityRef, CountyRef, DomainRef, ProvinceRef, TargetGroupRef } from '#graphql/refs.ts';

builder.queryFields((t) => ({
  provinces: t.field({
    type: [ProvinceRef],
    description: 'The 31 provinces.',
    authScopes: { anybody: true },
    complexity: { field: 1, multiplier: 31 },
    resolve: (_, __, { catalogue }) => [...catalogue.provinces.values()],
  }),
  counties: t.field({
    type: [CountyRef],
    description: 'Counties by name.',
    authScopes: { anybody: true },
    complexity: { field: 1, multiplier: 30 },
    args: { provinceId: t.arg.globalID({ for: ProvinceRef, description: 'Only counties of this province.' }) },
    resolve: (_, { provinceId }, { catalogue }) =>
      [...catalogue.counties.values()].filter((county) => !provinceId || county.provinceId === provinceId.id),
  }),
  targetGroups: t.field({
    type: [TargetGroupRef],
    description: 'The groups of people Behzisti serves.',
    authScopes: { anybody: true },
    resolve: (_, __, { catalogue }) => [...catalogue.targetGroups.values()],
  }),
  domains: t.field({
    type: [DomainRef],
    description: 'The domains of service.',
    authScopes: { anybody: true },
    resolve: (_, __, { catalogue }) => [...catalogue.domains.values()],
  }),
  commodities: t.field({
    type: [CommodityRef],
    description: 'The catalogue: what can be asked and offered.',
    authScopes: { anybody: true },
    complexity: { field: 1, multiplier: 50 },
    resolve: (_, __, { catalogue }) => [...catalogue.commodities.values()],
  }),
  commodity: t.field({
    type: CommodityRef,
    nullable: true,
    description: 'An entry of the catalogue by its code.',
    authScopes: { anybody: true },
    args: { code: t.arg.string({ required: true, description: 'Its code.' }) },
    resolve: (_, { code }, { catalogue }) =>
      [...catalogue.commodities.values()].find((commodity) => commodity.code === code) ?? null,
  }),
}));
