/**
 * The golden triangle from sums per county x target group instead of single items.
 *
 * Rule: the cap "no item covers more than its own requirement" is applied to each item before summing; the sums then behave like one
 * item of price 1 in each cell, and every formula of `triangle.ts` gives the same number. Only the counts of needs and items have
 * to be put back.
 *
 * Example: 20 chairs at 10 with 9 signed and 5 chairs at 10 with 8 signed (3 too many): required 250, covered 90 + 50 = 140.
 * Source: design, domain.md "Golden triangle".
 */
import { publicPeople } from './small-numbers.ts';
import {
  cellKey,
  type EligiblePeople,
  quantityAt,
  type Triangle,
  type TriangleCell,
  type TriangleItem,
  type TriangleStage,
} from './triangle.ts';

/** Values in rial; covered is capped per item. */
export interface CellSum {
  readonly programId: string;
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly needs: number;
  readonly items: number;
  readonly required: bigint;
  readonly counted: bigint;
  readonly delivered: bigint;
  readonly verified: bigint;
}

/** A sum as the one item it behaves like. */
export function itemOfSum(sum: CellSum): TriangleItem {
  const { programId, provinceId, countyId, targetGroupId, required, counted, delivered, verified } = sum;
  const id = `${programId} ${countyId} ${targetGroupId}`;
  return {
    needItemId: id,
    needId: id,
    programId,
    provinceId,
    countyId,
    targetGroupId,
    required,
    unitPrice: 1n,
    committed: counted - delivered,
    delivered: delivered - verified,
    verified,
  };
}

/** Sums of items, the cap applied to each. */
export function sumsOf(items: readonly TriangleItem[]): CellSum[] {
  const groups = Map.groupBy(items, (item) => `${item.programId} ${cellKey(item)}`);
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { programId, provinceId, countyId, targetGroupId } = first;
    const covered = (stage: TriangleStage) =>
      total(members, (item) => least(item.required, quantityAt(stage, item)) * item.unitPrice);
    return {
      programId,
      provinceId,
      countyId,
      targetGroupId,
      needs: new Set(members.map((item) => item.needId)).size,
      items: members.length,
      required: total(members, (item) => item.required * item.unitPrice),
      counted: covered('COUNTED'),
      delivered: covered('DELIVERED'),
      verified: covered('VERIFIED'),
    };
  });
}

/** The triangle of sums with its true counts. */
export function withCounts(triangle: Triangle, sums: readonly CellSum[]): Triangle {
  const counts = new Map<string, { needs: number; items: number }>();
  for (const sum of sums) {
    const before = counts.get(cellKey(sum)) ?? { needs: 0, items: 0 };
    counts.set(cellKey(sum), { needs: before.needs + sum.needs, items: before.items + sum.items });
  }
  const counted = <Cell extends TriangleCell | null>(cell: Cell): Cell =>
    cell === null ? cell : { ...cell, ...(counts.get(cellKey(cell)) ?? { needs: 0, items: 0 }) };
  return {
    ...triangle,
    cells: triangle.cells.map(counted),
    silent: triangle.silent.map(counted),
    lowest: counted(triangle.lowest),
    lowestWithNeed: counted(triangle.lowestWithNeed),
    unpriced: [],
  };
}

/** The denominators as the public may see them: every total is computed from these, so no difference tells more. */
export function publicDenominators(people: readonly EligiblePeople[]): EligiblePeople[] {
  return people.map((row) => ({ ...row, people: BigInt(publicPeople(Number(row.people)) ?? 0) }));
}

function total<T>(rows: readonly T[], of: (row: T) => bigint): bigint {
  return rows.reduce((sum, row) => sum + of(row), 0n);
}

function least(one: bigint, other: bigint): bigint {
  if (one < other) return one;
  return other;
}
