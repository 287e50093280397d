import DataLoader from 'dataloader';
import { byId, byKey, byParent } from '#db/loader.ts';
import type { Read } from '#db/read.ts';

export type ProgramLevel = 'MISSION' | 'PLAN' | 'PROGRAM' | 'CENTRE';

export type Program = {
  id: string;
  parentId: string | null;
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

/** Rial along the chain over the published needs of a program and all its parts. */
export type ProgramTotals = {
  id: string;
  needCount: number;
  required: bigint;
  open: bigint;
  held: bigint;
  committed: bigint;
  delivered: bigint;
  verified: bigint;
};

const PARTS = `WITH RECURSIVE part(root, id) AS (
      SELECT p.id, p.id FROM program p WHERE p.id = ANY($1)
      UNION ALL SELECT part.root, p.id FROM program p JOIN part ON p.parent_id = part.id)`;
const WITHIN = { name: 'programs/within', text: `${PARTS} SELECT DISTINCT id::text FROM part ORDER BY 1` };

/** These programs and all under them: what "of a program" means in every list. */
export async function programsWithin(read: Read, ids: readonly string[]): Promise<string[]> {
  return (await read.rows<{ id: string }>(WITHIN, [ids])).map(({ id }) => id);
}

const sum = (column: string) => `coalesce(sum(n.${column}_value), 0)::bigint AS ${column}`;
const TOTALS = {
  name: 'programs/totals',
  text: `${PARTS}
    SELECT part.root AS id, count(n.id)::int AS "needCount", ${['required', 'open', 'held', 'committed', 'delivered', 'verified'].map(sum).join(', ')}
    FROM part LEFT JOIN need n ON n.program_id = part.id AND n.state IN ('PUBLISHED','PAUSED','EXPIRED','CLOSED') GROUP BY part.root`,
};
const NOTHING = { needCount: 0, required: 0n, open: 0n, held: 0n, committed: 0n, delivered: 0n, verified: 0n };

/** Programs are public: everybody may read them. */
export function createProgramLoaders(read: Read) {
  return {
    program: byId<Program>(read, 'programs/program', `SELECT ${PROGRAM_COLUMNS} FROM program p WHERE p.id = ANY($1)`),
    programBySlug: byKey<Program>(
      read,
      'programs/by-slug',
      `SELECT ${PROGRAM_COLUMNS} FROM program p WHERE p.slug = ANY($1)`,
      (program) => program.slug,
    ),
    programChildren: byParent<Program & { parentId: string }>(
      read,
      'programs/children',
      `SELECT ${PROGRAM_COLUMNS} FROM program p WHERE p.parent_id = ANY($1) ORDER BY p.name_fa COLLATE "fa-x-icu", p.id`,
    ),
    programTotals: new DataLoader<string, ProgramTotals>(async (ids) => {
      const found = new Map((await read.rows<ProgramTotals>(TOTALS, [ids])).map((row) => [row.id, row]));
      return ids.map((id) => found.get(id) ?? { id, ...NOTHING });
    }),
  };
}
