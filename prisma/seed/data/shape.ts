/** The shapes shared by the data modules. Pure data: nothing here knows the database or the server. */

export interface Names {
  readonly fa: string;
  readonly azb?: string;
  readonly en: string;
}

export interface Tile {
  readonly column: number;
  readonly row: number;
}

export type CommodityKind = 'CASH' | 'GOODS' | 'SERVICE' | 'EXPERT_HOURS' | 'TRAINING' | 'JOB' | 'LOAN' | 'SPACE';

export type Intent = 'RELIEF' | 'MAINTENANCE' | 'CAPABILITY' | 'LIVELIHOOD' | 'STRUCTURAL';

export type OrganizationKind =
  | 'WELFARE_OFFICE'
  | 'CHAMBER'
  | 'BUSINESS'
  | 'CHARITY'
  | 'COOPERATIVE'
  | 'NETWORK'
  | 'COUNCIL'
  | 'VOLUNTEER';

export type Role =
  | 'PROGRAM_OFFICER'
  | 'PROGRAM_APPROVER'
  | 'MEMBER'
  | 'SIGNATORY'
  | 'CHAMBER_REVIEWER'
  | 'NETWORK_REPRESENTATIVE'
  | 'COUNCIL_MEMBER'
  | 'VERIFIER'
  | 'AUDITOR'
  | 'PROVINCIAL_ADMIN';

/** Every sample organization and price says so in its own text, so that the mark survives any export. */
export const SAMPLE_MARK = '(نمونه)';

export const HOME_PROVINCE = 'IR-03';
