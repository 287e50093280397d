/**
 * How a quantity splits into the falling steps of a policy, and how much of each step is still empty.
 *
 * Rule: step boundaries are the cumulated shares of the required quantity, rounded UP, so that the first unit of even the smallest
 * need is worth the first step. What is already filled fills the first steps first.
 *
 * Example: 10 required in steps of 30/30/25/15 %: boundaries 3, 6, 9, 10, so rooms 3, 3, 3, 1; with 4 filled: 0, 2, 3, 1.
 * Source: design, performance.md "Matching" (diminishing value of a need and of a cell).
 */
import type { CellColumns, NeedColumns } from './market.ts';
import type { MatchingPolicy, Step } from './policy.ts';

/** Writes the room left in each step into `rooms`, from `at` on. */
export function writeRooms(
  total: number,
  filled: number,
  steps: readonly Step[],
  rooms: Float64Array,
  at: number,
): void {
  let share = 0;
  let before = filled;
  for (let index = 0; index < steps.length; index++) {
    share += (steps[index] as Step).share;
    const boundary = partOf(total, share);
    rooms[at + index] = Math.max(0, boundary - before);
    before = Math.max(before, boundary);
  }
}

/** Per mille of a whole number, rounded up, exact to 2^53. */
export function partOf(total: number, perMille: number): number {
  return Math.floor(total / 1000) * perMille + Math.ceil(((total % 1000) * perMille) / 1000);
}

/** Room left in each step of a need: what is not open any more (counted or held) has filled the first ones. */
export function needRooms(needs: NeedColumns, policy: MatchingPolicy): Float64Array {
  const width = policy.adequacySteps.length;
  const rooms = new Float64Array(needs.count * width);
  for (let need = 0; need < needs.count; need++) {
    const required = needs.required[need] as number;
    writeRooms(required, required - (needs.open[need] as number), policy.adequacySteps, rooms, need * width);
  }
  return rooms;
}

/** Room left in each step of a cell: what is counted has filled the first ones; the last step has no end. */
export function cellRooms(cells: CellColumns, policy: MatchingPolicy): Float64Array {
  const width = policy.fairnessSteps.length;
  const rooms = new Float64Array(cells.count * width);
  for (let cell = 0; cell < cells.count; cell++) {
    const required = cells.requiredQuantity[cell] as number;
    writeRooms(required, cells.countedQuantity[cell] as number, policy.fairnessSteps, rooms, cell * width);
    rooms[cell * width + width - 1] = Number.POSITIVE_INFINITY;
  }
  return rooms;
}

/** The value of a fairness step in a cell: the policy's value times the cell's weight, to the nearest whole point. */
export function fairnessValue(step: Step, weight: number): number {
  return Math.floor((step.value * weight + 500) / 1000);
}
