/**
 * One part of the market with its solver, kept warm: pairs may come in or be forbidden, and it is solved again from where it stood.
 *
 * Rule: the flow problem can be built again at any time from the part's pairs and costs, arc for arc as the solver has it. That is what the
 * certificate is checked against: never against the solver's own columns.
 */
import {
  type AllocationNetwork,
  allocationNetwork,
  forbiddingCost,
  type GateShares,
  type LocalNumbers,
} from './allocation-network.ts';
import type { Pairs } from './candidates.ts';
import type { Caps } from './caps.ts';
import { checkFlow, type FlowCertificate } from './certificate.ts';
import type { Market } from './market.ts';
import { solveMinimumCostFlow } from './minimum-cost-flow.ts';
import type { Flow, Watch } from './network.ts';
import { NetworkSimplex, type Outcome } from './network-simplex.ts';
import { largestQuantity } from './pair-limits.ts';
import type { Part } from './parts.ts';
import type { MatchingPolicy } from './policy.ts';

/** What all parts of one round share. */
export interface RoundSetting {
  /** Grows by a row when an offer is added. */
  market: Market;
  readonly policy: MatchingPolicy;
  readonly caps: Caps;
  readonly local: LocalNumbers;
}

/** Demands on pairs in place of the usual 0..largest: what the last repair of lots uses. */
export interface Demands {
  readonly lower: Float64Array;
  readonly capacity: Float64Array;
}

export class PartSolver {
  part: Part;
  /** What one unit of each pair costs: reserve - score, or the forbidding cost. */
  cost: Int32Array;
  readonly forbidding: number;
  private readonly setting: RoundSetting;
  private layout: Omit<AllocationNetwork, 'network'> | undefined;
  private simplex: NetworkSimplex | undefined;
  private shares: GateShares = new Map();
  private demands: Demands | undefined;
  private answer: Flow | undefined;

  constructor(setting: RoundSetting, part: Part) {
    this.setting = setting;
    this.part = part;
    this.cost = part.pairs.score.map((score) => setting.policy.reserve - score);
    this.forbidding = forbiddingCost(setting.policy, setting.market, part.cells);
  }

  /** The part's flow problem as it stands, built anew. */
  build(): AllocationNetwork {
    const { market, policy, caps, local } = this.setting;
    return allocationNetwork(market, policy, this.part, caps, { cost: this.cost, ...this.demands }, local, this.shares);
  }

  /** From where it stands. By hot list, unless much has changed since. */
  solve(watch: Watch = {}, muchChanged = false): Outcome {
    this.answer = undefined;
    if (this.simplex) return this.simplex.solve(watch, !muchChanged);
    const { network, ...layout } = this.build();
    this.layout = layout;
    let largest = this.forbidding;
    for (const cost of network.cost) largest = Math.max(largest, Math.abs(cost));
    const spareArcs = 64 + Math.floor(network.arcs / 50);
    const potentialBound = (network.nodes + 64) * largest;
    this.simplex = new NetworkSimplex(network, { ...layout.start, spareArcs, potentialBound });
    return this.simplex.solve(watch);
  }

  /** New pairs, at the end; they are used from the next solve on. */
  addPairs(pairs: Pairs): void {
    const { market, policy, local } = this.setting;
    const { part, simplex } = this;
    this.part = { ...part, pairs: appended(part.pairs, pairs) };
    if (this.cost.length < this.part.pairs.offer.length) this.cost = longer(this.cost, this.part.pairs.offer.length);
    const { cost } = this;
    for (let i = 0; i < pairs.count; i++) cost[part.pairs.count + i] = policy.reserve - (pairs.score[i] as number);
    if (!simplex?.hasRoom(pairs.count)) {
      this.simplex = undefined;
      return;
    }
    for (let i = 0; i < pairs.count; i++) {
      const offer = pairs.offer[i] as number;
      const need = pairs.need[i] as number;
      const capacity = largestQuantity(market, offer, need);
      simplex.addArc(
        local.offer[offer] as number,
        local.need[need] as number,
        capacity,
        cost[part.pairs.count + i] as number,
      );
    }
  }

