import { list, searchSchema, text } from '../../lib/search-params.ts';

/** The scope of a round being opened is its address, so that it can be sent to a colleague. An empty province: the country. */
export const scopeSearch = searchSchema({
  province: text(),
  county: list(),
  commodity: list(),
  program: list(),
  policy: text(),
});
export type ScopeSearch = ReturnType<typeof scopeSearch.read>;

const some = (ids: readonly string[]) => (ids.length > 0 ? [...ids] : null);

export function scopeInput({ province, county, commodity, program }: ScopeSearch) {
  return {
    provinceId: province === '' ? null : province,
    countyIds: some(county),
    commodityIds: some(commodity),
    programIds: some(program),
  };
}
