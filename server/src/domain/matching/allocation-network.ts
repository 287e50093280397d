/**
 * One part of the market as a minimum-cost flow.
 *
 * Rule: offer -> need for each candidate pair (cost reserve - score, up to the pair's largest quantity); need -> cell in the steps of
 * adequacy and cell -> root in the steps of fairness still unfilled (cost below zero: worth of the step; the last step of a cell has no
 * end); offer -> root for what stays free (cost 0). Capped providers hold their offers' supply; capped programs are gates between
 * need and cell. There is no artificial source, arc or cost: "everything stays free" is a feasible tree to start from, and
 * each node of it can send to the root.
 *
 * Example: a need with 3 open of 10 (7 counted) in steps of 30/30/25/15 %: boundaries 3, 6, 9, 10 leave arcs of 2 and 1 units.
 */
import { type Caps, programKey, providerKey } from './caps.ts';
import type { Market } from './market.ts';
import type { Network } from './network.ts';
import { largestQuantity } from './pair-limits.ts';
import type { Part } from './parts.ts';
import type { MatchingPolicy, Step } from './policy.ts';
import type { RealStart } from './real-start.ts';
import { fairnessValue, writeRooms } from './steps.ts';

/** A program's way into one cell. */
export interface Gate {
  readonly program: number;
  readonly cell: number;
  readonly arc: number;
  readonly capacity: number;
}

export interface AllocationNetwork {
  readonly network: Network;
  readonly start: RealStart;
  /** Pairs are the last arcs, so that more can follow: pair i is arc firstPair + i. */
  readonly firstPair: number;
  /** Local node numbers: offers from 0, needs, gates, cells from these on. */
  readonly firstNeed: number;
  readonly firstCell: number;
  readonly gates: readonly Gate[];
}

interface Columns {
  arcs: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Float64Array;
  readonly cost: Int32Array;
}

function put(columns: Columns, source: number, target: number, capacity: number, cost: number): number {
  const arc = columns.arcs++;
  columns.source[arc] = source;
  columns.target[arc] = target;
  columns.capacity[arc] = capacity;
  columns.cost[arc] = cost;
  return arc;
}

function room(arcs: number): Columns {
  return {
    arcs: 0,
    source: new Int32Array(arcs),
    target: new Int32Array(arcs),
    capacity: new Float64Array(arcs),
    cost: new Int32Array(arcs),
  };
}

