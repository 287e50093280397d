import { AXES } from '../../entities/triangle/triangle-figures.ts';
import { oneOf, searchSchema, text } from '../../lib/search-params.ts';

export const STAGES = ['COUNTED', 'DELIVERED', 'VERIFIED'] as const;
export const RANGES = ['30', '90', '365'] as const;

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

/** The narrowest of what is chosen; a program or a group stands by itself. */
export function scopeOf({ program, group, county, province }: TriangleSearch): Scope {
  if (program) return { scope: 'PROGRAM', scopeId: program };
  if (group) return { scope: 'TARGET_GROUP', scopeId: group };
  if (county) return { scope: 'COUNTY', scopeId: county };
  if (province) return { scope: 'PROVINCE', scopeId: province };
  return { scope: 'COUNTRY', scopeId: null };
}
