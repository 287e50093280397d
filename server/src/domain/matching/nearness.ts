/**
 * How near a provider is to a county, in six plain steps.
 *
 * Rule: the same county 1000, a neighbouring county 800, the same province 600, a neighbouring province 350, elsewhere 150; a
 * provider at home in the whole country is 400 everywhere (neither preferred nor punished for its size). A provider at
 * home in a whole province counts as "same province" in each of its counties.
 *
 * Example: on the tile map of East Azerbaijan, Heris touches Tabriz: a Tabriz business is 800 near to a need in Heris, 600
 * near to one in Jolfa. Neighbours come in as data; `neighboursOnTiles` reads them off a tile map (tiles sharing a side).
 * Source: design, domain.md "Matching"; tile maps of provinces and counties in the experience research, section 4.
 */
export type NearnessLevel =
  | 'SAME_COUNTY'
  | 'NEIGHBOUR_COUNTY'
  | 'SAME_PROVINCE'
  | 'NATIONAL'
  | 'NEIGHBOUR_PROVINCE'
  | 'ELSEWHERE';

export const nearnessFit: Record<NearnessLevel, number> = {
  SAME_COUNTY: 1000,
  NEIGHBOUR_COUNTY: 800,
  SAME_PROVINCE: 600,
  NATIONAL: 400,
  NEIGHBOUR_PROVINCE: 350,
  ELSEWHERE: 150,
};

export interface CountyPlace {
  readonly countyId: string;
  readonly provinceId: string;
  readonly neighbourIds: readonly string[];
}

export interface ProvincePlace {
  readonly provinceId: string;
  readonly neighbourIds: readonly string[];
}

export interface Geography {
  readonly counties: ReadonlyMap<string, CountyPlace>;
  readonly provinces: ReadonlyMap<string, ProvincePlace>;
}

/** Somewhere: a county, a whole province (county null), or the whole country (both null). */
export interface Home {
  readonly provinceId: string | null;
  readonly countyId: string | null;
}

export function geographyOf(counties: readonly CountyPlace[], provinces: readonly ProvincePlace[]): Geography {
  return {
    counties: new Map(counties.map((county) => [county.countyId, county])),
    provinces: new Map(provinces.map((province) => [province.provinceId, province])),
  };
}

export function nearnessLevel(geography: Geography, home: Home, countyId: string): NearnessLevel {
  if (home.countyId === null && home.provinceId === null) return 'NATIONAL';
  if (home.countyId === countyId) return 'SAME_COUNTY';
  const there = geography.counties.get(countyId);
  const here = home.countyId === null ? undefined : geography.counties.get(home.countyId);
  if (
    touches(here?.neighbourIds, countyId) ||
    (home.countyId !== null && touches(there?.neighbourIds, home.countyId))
  ) {
    return 'NEIGHBOUR_COUNTY';
  }
  const ours = here?.provinceId ?? home.provinceId;
  const theirs = there?.provinceId;
  if (ours === null || theirs === undefined) return 'ELSEWHERE';
  if (ours === theirs) return 'SAME_PROVINCE';
  const bordering =
    touches(geography.provinces.get(ours)?.neighbourIds, theirs) ||
    touches(geography.provinces.get(theirs)?.neighbourIds, ours);
  return bordering ? 'NEIGHBOUR_PROVINCE' : 'ELSEWHERE';
}

function touches(neighbourIds: readonly string[] | undefined, id: string): boolean {
  return neighbourIds?.includes(id) ?? false;
}

/** Places on a tile map are neighbours when their tiles share a side. */
export function neighboursOnTiles(
  tiles: readonly { readonly id: string; readonly column: number; readonly row: number }[],
): ReadonlyMap<string, readonly string[]> {
  const near = (a: number, b: number, c: number, d: number) => Math.abs(a - c) + Math.abs(b - d) === 1;
  return new Map(
    tiles.map((tile) => [
      tile.id,
      tiles.filter((other) => near(tile.column, tile.row, other.column, other.row)).map((other) => other.id),
    ]),
  );
}