  /** A new offer (the market's last row) with its pairs, in one of the spare places. */
  addOffer(offer: number, pairs: Pairs): void {
    const { offers, spare } = this.part;
    if (spare === 0) throw new Error('no spare place is left in this part');
    this.setting.local.offer[offer] = offers.length;
    this.simplex?.addSupply(offers.length, this.setting.market.offers.free[offer] as number);
    this.part = { ...this.part, offers: Int32Array.of(...offers, offer), spare: spare - 1 };
    this.addPairs(pairs);
  }

  /** Pairs (by position) that must carry nothing from the next solve on. */
  forbid(positions: readonly number[]): void {
    const first = this.layout?.firstPair ?? 0;
    for (const position of positions) {
      this.cost[position] = this.forbidding;
      this.simplex?.recost(first + position, this.forbidding);
    }
    this.simplex?.refreshPotentials();
  }

  /** Replaces the caps of some programs' gates, and starts anew. */
  shareGates(shares: GateShares): void {
    this.shares = new Map([...this.shares, ...shares]);
    this.simplex = undefined;
  }

  /** Solves once more with a least quantity on some pairs. Only when a flow that meets the demands is known. */
  solveWith(demands: Demands, watch: Watch = {}): Outcome {
    this.demands = demands;
    this.simplex = undefined;
    const { network, ...layout } = this.build();
    this.layout = layout;
    const outcome = solveMinimumCostFlow(network, watch);
    if (outcome.kind === 'stopped') return 'stopped';
    if (outcome.kind !== 'optimal') throw new Error(`the last repair of lots is ${outcome.kind}: a bug`);
    this.answer = normalized(outcome.solution, layout.start.root);
    return 'optimal';
  }

  result(): Flow {
    this.answer ??= this.simplex?.result();
    if (!this.answer) throw new Error('the part is not solved yet');
    return this.answer;
  }

  /** What every pair carries, by position. */
  quantities(): Float64Array {
    return this.result().flow.subarray(this.layout?.firstPair);
  }

  /** Gates with what they carry. */
  gates(): { program: number; cell: number; carried: number }[] {
    const { flow } = this.result();
    return (this.layout?.gates ?? []).map(({ program, cell, arc }) => ({
      program,
      cell,
      carried: flow[arc] as number,
    }));
  }

  /** Prices of the part's offers, needs and cells, in the order of the part's lists. */
  prices(): { offer: Numbers; need: Numbers; cell: Numbers } {
    const potential = this.potentials();
    const { firstNeed = 0, firstCell = 0 } = this.layout ?? {};
    const { needs, cells } = this.part;
    return {
      offer: potential.subarray(0, firstNeed),
      need: potential.subarray(firstNeed, firstNeed + needs.length),
      cell: potential.subarray(firstCell, firstCell + cells.length),
    };
  }

  priceOfOffer(offer: number): number {
    return this.priceAt(this.setting.local.offer[offer] as number);
  }

  priceOfNeed(need: number): number {
    return this.priceAt(this.setting.local.need[need] as number);
  }

  private priceAt(node: number): number {
    return this.potentials()[node] as number;
  }

  /** Without working out the flow, which most questions about prices do not need. */
  private potentials(): Numbers {
    const potential = this.answer?.potential ?? this.simplex?.pi;
    if (!potential) throw new Error('the part is not solved yet');
    return potential;
  }

  certify(): FlowCertificate {
    return checkFlow(this.build().network, this.result());
  }

  get pivots(): number {
    return this.simplex?.pivots ?? 0;
  }
}

type Numbers = Int32Array | Float64Array;

/** Potentials are prices against the root: its own is zero. */
function normalized({ flow, potential }: Flow, root: number): Flow {
  const base = potential[root] as number;
  return { flow, potential: potential.map((value: number) => value - base) };
}

/** Behind the pairs there are, in place where there is room. */
function appended(before: Pairs, more: Pairs): Pairs {
  const count = before.count + more.count;
  const room = before.offer.length < count ? count + (count >> 4) : before.offer.length;
  const join = (column: Int32Array, behind: Int32Array): Int32Array => {
    const roomy = column.length < room ? longer(column, room) : column;
    roomy.set(behind, before.count);
    return roomy;
  };
  return {
    count,
    offer: join(before.offer, more.offer),
    need: join(before.need, more.need),
    score: join(before.score, more.score),
  };
}

function longer(column: Int32Array, length: number): Int32Array {
  const copy = new Int32Array(length);
  copy.set(column);
  return copy;
}
