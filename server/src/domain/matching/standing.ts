/**
 * How far everybody is while pairs are taken one after another: what is left of offers, needs, caps and steps.
 *
 * Rule: `worth` is what the pair's next unit earns now (score - reserve + next step of the need + next step of the cell); `take` gives
 * the pair as much as it may until a step ends, on its first turn never less than its smallest quantity.
 */
import { type Caps, programKey, providerKey } from './caps.ts';
import type { Allocations, Market } from './market.ts';
import { largestQuantity, smallestQuantity } from './pair-limits.ts';
import type { MatchingPolicy, Step } from './policy.ts';
import { cellRooms, fairnessValue, needRooms } from './steps.ts';

/** Eligible pairs with their scores, sorted by offer, then need. */
export interface ScoredPairs {
  readonly count: number;
  readonly offer: Int32Array;
  readonly need: Int32Array;
  readonly score: Int32Array;
}

export class Standing {
  readonly pairs: ScoredPairs;
  readonly needs: number;
  private readonly market: Market;
  private readonly policy: MatchingPolicy;
  private readonly free: Float64Array;
  private readonly open: Float64Array;
  private readonly given: Float64Array;
  private readonly needRoom: Float64Array;
  private readonly cellRoom: Float64Array;
  private readonly providerLeft: Map<number, number>;
  private readonly programLeft: Map<number, number>;

  constructor(market: Market, policy: MatchingPolicy, pairs: ScoredPairs, caps: Caps) {
    this.market = market;
    this.policy = policy;
    this.pairs = pairs;
    this.needs = market.needs.count;
    this.free = market.offers.free.slice();
    this.open = market.needs.open.slice();
    this.given = new Float64Array(pairs.count);
    this.needRoom = needRooms(market.needs, policy);
    this.cellRoom = cellRooms(market.cells, policy);
    this.providerLeft = new Map(caps.provider);
    this.programLeft = new Map(caps.program);
  }

  worth(pair: number): number {
    const need = this.pairs.need[pair] as number;
    const cell = this.market.needs.cell[need] as number;
    const { adequacySteps, fairnessSteps, reserve } = this.policy;
    const needStep = adequacySteps[currentStep(this.needRoom, need, adequacySteps)] as Step;
    const cellStep = fairnessSteps[currentStep(this.cellRoom, cell, fairnessSteps)] as Step;
    const weight = this.market.cells.weight[cell] as number;
    return (this.pairs.score[pair] as number) - reserve + needStep.value + fairnessValue(cellStep, weight);
  }

  /** Gives the pair what it may have now; false when that is nothing. */
  take(pair: number): boolean {
    const offer = this.pairs.offer[pair] as number;
    const need = this.pairs.need[pair] as number;
    const cell = this.market.needs.cell[need] as number;
    const given = this.given[pair] as number;
    const limit = this.limit(offer, need, given);
    const smallest = given > 0 ? 1 : smallestQuantity(this.market, offer, need);
    if (limit < smallest) return false;
    const quantity = Math.max(smallest, Math.min(limit, this.roomOfStep(need, cell)));
    this.given[pair] = given + quantity;
    this.free[offer] = (this.free[offer] as number) - quantity;
    this.open[need] = (this.open[need] as number) - quantity;
    fill(this.needRoom, need, this.policy.adequacySteps.length, quantity);
    fill(this.cellRoom, cell, this.policy.fairnessSteps.length, quantity);
    lower(this.providerLeft, providerKey(this.market, offer), quantity);
    lower(this.programLeft, programKey(this.market, need), quantity);
    return true;
  }

  /** Pairs that got something, sorted by offer, then need. */
  allocations(): Allocations {
    const taken = Array.from(this.given.keys()).filter((pair) => (this.given[pair] as number) > 0);
    taken.sort(
      (a, b) =>
        (this.pairs.offer[a] as number) - (this.pairs.offer[b] as number) ||
        (this.pairs.need[a] as number) - (this.pairs.need[b] as number),
    );
    return {
      offer: Int32Array.from(taken, (pair) => this.pairs.offer[pair] as number),
      need: Int32Array.from(taken, (pair) => this.pairs.need[pair] as number),
      quantity: Float64Array.from(taken, (pair) => this.given[pair] as number),
    };
  }

  private limit(offer: number, need: number, given: number): number {
    return Math.min(
      this.free[offer] as number,
      this.open[need] as number,
      largestQuantity(this.market, offer, need) - given,
      this.providerLeft.get(providerKey(this.market, offer)) ?? Number.POSITIVE_INFINITY,
      this.programLeft.get(programKey(this.market, need)) ?? Number.POSITIVE_INFINITY,
    );
  }

  private roomOfStep(need: number, cell: number): number {
    const { adequacySteps, fairnessSteps } = this.policy;
    const needStep = currentStep(this.needRoom, need, adequacySteps);
    const cellStep = currentStep(this.cellRoom, cell, fairnessSteps);
    return Math.min(
      this.needRoom[need * adequacySteps.length + needStep] as number,
      this.cellRoom[cell * fairnessSteps.length + cellStep] as number,
    );
  }
}

/** The first step with room; the last when there is none. */
function currentStep(rooms: Float64Array, row: number, steps: readonly Step[]): number {
  let step = 0;
  while (step < steps.length - 1 && rooms[row * steps.length + step] === 0) step++;
  return step;
}

function fill(rooms: Float64Array, row: number, width: number, quantity: number): void {
  let left = quantity;
  for (let at = row * width; left > 0 && at < (row + 1) * width; at++) {
    const filled = Math.min(left, rooms[at] as number);
    rooms[at] = (rooms[at] as number) - filled;
    left -= filled;
  }
}

function lower(left: Map<number, number>, key: number, quantity: number): void {
  const before = left.get(key);
  if (before !== undefined) left.set(key, before - quantity);
}
