/**
 * The network simplex method: a minimum-cost flow by walking from tree to better tree.
 *
 * Rule: keep a spanning tree whose arcs may carry anything within their bounds while every other arc is empty or full. Take an arc
 * worth using (pricing.ts), push as much as its cycle lets through, drop the arc that blocked, hang the cut-off part on the
 * new arc, shift its potentials. When no arc is worth using, the flow is optimal.
 *
 * Two liberties make it fast. A full arc is stored turned around (source and target swapped, cost negated), so "outside the tree"
 * always means "empty", and the pricing loop has neither state nor multiplication. Flow lives on the tree's nodes as
 * residuals, so one pivot touches node records only. Of several blocking arcs the last one along the cycle, seen
 * from its apex, leaves: the tree stays strongly feasible (each node can send one more unit to the root) and cannot cycle.
 *
 * Exact: quantities are whole Float64 below 2^53; costs and potentials are Int32 when no potential can pass 2^30, else Float64
 * below 2^51, else refused. Source: reference matching, section 4; Cunningham 1976; Ahuja, Magnanti, Orlin, chapter 11.
 */
import { mixed } from './arc-order.ts';
import { type Flow, largestCost, type Network, type Watch } from './network.ts';
import { Pricer } from './pricer.ts';
import type { RealStart } from './real-start.ts';
import { rehang } from './rehang.ts';
import {
  ARC,
  DOWN,
  emptyTree,
  fillResiduals,
  PARENT,
  SIZE,
  type SpanningTree,
  threadTree,
  UP,
} from './spanning-tree.ts';

export type Outcome = 'optimal' | 'stopped' | 'unbounded';

export class NetworkSimplex {
  readonly nodes: number;
  arcs: number;
  /** Arcs at positions below this may enter the tree. */
  priced: number;
  readonly root: number;
  pivots = 0;
  /** Column positions are shuffled (see `mixed`): arc a's columns are at `place[a]`. */
  readonly place: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly cost: Int32Array | Float64Array;
  readonly capacity: Float64Array;
  readonly turned: Uint8Array;
  readonly pi: Int32Array | Float64Array;
  readonly tree: SpanningTree;
  private readonly pricer: Pricer;
  private join = 0;
  private leaving = -1;
  private leavingSide = 0;
  private delta = 0;

  constructor(network: Network, start: RealStart) {
    const arcRoom = network.arcs + (start.spareArcs ?? 0);
    const wide = start.potentialBound ?? network.nodes * largestCost(network.cost, network.arcs);
    if (!(wide < 2 ** 51)) throw new RangeError('potentials pass the exact range');
    const narrow = wide < 2 ** 30;
    this.nodes = network.nodes;
    this.arcs = network.arcs;
    this.priced = network.arcs - (start.unpriced ?? 0);
    this.root = start.root;
    this.place = mixed(this.priced, network.nodes, arcRoom);
    this.source = new Int32Array(arcRoom);
    this.target = new Int32Array(arcRoom);
    this.cost = narrow ? new Int32Array(arcRoom) : new Float64Array(arcRoom);
    this.capacity = new Float64Array(arcRoom);
    this.turned = new Uint8Array(arcRoom);
    this.pi = narrow ? new Int32Array(network.nodes) : new Float64Array(network.nodes);
    this.tree = emptyTree(network.nodes);
    this.pricer = new Pricer(this);
    this.load(network);
    this.plant(network, start.treeArc);
  }

  private load(network: Network): void {
    for (let arc = 0; arc < network.arcs; arc++) {
      const at = this.place[arc] as number;
      this.source[at] = network.source[arc] as number;
      this.target[at] = network.target[arc] as number;
      this.cost[at] = network.cost[arc] as number;
      this.capacity[at] = network.capacity[arc] as number;
    }
  }

  private plant(network: Network, treeArc: Int32Array): void {
    const { ints } = this.tree;
    for (let node = 0; node < this.nodes; node++) {
      const arc = treeArc[node] as number;
      const at = arc < 0 ? -1 : (this.place[arc] as number);
      const parent =
        arc < 0 ? -1 : this.source[at] === node ? (this.target[at] as number) : (this.source[at] as number);
      ints[8 * node + ARC] = at;
      ints[8 * node + PARENT] = parent;
    }
    threadTree(this.tree, this.nodes, this.root);
    fillResiduals(this.tree, network, this.root, this.place);
    this.refreshPotentials();
  }

