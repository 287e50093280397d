/** The shapes shared by the data modules. Pure data: of the server only the domain's types are known here. */

export interface Names {
  readonly fa: string;
  readonly azb?: string;
  readonly en: string;
}

export interface Tile {
  readonly column: number;
  readonly row: number;
}

export type { CommodityKind } from '../../../server/src/domain/commodity.ts';
export type { NeedIntent as Intent } from '../../../server/src/domain/need.ts';
export type { OrganizationKind } from '../../../server/src/domain/organization.ts';
export type { Role } from '../../../server/src/domain/roles.ts';

/** Every sample organization and price says so in its own text, so that the mark survives any export. */
export const SAMPLE_MARK = '(نمونه)';

export const HOME_PROVINCE = 'IR-03';
