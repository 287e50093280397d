import {
  type CountyPlace,
  type Geography,
  geographyOf,
  neighboursOnTiles,
  type ProvincePlace,
} from '#domain/matching/nearness.ts';
import type { Substitutes } from '#domain/matching/pair.ts';
import type { Catalogue } from '#modules/catalogue/index.ts';

export type PlacesOfMarket = {
  readonly counties: readonly CountyPlace[];
  readonly provinces: readonly ProvincePlace[];
};

/** The catalogue's places for measuring nearness; provinces border where their tiles do. */
export function placesOf(catalogue: Catalogue): PlacesOfMarket {
  const tiles = [...catalogue.provinces.values()].map(({ id, tileColumn, tileRow }) => ({
    id,
    column: tileColumn,
    row: tileRow,
  }));
  const bordering = neighboursOnTiles(tiles);
  return {
    counties: [...catalogue.counties.values()].map(({ id, provinceId, neighbourIds }) => ({
      countyId: id,
      provinceId,
      neighbourIds,
    })),
    provinces: tiles.map(({ id }) => ({ provinceId: id, neighbourIds: bordering.get(id) ?? [] })),
  };
}

export type MarketSetting = {
  readonly geography: Geography;
  /** For each commodity of an offer, what it may stand in for. */
  readonly substitutes: Substitutes;
};

const settings = new WeakMap<Catalogue, MarketSetting>();

/** Made once for each reading of the catalogue. */
export function marketSetting(catalogue: Catalogue): MarketSetting {
  const known = settings.get(catalogue);
  if (known) return known;
  const { counties, provinces } = placesOf(catalogue);
  const substitutes = new Map<string, Set<string>>();
  for (const { id, substituteIds } of catalogue.commodities.values())
    for (const substitute of substituteIds)
      substitutes.set(substitute, (substitutes.get(substitute) ?? new Set()).add(id));
  const setting = { geography: geographyOf(counties, provinces), substitutes };
  settings.set(catalogue, setting);
  return setting;
}