  /** Potentials from the tree alone: 0 at the root, reduced cost 0 on every tree arc. */
  refreshPotentials(): void {
    const { ints, thread } = this.tree;
    this.pi[this.root] = 0;
    for (let node = thread[this.root] as number; node !== this.root; node = thread[node] as number) {
      const arc = ints[8 * node + ARC] as number;
      const above = this.pi[ints[8 * node + PARENT] as number] as number;
      const cost = this.cost[arc] as number;
      this.pi[node] = this.source[arc] === node ? above - cost : above + cost;
    }
  }

  /** Whether so many more arcs fit. */
  hasRoom(arcs: number): boolean {
    return this.arcs + arcs <= this.source.length && this.priced === this.arcs;
  }

  /** A new arc, empty; the next solve decides whether it is used. */
  addArc(source: number, target: number, capacity: number, cost: number): number {
    const arc = this.arcs++;
    this.priced = this.arcs;
    this.source[arc] = source;
    this.target[arc] = target;
    this.capacity[arc] = capacity;
    this.cost[arc] = cost;
    return arc;
  }

  /** More supply at a node that hangs on the root by an unlimited arc: nothing else has to change. */
  addSupply(node: number, supply: number): void {
    const { ints, residuals } = this.tree;
    if (ints[8 * node + PARENT] !== this.root || residuals[4 * node + UP] !== Number.POSITIVE_INFINITY) {
      throw new Error(`node ${node} does not hang on the root without limit`);
    }
    residuals[4 * node + DOWN] = (residuals[4 * node + DOWN] as number) + supply;
  }

  /** Another cost for an arc. After a batch of these, `refreshPotentials`, then solve. */
  recost(arc: number, cost: number): void {
    const at = this.place[arc] as number;
    this.cost[at] = this.turned[at] === 1 ? 0 - cost : cost;
  }

  /** Runs to the optimum. `warm` prices by hot list: best when little has changed since the last run. */
  solve(watch: Watch = {}, warm = false): Outcome {
    const guard = this.pivots + 1000 * (this.nodes + this.arcs) + 1_000_000;
    this.pricer.forgetHot();
    if (!warm && this.pivots === 0 && !this.firstPasses()) return 'unbounded';
    for (;;) {
      const arc = warm ? this.pricer.nextHot(this.priced) : this.pricer.nextByBlocks(this.priced);
      if (arc < 0) return 'optimal';
      if (!this.pivot(arc)) return 'unbounded';
      if ((this.pivots & 1023) === 0) {
        watch.progress?.(this.pivots);
        if (watch.stop?.()) return 'stopped';
        if (this.pivots > guard) throw new Error('the network simplex does not end: a bug');
      }
    }
  }

  /** Brings an arc in. False when nothing limits it. */
  private pivot(arc: number): boolean {
    this.findLeaving(arc);
    if (this.delta === Number.POSITIVE_INFINITY) return false;
    this.push(arc);
    if (this.leaving >= 0) this.exchange(arc);
    this.pivots++;
    return true;
  }

  /**
   * Before the blocks: every node in turn uses the best of its own arcs, three times over. These first pivots are cheap and good:
   * measured 10 to 15 % off the whole solve. False when unbounded.
   */
  private firstPasses(): boolean {
    for (let pass = 0; pass < 3; pass++) {
      for (let arc = 0; arc < this.priced; ) {
        const end = this.pricer.endOfNode(arc, this.priced);
        const best = this.pricer.bestOfNode(arc, end);
        if (best >= 0 && !this.pivot(best)) return false;
        arc = end;
      }
    }
    return true;
  }

