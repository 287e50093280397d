import { byId, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';

export type ProgramLevel = 'MISSION' | 'PLAN' | 'PROGRAM' | 'CENTRE';

export type Program = {
  id: string;
  parentId: string;
  level: ProgramLevel;
  slug: string;
  organizationId: string;
  provinceId: string | null;
  countyId: string | null;
  domainId: string;
  targetGroupIds: string[];
  nameFa: string;
  nameAzb: string | null;
  nameEn: string | null;
  aboutFa: string;
  aboutAzb: string | null;
  aboutEn: string | null;
  startsOn: string | null;
  endsOn: string | null;
  sample: boolean;
};

export const PROGRAM_COLUMNS = `p.id, p.parent_id AS "parentId", p.level, p.slug, p.organization_id AS "organizationId", p.province_id AS "provinceId",
  p.county_id AS "countyId", p.domain_id AS "domainId", p.target_group_ids AS "targetGroupIds", p.name_fa AS "nameFa", p.name_azb AS "nameAzb",
  p.name_en AS "nameEn", p.about_fa AS "aboutFa", p.about_azb AS "aboutAzb", p.about_en AS "aboutEn", p.starts_on AS "startsOn", p.ends_on AS "endsOn", p.sample`;

/** Programs are public: everybody may read them. */
export function createProgramLoaders(read: Read) {
  return {
    program: byId<Program>(read, 'programs/program', `SELECT ${PROGRAM_COLUMNS} FROM program p WHERE p.id = ANY($1)`),
    programChildren: byParent<Program>(
      read,
      'programs/children',
      `SELECT ${PROGRAM_COLUMNS} FROM program p WHERE p.parent_id = ANY($1) ORDER BY p.name_fa COLLATE "fa-x-icu", p.id`,
    ),
  };
}
