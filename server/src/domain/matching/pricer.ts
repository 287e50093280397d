/**
 * Where the next arc is looked for. Cold: in blocks of half sqrt(arcs), from where the last look ended; the best arc of the first
 * block that has one. Warm: in a short list of arcs found worth using, filled again by a sweep when it is empty. In the first
 * passes: among the arcs of one node.
 */
import { bestArc, bestOfHot, collectArcs, type HotList } from './pricing.ts';

/** The solver's columns, by place; `place` tells where an arc's columns are. */
export interface PricedArcs {
  readonly place: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly cost: Int32Array | Float64Array;
  readonly turned: Uint8Array;
  readonly pi: Int32Array | Float64Array;
}

export class Pricer {
  private readonly columns: PricedArcs;
  private cursor = 0;
  private readonly hot: HotList = { arcs: new Int32Array(64), length: 0 };

  constructor(columns: PricedArcs) {
    this.columns = columns;
  }

  /** The best arc among the first `arcs`, or -1 when none is worth using. */
  nextByBlocks(arcs: number): number {
    const { source, target, cost, pi } = this.columns;
    const block = Math.max(20, Math.floor(Math.sqrt(arcs) / 2));
    let from = this.cursor;
    for (let scanned = 0; scanned < arcs; ) {
      if (from >= arcs) from = 0;
      const to = Math.min(from + block, arcs);
      const best = bestArc(source, target, cost, pi, from, to);
      scanned += to - from;
      from = to;
      if (best >= 0) {
        this.cursor = from;
        return best;
      }
    }
    return -1;
  }

  /** Costs have changed since the list was made. */
  forgetHot(): void {
    this.hot.length = 0;
  }

  nextHot(arcs: number): number {
    const { source, target, cost, pi } = this.columns;
    const { hot } = this;
    for (;;) {
      const best = bestOfHot(source, target, cost, pi, hot);
      if (best >= 0) return best;
      let scanned = 0;
      while (scanned < arcs && hot.length < hot.arcs.length) {
        if (this.cursor >= arcs) this.cursor = 0;
        const end = Math.min(arcs, this.cursor + arcs - scanned);
        const to = collectArcs(source, target, cost, pi, this.cursor, end, hot);
        scanned += to - this.cursor;
        this.cursor = to;
      }
      if (hot.length === 0) return -1;
    }
  }

  /** Arcs of one node lie together, as they were given: where the run that begins at `arc` ends. */
  endOfNode(arc: number, arcs: number): number {
    const node = this.givenSource(arc);
    let end = arc + 1;
    while (end < arcs && this.givenSource(end) === node) end++;
    return end;
  }

  private givenSource(arc: number): number {
    const { place, turned, source, target } = this.columns;
    const at = place[arc] as number;
    return (turned[at] === 1 ? target[at] : source[at]) as number;
  }

  bestOfNode(from: number, to: number): number {
    const { place, source, target, cost, pi } = this.columns;
    let best = -1;
    let lowest = 0;
    for (let arc = from; arc < to; arc++) {
      const at = place[arc] as number;
      const reduced =
        (cost[at] as number) + (pi[source[at] as number] as number) - (pi[target[at] as number] as number);
      if (reduced < lowest) {
        lowest = reduced;
        best = at;
      }
    }
    return best;
  }
}
