/**
 * One part of the market as a minimum-cost flow.
 *
 * Rule: offer -> need for each candidate pair (cost reserve - score, up to the pair's largest quantity); need -> cell in the steps of
 * adequacy and cell -> root in the steps of fairness still unfilled (cost below zero: worth of the step; step-arcs.ts); offer ->
 * root for what stays free (cost 0). Capped providers hold their offers' supply; capped programs are gates before a cell or hold
 * their cells (program-gates.ts). There is no artificial source, arc or cost: "everything stays free" is a feasible tree to
 * start from, and each node of it can send to the root.
 *
 * Nodes: offers and spare places, needs, gates, cells, programs that hold cells, capped providers, the root.
 */
import { ArcColumns } from './arc-columns.ts';
import { type Caps, programKey, providerKey } from './caps.ts';
import type { Market } from './market.ts';
import type { Network } from './network.ts';
import { largestQuantity } from './pair-limits.ts';
import type { Part } from './parts.ts';
import type { MatchingPolicy, Step } from './policy.ts';
import { type ProgramGates, programGates } from './program-gates.ts';
import type { RealStart } from './real-start.ts';
import { putCell, putNeed } from './step-arcs.ts';
import { fairnessValue } from './steps.ts';

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
  const draft = new Draft(market, policy, part, caps, local);
  draft.putNeeds();
  const gates = draft.putGates(shares);
  draft.putCells();
  draft.putOffers();
  const firstPair = draft.columns.arcs;
  draft.putPairs(terms);
  const { root, treeArc, firstNeed, firstCell } = draft;
  return { network: draft.network(terms, firstPair), start: { root, treeArc }, firstPair, firstNeed, firstCell, gates };
}

/** The network as it grows, arc by arc; each node but the root gets its arc in the tree to start from. */
class Draft {
  readonly columns: ArcColumns;
  readonly treeArc: Int32Array;
  readonly firstNeed: number;
  readonly firstCell: number;
  readonly root: number;
  private readonly supply: Float64Array;
  private readonly firstGate: number;
  private readonly firstHolder: number;
  private readonly firstProvider: number;
  private readonly ways: ProgramGates;
  private readonly providers: ReadonlyMap<number, number>;
  private readonly market: Market;
  private readonly policy: MatchingPolicy;
  private readonly part: Part;
  private readonly caps: Caps;
  private readonly local: LocalNumbers;

  constructor(market: Market, policy: MatchingPolicy, part: Part, caps: Caps, local: LocalNumbers) {
    this.market = market;
    this.policy = policy;
    this.part = part;
    this.caps = caps;
    this.local = local;
    this.ways = programGates(market, part, caps);
    this.providers = cappedProviders(market, part, caps);
    const offers = part.offers.length + part.spare;
    this.firstNeed = offers;
    this.firstGate = this.firstNeed + part.needs.length;
    this.firstCell = this.firstGate + this.ways.gates.length;
    this.firstHolder = this.firstCell + part.cells.length;
    this.firstProvider = this.firstHolder + this.ways.holders.length;
    this.root = this.firstProvider + this.providers.size;
    this.columns = new ArcColumns(
      part.pairs.count +
        part.needs.length * policy.adequacySteps.length +
        this.ways.gates.length +
        part.cells.length * policy.fairnessSteps.length +
        this.ways.holders.length +
        2 * offers +
        this.providers.size,
    );
    this.treeArc = new Int32Array(this.root + 1).fill(-1);
    this.supply = new Float64Array(this.root + 1);
    number(part.offers, local.offer, 0);
    number(part.needs, local.need, this.firstNeed);
    number(part.cells, local.cell, this.firstCell);
  }

  putNeeds(): void {
    const { market, policy, local, columns, ways } = this;
    const gateOf = new Map(ways.gates.map(({ program, cell }, i) => [`${program}:${cell}`, this.firstGate + i]));
    for (const need of this.part.needs) {
      const node = local.need[need] as number;
      const cell = market.needs.cell[need] as number;
      const gate = gateOf.size > 0 ? gateOf.get(`${programKey(market, need)}:${cell}`) : undefined;
      this.treeArc[node] = putNeed(columns, [node, gate ?? (local.cell[cell] as number)], market, policy, need);
    }
  }

