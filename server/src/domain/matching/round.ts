/**
 * A round at work: the market's parts with their solvers, and the prices that tie them to all eligible pairs.
 *
 * Rule: index the needs, choose candidates, cut into parts, solve each part, price all eligible pairs, let in those that gain, solve
 * again, until none gains. `allocate.ts` drives it from start to result.
 */
import { LATE_OFFERS, localNumbers } from './allocation-network.ts';
import { type Candidates, chooseCandidates, type Pairs } from './candidates.ts';
import { capsOf } from './caps.ts';
import { EligiblePairs } from './eligible-pairs.ts';
import type { Market, PairRules, PreparedRules, Prices } from './market.ts';
import { indexNeeds, type NeedIndex, Runs } from './need-index.ts';
import type { Watch } from './network.ts';
import { PartSolver, type RoundSetting } from './part-solver.ts';
import { cutIntoParts } from './parts.ts';
import type { MatchingPolicy } from './policy.ts';
import { prepare } from './prepared-rules.ts';
import { type GainingPair, gainingPairs, type Known } from './proof.ts';
import { nextCellWorth, nextNeedWorth } from './step-arcs.ts';

/** Pairs a new offer starts with. */
const NEW_OFFER_PAIRS = 20;

export type Phase = 'CANDIDATES' | 'SOLVING' | 'PROVING' | 'CAPS' | 'LOTS' | 'CHECKING';

export interface RoundWatch {
  progress?(phase: Phase, done: number, total: number): void;
  stop?(): boolean;
}

export interface RoundOptions {
  readonly perSide?: number;
  readonly watch?: RoundWatch;
}

export interface RoundRecord {
  /** Worth of the proven optimum before caps were shared and lots repaired, and what sharing the caps took from it. */
  bound: bigint;
  capBound: bigint;
  proofFaults: string[];
  repairedPairs: number;
  rounds: number;
}

export class Round {
  index: NeedIndex;
  readonly policy: MatchingPolicy;
  rules: PreparedRules;
  pairs: EligiblePairs;
  eligible: number;
  private readonly asGiven: PairRules;
  private grown = false;
  readonly candidatePairs: number;
  readonly solvers: PartSolver[];
  /** Which part an offer and a need (in index order) belong to; -1 = none. */
  readonly partOfOffer: Int32Array;
  readonly partOfNeed: Int32Array;
  /** What the steps leave behind besides the flow itself. */
  readonly record: RoundRecord = {
    bound: 0n,
    capBound: 0n,
    proofFaults: [],
    repairedPairs: 0,
    rounds: 0,
  };
  pairsAdded = 0;
  pricingRounds = 0;
  private readonly setting: RoundSetting;
  private readonly watch: RoundWatch;
  private readonly firstPair: Int32Array;
  /** Positions of the pairs that came in after the candidates, by offer x needs + need. */
  private readonly late = new Map<number, number>();

  constructor(market: Market, policy: MatchingPolicy, rules: PairRules, options: RoundOptions = {}) {
    this.index = indexNeeds(market);
    this.policy = policy;
    this.asGiven = rules;
    this.rules = prepare(rules, this.index.market, policy);
    this.pairs = new EligiblePairs(this.index, this.rules);
    this.watch = options.watch ?? {};
    this.watch.progress?.('CANDIDATES', 0, 1);
    const candidates: Candidates = chooseCandidates(this.index, policy, this.rules, this.pairs, options.perSide);
    this.eligible = candidates.eligible;
    this.candidatePairs = candidates.pairs.count;
    const caps = capsOf(market, policy);
    this.setting = { market: this.index.market, policy, caps, local: localNumbers(market) };
    this.solvers = cutIntoParts(this.index.market, candidates, caps).map((part) => new PartSolver(this.setting, part));
    this.partOfOffer = new Int32Array(market.offers.count + LATE_OFFERS).fill(-1);
    this.partOfNeed = new Int32Array(market.needs.count).fill(-1);
    this.firstPair = new Int32Array(market.offers.count + LATE_OFFERS);
    this.solvers.forEach((solver, number) => {
      this.enrol(solver, number);
    });
  }

