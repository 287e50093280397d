/**
 * What an allocation is worth: the number the optimum makes as large as possible, counted from the allocation alone.
 *
 * Rule: each unit of a pair earns its score minus the policy's reserve, plus the value of the need's step it fills, plus
 * the value of the cell's step it fills (times the cell's weight). Steps are filled first to last, whoever fills them.
 *
 * Example (default policy): 4 units at score 640 to a need of 10 in an empty cell of 20 with weight 1000: 4 x 340, steps of the
 * need 3 x 200 + 1 x 120, of the cell 4 x 300: 1360 + 720 + 1200 = 3280. Source: design, performance.md "Matching".
 */
import type { Allocations, Market, PairRules } from './market.ts';
import type { MatchingPolicy, Step } from './policy.ts';
import { cellRooms, fairnessValue, needRooms } from './steps.ts';

export function worthOf(market: Market, policy: MatchingPolicy, rules: PairRules, allocations: Allocations): bigint {
  const toNeed = new Float64Array(market.needs.count);
  const toCell = new Float64Array(market.cells.count);
  let worth = 0n;
  for (let line = 0; line < allocations.quantity.length; line++) {
    const offer = allocations.offer[line] as number;
    const need = allocations.need[line] as number;
    const quantity = allocations.quantity[line] as number;
    worth += BigInt(rules.score(market, policy, offer, need) - policy.reserve) * BigInt(quantity);
    toNeed[need] = (toNeed[need] as number) + quantity;
    const cell = market.needs.cell[need] as number;
    toCell[cell] = (toCell[cell] as number) + quantity;
  }
  const needRoom = needRooms(market.needs, policy);
  const cellRoom = cellRooms(market.cells, policy);
  toNeed.forEach((quantity, need) => {
    worth += worthOfSteps(quantity, policy.adequacySteps, needRoom, need, 1000);
  });
  toCell.forEach((quantity, cell) => {
    worth += worthOfSteps(quantity, policy.fairnessSteps, cellRoom, cell, market.cells.weight[cell] as number);
  });
  return worth;
}

function worthOfSteps(
  quantity: number,
  steps: readonly Step[],
  rooms: Float64Array,
  row: number,
  weight: number,
): bigint {
  let left = quantity;
  let worth = 0n;
  steps.forEach((step, index) => {
    const filled = Math.min(left, rooms[row * steps.length + index] as number);
    worth += BigInt(fairnessValue(step, weight)) * BigInt(filled);
    left -= filled;
  });
  if (left > 0) throw new Error(`${left} units more than the steps of row ${row} have room for`);
  return worth;
}