  putGates(shares: GateShares): Gate[] {
    return this.ways.gates.map(({ program, cell }, i): Gate => {
      const node = this.firstGate + i;
      const capacity = shares.get(`${program}:${cell}`) ?? (this.caps.program.get(program) as number);
      const arc =
        capacity > 0 ? this.columns.put(node, this.local.cell[cell] as number, capacity, 0) : this.putClosedGate(node);
      this.treeArc[node] = arc;
      return { program, cell, arc, capacity };
    });
  }

  /** A gate with nothing to share leads nowhere, at a cost no unit can earn; it still has to hang on the root. */
  private putClosedGate(node: number): number {
    const cost = 1001 + Math.abs(this.policy.reserve) + bestStep(this.policy);
    return this.columns.put(node, this.root, Number.POSITIVE_INFINITY, cost);
  }

  putCells(): void {
    const { market, policy, columns, ways } = this;
    for (const cell of this.part.cells) {
      const node = this.local.cell[cell] as number;
      const holder = ways.holderOf.get(cell);
      const target = holder === undefined ? this.root : this.firstHolder + holder;
      this.treeArc[node] = putCell(columns, [node, target], market, policy, cell);
    }
    ways.holders.forEach((program, i) => {
      const node = this.firstHolder + i;
      this.treeArc[node] = columns.put(node, this.root, this.caps.program.get(program) as number, 0);
    });
  }

  /** Offers, with their provider's node where a cap binds; what nobody takes stays free at no cost. */
  putOffers(): void {
    const { market, part, providers, caps, supply } = this;
    const held = new Float64Array(providers.size);
    part.offers.forEach((offer, node) => {
      const free = market.offers.free[offer] as number;
      this.putFree(node);
      const provider = caps.provider.size > 0 ? providers.get(providerKey(market, offer)) : undefined;
      if (provider === undefined) {
        supply[node] = free;
      } else {
        this.columns.put(this.firstProvider + provider, node, free, 0);
        held[provider] = (held[provider] as number) + free;
      }
    });
    for (let spare = part.offers.length; spare < this.firstNeed; spare++) this.putFree(spare);
    for (const [key, provider] of providers) {
      const node = this.firstProvider + provider;
      supply[node] = Math.min(held[provider] as number, caps.provider.get(key) as number);
      this.putFree(node);
    }
    let total = 0;
    for (let node = 0; node < this.root; node++) total += supply[node] as number;
    if (total > Number.MAX_SAFE_INTEGER) throw new RangeError('the free quantities of one part sum past 2^53');
    supply[this.root] = 0 - total;
  }

  private putFree(node: number): void {
    this.treeArc[node] = this.columns.put(node, this.root, Number.POSITIVE_INFINITY, 0);
  }

  putPairs({ capacity, cost }: PairTerms): void {
    const { market, local, columns } = this;
    const { pairs } = this.part;
    for (let i = 0; i < pairs.count; i++) {
      const offer = pairs.offer[i] as number;
      const need = pairs.need[i] as number;
      const most = capacity ? (capacity[i] as number) : largestQuantity(market, offer, need);
      columns.put(local.offer[offer] as number, local.need[need] as number, most, cost[i] as number);
    }
  }

  network(terms: PairTerms, firstPair: number): Network {
    const { arcs, source, target, capacity, cost } = this.columns;
    const lower = terms.lower ? { lower: shifted(terms.lower, firstPair, arcs) } : {};
    return { nodes: this.root + 1, arcs, source, target, capacity, cost, supply: this.supply, ...lower };
  }
}

function number(members: Int32Array, numbers: Int32Array, first: number): void {
  members.forEach((member, i) => {
    numbers[member] = first + i;
  });
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
