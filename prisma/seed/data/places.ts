import { HOME_COUNTIES } from './places/east-azerbaijan.ts';
import { OTHER_COUNTIES } from './places/other-counties.ts';
import type { CountySeed } from './places/place.ts';
import { PROVINCES } from './places/provinces.ts';
import type { Tile } from './shape.ts';

export type { CountySeed, ProvinceSeed } from './places/place.ts';
export { PROVINCES };
export const COUNTIES: readonly CountySeed[] = [...HOME_COUNTIES, ...OTHER_COUNTIES];

/** Provinces whose tiles touch, corners included: the nearness used where no border list is given. */
export function touchingProvinces(code: string): string[] {
  const home = PROVINCES.find((province) => province.code === code);
  if (!home) return [];
  return PROVINCES.filter((other) => other.code !== code && touch(home.tile, other.tile)).map((other) => other.code);
}

function touch(one: Tile, other: Tile): boolean {
  return Math.abs(one.column - other.column) <= 1 && Math.abs(one.row - other.row) <= 1;
}