  private enrol({ part }: PartSolver, number: number): void {
    for (const offer of part.offers) this.partOfOffer[offer] = number;
    for (const need of part.needs) this.partOfNeed[need] = number;
    for (let i = part.pairs.count - 1; i >= 0; i--) this.firstPair[part.pairs.offer[i] as number] = i;
  }

  /** Every part from where it stands. False when stopped. */
  solveCandidates(): boolean {
    return this.each('SOLVING', (solver, watch) => solver.solve(watch) !== 'stopped');
  }

  each(phase: Phase, step: (solver: PartSolver, watch: Watch) => boolean): boolean {
    const stop = this.watch.stop;
    const watch: Watch = stop ? { stop: () => stop() } : {};
    for (let i = 0; i < this.solvers.length; i++) {
      if (stop?.()) return false;
      this.watch.progress?.(phase, i, this.solvers.length);
      if (!step(this.solvers[i] as PartSolver, watch)) return false;
    }
    return true;
  }

  /** Lets in every pair that gains, until none does. False when stopped. */
  prove(): boolean {
    if (this.grown) {
      this.rules = prepare(this.asGiven, this.index.market, this.policy);
      this.pairs = new EligiblePairs(this.index, this.rules);
      this.grown = false;
    }
    const settled = new Uint8Array(this.solvers.length);
    const known: Known = {
      pair: (offer, need) => this.position(offer, need) >= 0,
      settled: (offer) => settled[this.partOfOffer[offer] as number] === 1,
    };
    for (;;) {
      this.watch.progress?.('PROVING', this.pricingRounds, this.pricingRounds + 1);
      if (this.watch.stop?.()) return false;
      const gaining = gainingPairs(this.index, this.policy, this.rules, this.pairs, this.prices(), known);
      this.pricingRounds++;
      if (gaining.length === 0) return true;
      this.pairsAdded += gaining.length;
      settled.fill(1);
      for (const [part, pairs] of this.byPart(gaining)) {
        settled[part] = 0;
        if (!this.letInGaining(this.solvers[part] as PartSolver, pairs)) return false;
      }
    }
  }

  private letInGaining(solver: PartSolver, pairs: Pairs): boolean {
    this.rememberLate(pairs, solver.part.pairs.count);
    solver.addPairs(pairs);
    return solver.solve(this.watch.stop ? { stop: this.watch.stop } : {}) !== 'stopped';
  }

  /**
   * One more offer, the last row of a market that is otherwise the round's own; solved from where its part stands, to the optimum over
   * the candidates and all pairs of the new offer (prove() again for all pairs). False when it would join several parts, meets a
   * provider's cap, or finds no place: that takes a new round, and this one stays as it is.
   */
  addOffer(market: Market): boolean {
    const offer = market.offers.count - 1;
    if (this.setting.caps.provider.size > 0 || offer >= this.partOfOffer.length) return false;
    const grown: Market = { ...this.index.market, offers: market.offers };
    const own = this.pairsOfNewOffer(grown, offer);
    const [part, another] = new Set(own.map((pair) => this.partOfNeed[pair.need] as number));
    const solver = this.solvers[part ?? -1];
    const findsPlace = another === undefined && solver !== undefined && solver.part.spare > 0;
    if (own.length > 0 && !findsPlace) return false;
    this.setting.market = grown;
    this.index = { ...this.index, market: grown };
    this.grown = true;
    this.eligible += own.length;
    if (!solver || part === undefined) return true;
    this.partOfOffer[offer] = part;
    this.letIn(solver, offer, own);
    return true;
  }

  private pairsOfNewOffer(market: Market, offer: number): GainingPair[] {
    const runs = new Runs({ ...this.index, market });
    runs.of(offer);
    const own: GainingPair[] = [];
    for (let run = 0; run < runs.count; run++) {
      for (let need = runs.from[run] as number; need < (runs.to[run] as number); need++) {
        if (!this.asGiven.eligible(market, offer, need)) continue;
        own.push({ offer, need, score: this.asGiven.score(market, this.policy, offer, need) });
      }
    }
    return own;
  }