/** Puts the steps that still have room as arcs, the best first, and returns the first. The last step of a cell has no end. */
function putSteps(
  columns: Columns,
  source: number,
  target: number,
  steps: readonly Step[],
  rooms: Float64Array,
  weight: number,
): number {
  const first = columns.arcs;
  steps.forEach((step, i) => {
    const capacity = rooms[i] as number;
    if (capacity > 0) put(columns, source, target, capacity, 0 - fairnessValue(step, weight));
  });
  return first;
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

/** Offers that may be added to a round in all. */
export const LATE_OFFERS = 1024;

/** Numbers of the part's members within the part. Scratch columns shared by all parts of a market. */
export interface LocalNumbers {
  readonly offer: Int32Array;
  readonly need: Int32Array;
  readonly cell: Int32Array;
}

export function localNumbers(market: Market): LocalNumbers {
  return {
    offer: new Int32Array(market.offers.count + LATE_OFFERS).fill(-1),
    need: new Int32Array(market.needs.count).fill(-1),
    cell: new Int32Array(market.cells.count).fill(-1),
  };
}

/** What a pair may carry and at what cost; a repair may forbid a pair (cost above all worth) or demand a quantity of it. */
export interface PairTerms {
  readonly cost: Int32Array;
  readonly lower?: Float64Array;
  readonly capacity?: Float64Array;
}

/** Dearer than anything a unit can earn on its way: a pair at this cost is never used. */
export function forbiddingCost(policy: MatchingPolicy, market: Market, cells: Int32Array): number {
  let best = 0;
  for (const cell of cells) {
    best = Math.max(best, fairnessValue(policy.fairnessSteps[0] as Step, market.cells.weight[cell] as number));
  }
  return bestStep(policy) + best + 1;
}

function bestStep(policy: MatchingPolicy): number {
  return Math.max(0, (policy.adequacySteps[0] as Step).value);
}

/** Gate capacities that replace the whole cap, by "program:cell". */
export type GateShares = ReadonlyMap<string, number>;

export function allocationNetwork(
  market: Market,
  policy: MatchingPolicy,
  part: Part,
  caps: Caps,
  terms: PairTerms,
  local: LocalNumbers,
  shares: GateShares = new Map(),
): AllocationNetwork {
  const { pairs } = part;
  const offers = part.offers.length + part.spare;
  const firstNeed = offers;
  const firstGate = firstNeed + part.needs.length;
  part.offers.forEach((offer, i) => {
    local.offer[offer] = i;
  });
  part.needs.forEach((need, i) => {
    local.need[need] = firstNeed + i;
  });
  const wayOf = gatesOf(market, part, caps);
  const firstCell = firstGate + wayOf.length;
  part.cells.forEach((cell, i) => {
    local.cell[cell] = firstCell + i;
  });
  const providers = cappedProviders(market, part, caps);
  const firstProvider = firstCell + part.cells.length;
  const root = firstProvider + providers.size;
  const columns = room(
    pairs.count +
      part.needs.length * policy.adequacySteps.length +
      wayOf.length +
      part.cells.length * policy.fairnessSteps.length +
      2 * offers +
      providers.size,
  );
  const treeArc = new Int32Array(root + 1).fill(-1);
  const supply = new Float64Array(root + 1);
  const gateOf = new Map(wayOf.map((way, i) => [`${way.key}:${way.cell}`, firstGate + i]));
  for (const need of part.needs) {
    const node = local.need[need] as number;
    const cell = market.needs.cell[need] as number;
    const gate = caps.program.size > 0 ? gateOf.get(`${programKey(market, need)}:${cell}`) : undefined;
    const target = gate ?? (local.cell[cell] as number);
    treeArc[node] = putSteps(columns, node, target, policy.adequacySteps, needRoom(market, policy, need), 1000);
  }
  const gates = wayOf.map(({ key, cell }, i): Gate => {
    const capacity = shares.get(`${key}:${cell}`) ?? (caps.program.get(key) as number);
    // A gate with nothing to share leads nowhere, at a cost no unit can earn; it still has to hang on the root.
    const arc =
      capacity > 0
        ? put(columns, firstGate + i, local.cell[cell] as number, capacity, 0)
        : put(
            columns,
            firstGate + i,
            root,
            Number.POSITIVE_INFINITY,
            1001 + Math.abs(policy.reserve) + bestStep(policy),
          );
    treeArc[firstGate + i] = arc;
    return { program: key, cell, arc, capacity };
  });
  for (const cell of part.cells) {
    const node = local.cell[cell] as number;
    const weight = market.cells.weight[cell] as number;
    treeArc[node] = putSteps(columns, node, root, policy.fairnessSteps, cellRoom(market, policy, cell), weight);
  }
  putOffers(market, part, providers, firstProvider, root, columns, treeArc, supply, caps);
  const firstPair = columns.arcs;
  for (let i = 0; i < pairs.count; i++) {
    const offer = pairs.offer[i] as number;
    const need = pairs.need[i] as number;
    const capacity = terms.capacity ? (terms.capacity[i] as number) : largestQuantity(market, offer, need);
    put(columns, local.offer[offer] as number, local.need[need] as number, capacity, terms.cost[i] as number);
  }
  const { arcs, source, target, capacity, cost } = columns;
  const lower = terms.lower ? shifted(terms.lower, firstPair, arcs) : undefined;
  const network: Network = {
    nodes: root + 1,
    arcs,
    source,
    target,
    capacity,
    cost,
    supply,
    ...(lower ? { lower } : {}),
  };
  return { network, start: { root, treeArc }, firstPair, firstNeed, firstCell, gates };
}

/** Offers, with their provider's node where a cap binds; what nobody takes stays free at no cost. */
function putOffers(
  market: Market,
  part: Part,
  providers: ReadonlyMap<number, number>,
  firstProvider: number,
  root: number,
  columns: Columns,
  treeArc: Int32Array,
  supply: Float64Array,
  caps: Caps,
): void {
  const held = new Float64Array(providers.size);
  part.offers.forEach((offer, node) => {
    const free = market.offers.free[offer] as number;
    treeArc[node] = put(columns, node, root, Number.POSITIVE_INFINITY, 0);
    const provider = caps.provider.size > 0 ? providers.get(providerKey(market, offer)) : undefined;
    if (provider === undefined) {
      supply[node] = free;
    } else {
      put(columns, firstProvider + provider, node, free, 0);
      held[provider] = (held[provider] as number) + free;
    }
  });
  for (let node = part.offers.length; node < part.offers.length + part.spare; node++) {
    treeArc[node] = put(columns, node, root, Number.POSITIVE_INFINITY, 0);
  }
  for (const [key, provider] of providers) {
    const node = firstProvider + provider;
    supply[node] = Math.min(held[provider] as number, caps.provider.get(key) as number);
    treeArc[node] = put(columns, node, root, Number.POSITIVE_INFINITY, 0);
  }
  let total = 0;
  for (let node = 0; node < root; node++) total += supply[node] as number;
  if (total > Number.MAX_SAFE_INTEGER) throw new RangeError('the free quantities of one part sum past 2^53');
  supply[root] = 0 - total;
}

function gatesOf(market: Market, part: Part, caps: Caps): { key: number; cell: number }[] {
  if (caps.program.size === 0) return [];
  const ways = new Map<string, { key: number; cell: number }>();
  for (const need of part.needs) {
    const key = programKey(market, need);
    const cell = market.needs.cell[need] as number;
    if (caps.program.has(key)) ways.set(`${key}:${cell}`, { key, cell });
  }
  return [...ways.values()];
}

function cappedProviders(market: Market, part: Part, caps: Caps): Map<number, number> {
  const numbers = new Map<number, number>();
  if (caps.provider.size === 0) return numbers;
  for (const offer of part.offers) {
    const key = providerKey(market, offer);
    if (caps.provider.has(key) && !numbers.has(key)) numbers.set(key, numbers.size);
  }
  return numbers;
}

function shifted(values: Float64Array, by: number, length: number): Float64Array {
  const longer = new Float64Array(length);
  longer.set(values, by);
  return longer;
}
