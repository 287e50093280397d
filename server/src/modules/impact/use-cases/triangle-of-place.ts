import type { TriangleFigures } from '#domain/triangle-figures.ts';
import type { Deps } from '../../../deps.ts';
import { triangleIndex, triangleOfCounties, triangleOfScope } from '../data/triangle.index.ts';

const MOST_CELLS = 500;

/** The triangle of what is counted in a place, for those in charge of it: a country, a province, or some of its counties. */
export async function triangleOfPlace(
  deps: Pick<Deps, 'reports' | 'now'>,
  { provinceId, countyIds }: { readonly provinceId: string | null; readonly countyIds: readonly string[] },
): Promise<TriangleFigures> {
  const held = await triangleIndex(deps).current();
  const asked = { stage: 'COUNTED', exact: true, most: MOST_CELLS } as const;
  if (countyIds.length > 0) return triangleOfCounties(held, countyIds, asked);
  return triangleOfScope(
    held,
    provinceId === null ? { scope: 'COUNTRY', id: null } : { scope: 'PROVINCE', id: provinceId },
    asked,
  );
}
