import type { RoundScope } from '#domain/allocation-round.ts';
import { builder } from '#graphql/builder.ts';
import { CommodityRef, CountyRef, ProgramRef, ProvinceRef } from '#graphql/refs.ts';

export const RoundScopeInput = builder.inputType('RoundScopeInput', {
  description: 'What a round looks at; parts left out narrow nothing.',
  fields: (t) => ({
    provinceId: t.globalID({ for: ProvinceRef, description: 'This province; left out: the whole country.' }),
    countyIds: t.globalIDList({ for: CountyRef, description: 'Only these counties, all of one province.' }),
    commodityIds: t.globalIDList({ for: CommodityRef, description: 'Only needs for these commodities.' }),
    programIds: t.globalIDList({ for: ProgramRef, description: 'Only needs of these programs and those under them.' }),
  }),
});

const keys = (ids: readonly { readonly id: string }[] | null | undefined) => ids?.map(({ id }) => id) ?? [];

export function roundScope(scope: typeof RoundScopeInput.$inferInput): RoundScope {
  return {
    provinceId: scope.provinceId?.id ?? null,
    countyIds: keys(scope.countyIds),
    commodityIds: keys(scope.commodityIds),
    programIds: keys(scope.programIds),
  };
}
