import type { Names, Tile } from '../shape.ts';

export interface ProvinceSeed {
  /** ISO 3166-2:IR, numbering of 2020 */
  readonly code: string;
  /** two letters, the head of public codes such as AS-1405-00042 */
  readonly publicCode: string;
  readonly names: Names;
  /** census of 1395 (2016) */
  readonly population: number;
  readonly tile: Tile;
}

export interface CountySeed {
  readonly code: string;
  readonly provinceCode: string;
  readonly names: Names;
  /** census of 1395 (2016); null where it is not published apart or not known to us */
  readonly population: number | null;
  readonly tile: Tile | null;
  readonly neighbours: readonly string[];
  readonly capital: boolean;
}
