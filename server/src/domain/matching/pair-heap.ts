/** A heap of numbered pairs, the highest worth first; among equals the lower number. Each pair is in it at most once. */
export class PairHeap {
  private readonly pairs: Int32Array;
  private readonly worths: Float64Array;
  private size = 0;
  /** Worth of the pair last popped, as it was when pushed. */
  poppedWorth = 0;

  constructor(capacity: number) {
    this.pairs = new Int32Array(capacity);
    this.worths = new Float64Array(capacity);
  }

  push(pair: number, worth: number): void {
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.before(pair, worth, above)) break;
      this.move(above, at);
      at = above;
    }
    this.put(at, pair, worth);
  }

  /** The best pair, or -1 when empty. */
  pop(): number {
    if (this.size === 0) return -1;
    const best = this.pairs[0] as number;
    this.poppedWorth = this.worths[0] as number;
    this.size--;
    const pair = this.pairs[this.size] as number;
    const worth = this.worths[this.size] as number;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.size) break;
      if (below + 1 < this.size && this.ordered(below + 1, below)) below++;
      if (this.before(pair, worth, below)) break;
      this.move(below, at);
      at = below;
    }
    this.put(at, pair, worth);
    return best;
  }

  private ordered(one: number, other: number): boolean {
    return this.before(this.pairs[one] as number, this.worths[one] as number, other);
  }

  private before(pair: number, worth: number, place: number): boolean {
    const there = this.worths[place] as number;
    return worth > there || (worth === there && pair < (this.pairs[place] as number));
  }

  private move(from: number, to: number): void {
    this.put(to, this.pairs[from] as number, this.worths[from] as number);
  }

  private put(at: number, pair: number, worth: number): void {
    this.pairs[at] = pair;
    this.worths[at] = worth;
  }
}
