/**
 * The golden triangle once for each province, county, target group or program.
 *
 * Rule: a group's triangle is the triangle over the cells and items that belong to it, by the same formulas. A program
 * covers its place and target groups (none named = all) and answers for its whole tree: an item counts for its own program and
 * for every program above it. A program is measured on its own needs only, also where another program serves the cell.
 *
 * Example: the plan "wheelchairs for all" in IR-03 for PWD has two county programs below it; its triangle holds the
 * items of both, over all PWD cells of the province: a county where it published nothing is silent.
 * Source: design, domain.md "Golden triangle".
 */
import {
  cellKey,
  type EligiblePeople,
  type Triangle,
  type TriangleItem,
  type TriangleOptions,
  triangleOf,
} from './triangle.ts';

export type TriangleDimension = 'PROVINCE' | 'COUNTY' | 'TARGET_GROUP';

export interface ProgramReach {
  readonly programId: string;
  readonly parentId: string | null;
  /** Null = the whole country; a county null = the whole province. */
  readonly provinceId: string | null;
  readonly countyId: string | null;
  readonly targetGroupIds: readonly string[];
}

const memberOf: Record<TriangleDimension, (row: EligiblePeople | TriangleItem) => string> = {
  PROVINCE: (row) => row.provinceId,
  COUNTY: (row) => row.countyId,
  TARGET_GROUP: (row) => row.targetGroupId,
};

/** One triangle for each member of a dimension that has people or items, in order of id. */
export function trianglesBy(
  dimension: TriangleDimension,
  people: readonly EligiblePeople[],
  items: readonly TriangleItem[],
  options: TriangleOptions,
): ReadonlyMap<string, Triangle> {
  const peopleOf = Map.groupBy(people, memberOf[dimension]);
  const itemsOf = Map.groupBy(items, memberOf[dimension]);
  const ids = [...new Set([...peopleOf.keys(), ...itemsOf.keys()])].sort();
  return new Map(ids.map((id) => [id, triangleOf(peopleOf.get(id) ?? [], itemsOf.get(id) ?? [], options)]));
}

/** One triangle for each program, in order of id. */
export function trianglesByProgram(
  programs: readonly ProgramReach[],
  people: readonly EligiblePeople[],
  items: readonly TriangleItem[],
  options: TriangleOptions,
): ReadonlyMap<string, Triangle> {
  const itemsOf = itemsOfTree(programs, items);
  const sorted = [...programs].sort((a, b) => (a.programId < b.programId ? -1 : 1));
  return new Map(
    sorted.map((program) => {
      const own = itemsOf.get(program.programId) ?? [];
      const served = new Set(own.map(cellKey));
      const cells = people.filter((row) => withinReach(program, row) || served.has(cellKey(row)));
      return [program.programId, triangleOf(cells, own, options)];
    }),
  );
}

function withinReach(program: ProgramReach, row: EligiblePeople): boolean {
  return (
    (program.provinceId === null || program.provinceId === row.provinceId) &&
    (program.countyId === null || program.countyId === row.countyId) &&
    (program.targetGroupIds.length === 0 || program.targetGroupIds.includes(row.targetGroupId))
  );
}

function itemsOfTree(programs: readonly ProgramReach[], items: readonly TriangleItem[]): Map<string, TriangleItem[]> {
  const parentOf = new Map(programs.map((program) => [program.programId, program.parentId]));
  const itemsOf = new Map<string, TriangleItem[]>();
  for (const item of items) {
    const climbed = new Set<string>();
    for (let id: string | null = item.programId; id !== null && !climbed.has(id); id = parentOf.get(id) ?? null) {
      climbed.add(id);
      const list = itemsOf.get(id);
      if (list) list.push(item);
      else itemsOf.set(id, [item]);
    }
  }
  return itemsOf;
}
