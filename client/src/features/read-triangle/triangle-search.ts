import { AXES } from '../../entities/triangle/triangle-figures.ts';
import { oneOf, searchSchema, text } from '../../lib/search-params.ts';

export const STAGES = ['COUNTED', 'DELIVERED', 'VERIFIED'] as const;
export const RANGES = ['30', '90', '365'] as const;

/** The country, chosen although the reader has a province of their own. */
export const COUNTRY = 'IR';

/** What the dashboard shows is its address: one place or group, one stage, one axis on the maps. */
export const triangleSearch = searchSchema({
  province: text(),
  county: text(),
  group: text(),
  program: text(),
  stage: oneOf(STAGES, 'COUNTED'),
  axis: oneOf(AXES, 'adequacy'),
  range: oneOf(RANGES, '90'),
});
export type TriangleSearch = ReturnType<typeof triangleSearch.read>;

type Scope = { scope: 'COUNTRY' | 'PROVINCE' | 'COUNTY' | 'TARGET_GROUP' | 'PROGRAM'; scopeId: string | null };

/** Without any choice a reader of a province begins there; a visitor with the country. */
export function beginningAt(search: TriangleSearch, ownProvince: string | undefined): TriangleSearch {
  const { province, county, group, program } = search;
  if (province === COUNTRY) return { ...search, province: '' };
  const isChosen = [province, county, group, program].some((one) => one !== '');
  return isChosen || ownProvince === undefined ? search : { ...search, province: ownProvince };
}

/** The narrowest of what is chosen; a program or a group stands by itself. */
export function scopeOf({ program, group, county, province }: TriangleSearch): Scope {
  if (program) return { scope: 'PROGRAM', scopeId: program };
  if (group) return { scope: 'TARGET_GROUP', scopeId: group };
  if (county) return { scope: 'COUNTY', scopeId: county };
  if (province) return { scope: 'PROVINCE', scopeId: province };
  return { scope: 'COUNTRY', scopeId: null };
}
