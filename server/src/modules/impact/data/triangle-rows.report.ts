import type { Read } from '#db/read.ts';
import { PUBLIC_NEED_STATES } from '#domain/need.ts';
import type { EligiblePeople } from '#domain/triangle.ts';
import type { CellSum } from '#domain/triangle-rollup.ts';

const value = (quantity: string) => `coalesce(sum(least(i.required, ${quantity})::numeric * i.unit_price), 0)::bigint`;

/** Everything ever published, by program, county and target group; an item never covers more than it asked for. */
const SUMS = {
  name: 'impact/cell-sums',
  text: `SELECT n.program_id AS "programId", n.province_id AS "provinceId", n.county_id AS "countyId", n.target_group_id AS "targetGroupId",
      count(DISTINCT n.id)::int AS needs, count(*)::int AS items, ${value('i.required')} AS required,
      ${value('i.committed + i.delivered + i.verified')} AS counted, ${value('i.delivered + i.verified')} AS delivered, ${value('i.verified')} AS verified
    FROM need n JOIN need_item i ON i.need_id = n.id WHERE n.state = ANY($1)
    GROUP BY n.program_id, n.province_id, n.county_id, n.target_group_id`,
};
const PEOPLE = {
  name: 'impact/eligible-people',
  text: `SELECT province_id AS "provinceId", county_id AS "countyId", target_group_id AS "targetGroupId", people::bigint FROM eligible_people`,
};
const PROGRAMS = {
  name: 'impact/programs',
  text: `SELECT p.id AS "programId", p.parent_id AS "parentId", p.province_id AS "provinceId", p.county_id AS "countyId",
    p.target_group_ids AS "targetGroupIds", p.name_fa AS "nameFa", p.name_azb AS "nameAzb", p.name_en AS "nameEn" FROM program p ORDER BY p.id`,
};

export type ProgramRow = {
  programId: string;
  parentId: string | null;
  provinceId: string | null;
  countyId: string | null;
  targetGroupIds: string[];
  nameFa: string;
  nameAzb: string | null;
  nameEn: string | null;
};

export type TriangleRows = { sums: CellSum[]; people: EligiblePeople[]; programs: ProgramRow[] };

export async function readTriangleRows(read: Read): Promise<TriangleRows> {
  const [sums, people, programs] = await Promise.all([
    read.rows<CellSum>(SUMS, [PUBLIC_NEED_STATES]),
    read.rows<EligiblePeople>(PEOPLE, []),
    read.rows<ProgramRow>(PROGRAMS, []),
  ]);
  return { sums, people, programs };
}