  /**
   * Climbs from both ends of the entering arc to their apex, always from the smaller subtree, and notes the tightest residual:
   * down on the source's side (first one met wins a tie), up on the target's side (last one met wins, and wins over all).
   */
  private findLeaving(entering: number): void {
    const { ints, residuals } = this.tree;
    let first = this.source[entering] as number;
    let second = this.target[entering] as number;
    let tightFirst = Number.POSITIVE_INFINITY;
    let tightSecond = Number.POSITIVE_INFINITY;
    let leavingFirst = -1;
    let leavingSecond = -1;
    while (first !== second) {
      if ((ints[8 * first + SIZE] as number) < (ints[8 * second + SIZE] as number)) {
        const room = residuals[4 * first + DOWN] as number;
        if (room < tightFirst) {
          tightFirst = room;
          leavingFirst = first;
        }
        first = ints[8 * first + PARENT] as number;
      } else {
        const room = residuals[4 * second + UP] as number;
        if (room <= tightSecond) {
          tightSecond = room;
          leavingSecond = second;
        }
        second = ints[8 * second + PARENT] as number;
      }
    }
    this.join = first;
    this.settleLeaving(this.capacity[entering] as number, tightFirst, leavingFirst, tightSecond, leavingSecond);
  }

  private settleLeaving(
    capacity: number,
    tightFirst: number,
    first: number,
    tightSecond: number,
    second: number,
  ): void {
    this.delta = capacity;
    this.leaving = -1;
    if (tightFirst < this.delta) {
      this.delta = tightFirst;
      this.leaving = first;
      this.leavingSide = 1;
    }
    if (tightSecond <= this.delta && tightSecond < Number.POSITIVE_INFINITY) {
      this.delta = tightSecond;
      this.leaving = second;
      this.leavingSide = 2;
    }
  }

  /** Sends delta around the cycle; when the entering arc itself blocks, it is simply turned around. */
  private push(entering: number): void {
    const { ints, residuals } = this.tree;
    const { delta, join } = this;
    if (delta > 0) {
      for (let node = this.source[entering] as number; node !== join; node = ints[8 * node + PARENT] as number) {
        const at = 4 * node;
        residuals[at + DOWN] = (residuals[at + DOWN] as number) - delta;
        residuals[at + UP] = (residuals[at + UP] as number) + delta;
      }
      for (let node = this.target[entering] as number; node !== join; node = ints[8 * node + PARENT] as number) {
        const at = 4 * node;
        residuals[at + UP] = (residuals[at + UP] as number) - delta;
        residuals[at + DOWN] = (residuals[at + DOWN] as number) + delta;
      }
    }
    if (this.leaving < 0) this.turn(entering);
  }

  private turn(arc: number): void {
    const source = this.source[arc] as number;
    this.source[arc] = this.target[arc] as number;
    this.target[arc] = source;
    this.cost[arc] = 0 - (this.cost[arc] as number);
    this.turned[arc] = 1 - (this.turned[arc] as number);
  }

  /** The leaving arc goes out empty in the orientation in which it has room; the cut-off subtree is hung on the entering arc. */
  private exchange(entering: number): void {
    const { ints } = this.tree;
    const source = this.source[entering] as number;
    const target = this.target[entering] as number;
    const capacity = this.capacity[entering] as number;
    const { pi, delta, leaving } = this;
    const reduced = (this.cost[entering] as number) + (pi[source] as number) - (pi[target] as number);
    const out = ints[8 * leaving + ARC] as number;
    if (this.leavingSide === 1) {
      if (this.source[out] !== leaving) this.turn(out);
      rehang(this.tree, pi, leaving, this.join, source, target, entering, capacity - delta, delta, -reduced);
    } else {
      if (this.target[out] !== leaving) this.turn(out);
      rehang(this.tree, pi, leaving, this.join, target, source, entering, delta, capacity - delta, reduced);
    }
  }

  /** The flow of every arc in its original orientation, by arc number. */
  flows(): Float64Array {
    const { ints, residuals } = this.tree;
    const byPlace = new Float64Array(this.arcs);
    for (let at = 0; at < this.arcs; at++) byPlace[at] = this.turned[at] === 1 ? (this.capacity[at] as number) : 0;
    for (let node = 0; node < this.nodes; node++) {
      const at = ints[8 * node + ARC] as number;
      if (at < 0) continue;
      // What goes along the stored orientation can be taken back: it is the residual against it.
      const upward = (this.source[at] === node) !== (this.turned[at] === 1);
      byPlace[at] = residuals[4 * node + (upward ? DOWN : UP)] as number;
    }
    const flow = new Float64Array(this.arcs);
    for (let arc = 0; arc < this.arcs; arc++) flow[arc] = byPlace[this.place[arc] as number] as number;
    return flow;
  }

  result(): Flow {
    return { flow: this.flows(), potential: this.pi.slice(0, this.nodes) };
  }
}