  /** The new offer's best pairs at today's prices first; then any other of its pairs that gains. */
  private letIn(solver: PartSolver, offer: number, own: readonly GainingPair[]): void {
    const needPrice = (need: number): number => solver.priceOfNeed(need);
    const worth = (pair: GainingPair): number => pair.score + needPrice(pair.need);
    let rest = own
      .map((pair) => ({ pair, worth: worth(pair) }))
      .sort((a, b) => b.worth - a.worth || a.pair.need - b.pair.need);
    let next = rest.slice(0, NEW_OFFER_PAIRS).map(({ pair }) => pair);
    rest = rest.slice(NEW_OFFER_PAIRS);
    let first = true;
    while (next.length > 0) {
      const pairs = pairsOf(next);
      this.rememberLate(pairs, solver.part.pairs.count);
      if (first) solver.addOffer(offer, pairs);
      else solver.addPairs(pairs);
      first = false;
      solver.solve();
      const price = solver.priceOfOffer(offer) + this.policy.reserve;
      next = rest.filter(({ pair }) => worth(pair) > price).map(({ pair }) => pair);
      const taken = new Set(next);
      rest = rest.filter(({ pair }) => !taken.has(pair));
    }
  }

  private byPart(gaining: readonly GainingPair[]): Map<number, Pairs> {
    const lists = new Map<number, GainingPair[]>();
    for (const pair of gaining) {
      const part = this.partOfOffer[pair.offer] as number;
      const list = lists.get(part);
      if (list) list.push(pair);
      else lists.set(part, [pair]);
    }
    return new Map([...lists].map(([part, list]) => [part, pairsOf(list)]));
  }

  private rememberLate(pairs: Pairs, from: number): void {
    const needs = this.index.market.needs.count;
    for (let i = 0; i < pairs.count; i++) {
      this.late.set((pairs.offer[i] as number) * needs + (pairs.need[i] as number), from + i);
    }
  }

  /** The pair's position in its part, or -1. */
  position(offer: number, need: number): number {
    const part = this.partOfOffer[offer] as number;
    if (part < 0) return -1;
    const { pairs } = (this.solvers[part] as PartSolver).part;
    for (let i = this.firstPair[offer] as number; i < pairs.count && pairs.offer[i] === offer; i++) {
      if (pairs.need[i] === need) return i;
    }
    return this.late.get(offer * this.index.market.needs.count + need) ?? -1;
  }

  /** Worth of one more unit of every offer, at every need, in every cell; where no offer reaches, of the next step. */
  prices(): Prices {
    const { market } = this.index;
    const offer = new Float64Array(market.offers.count);
    const need = new Float64Array(market.needs.count);
    const cell = new Float64Array(market.cells.count);
    for (let i = 0; i < cell.length; i++) cell[i] = nextCellWorth(market, this.policy, i);
    for (const solver of this.solvers) {
      const { part } = solver;
      const own = solver.prices();
      part.offers.forEach((number, i) => {
        offer[number] = own.offer[i] as number;
      });
      part.cells.forEach((number, i) => {
        cell[number] = own.cell[i] as number;
      });
      part.needs.forEach((number, i) => {
        need[number] = own.need[i] as number;
      });
    }
    for (let i = 0; i < need.length; i++) {
      if ((this.partOfNeed[i] as number) >= 0) continue;
      need[i] = nextNeedWorth(market, this.policy, i) + (cell[market.needs.cell[i] as number] as number);
    }
    return { offer, need, cell };
  }
}

function pairsOf(list: readonly GainingPair[]): Pairs {
  return {
    count: list.length,
    offer: Int32Array.from(list, (pair) => pair.offer),
    need: Int32Array.from(list, (pair) => pair.need),
    score: Int32Array.from(list, (pair) => pair.score),
  };
}
