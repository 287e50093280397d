import { HOME_PROVINCE, type Names } from '../shape.ts';

export type ProgramLevel = 'MISSION' | 'PLAN' | 'PROGRAM' | 'CENTRE';

export interface ProgramSeed {
  readonly slug: string;
  readonly level: ProgramLevel;
  readonly parent: string | null;
  /** slug of the welfare office */
  readonly owner: string;
  readonly provinceCode: string | null;
  readonly countyCode: string | null;
  readonly domain: string;
  readonly groups: readonly string[];
  readonly names: Names;
  readonly about: { readonly fa: string; readonly azb?: string; readonly en: string };
  /** calendar days, Gregorian; null where the program has no end */
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Year 1405 began on 2026-03-21; plans run for two Jalali years from there. */
export const PLAN_YEARS = { startsOn: '2026-03-21', endsOn: '2028-03-19' };

export function inProvince(countySlug: string | null): Pick<ProgramSeed, 'provinceCode' | 'countyCode'> {
  return { provinceCode: HOME_PROVINCE, countyCode: countySlug === null ? null : `${HOME_PROVINCE}-${countySlug}` };
}
