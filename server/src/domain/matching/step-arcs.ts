/**
 * The falling steps of a need and of a cell that still have room, as arcs.
 *
 * Example: a need with 3 open of 10 (7 counted) in steps of 30/30/25/15 %: boundaries 3, 6, 9, 10 leave arcs of 2 and 1 units.
 */
import type { ArcColumns } from './arc-columns.ts';
import type { Market } from './market.ts';
import type { MatchingPolicy, Step } from './policy.ts';
import { fairnessValue, writeRooms } from './steps.ts';

/** Puts the steps that still have room as arcs, the best first, and returns the first. */
function putSteps(
  columns: ArcColumns,
  [source, target]: readonly [number, number],
  steps: readonly Step[],
  rooms: Float64Array,
  weight: number,
): number {
  const first = columns.arcs;
  steps.forEach((step, i) => {
    const capacity = rooms[i] as number;
    if (capacity > 0) columns.put(source, target, capacity, 0 - fairnessValue(step, weight));
  });
  return first;
}

/** From a need's node on; returns the arc of its best step. */
export function putNeed(
  columns: ArcColumns,
  way: readonly [number, number],
  market: Market,
  policy: MatchingPolicy,
  need: number,
): number {
  return putSteps(columns, way, policy.adequacySteps, needRoom(market, policy, need), 1000);
}

/** From a cell's node on; the last step of a cell has no end. */
export function putCell(
  columns: ArcColumns,
  way: readonly [number, number],
  market: Market,
  policy: MatchingPolicy,
  cell: number,
): number {
  const weight = market.cells.weight[cell] as number;
  return putSteps(columns, way, policy.fairnessSteps, cellRoom(market, policy, cell), weight);
}

function needRoom(market: Market, policy: MatchingPolicy, need: number): Float64Array {
  const rooms = new Float64Array(policy.adequacySteps.length);
  const required = market.needs.required[need] as number;
  writeRooms(required, required - (market.needs.open[need] as number), policy.adequacySteps, rooms, 0);
  return rooms;
}

function cellRoom(market: Market, policy: MatchingPolicy, cell: number): Float64Array {
  const rooms = new Float64Array(policy.fairnessSteps.length);
  const { requiredQuantity, countedQuantity } = market.cells;
  writeRooms(requiredQuantity[cell] as number, countedQuantity[cell] as number, policy.fairnessSteps, rooms, 0);
  rooms[rooms.length - 1] = Number.POSITIVE_INFINITY;
  return rooms;
}

/** Worth of the next unit of a need, or of a cell, before this round: their price where no offer reaches. */
export function nextNeedWorth(market: Market, policy: MatchingPolicy, need: number): number {
  const step = needRoom(market, policy, need).findIndex((room) => room > 0);
  return step < 0 ? 0 : (policy.adequacySteps[step] as Step).value;
}

export function nextCellWorth(market: Market, policy: MatchingPolicy, cell: number): number {
  const step = cellRoom(market, policy, cell).findIndex((room) => room > 0);
  return fairnessValue(policy.fairnessSteps[step] as Step, market.cells.weight[cell] as number);
}
