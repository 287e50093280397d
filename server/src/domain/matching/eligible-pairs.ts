/**
 * The eligible needs of each offer, worked out once and remembered as bits.
 *
 * Rule: the first time an offer is asked, every need in its runs is put to the rules and the answers are kept, one bit each; later
 * questions (one pass over all offers per round of the proof) read the bits. A market whose runs are too long to remember is
 * simply asked again each time.
 *
 * Example: 28.9 million questions of the largest bench market are 3.6 MB of bits, and each later pass is five times faster.
 */
import type { PreparedRules } from './market.ts';
import { type NeedIndex, Runs } from './need-index.ts';

/** 64 MB of bits. */
const MOST_BITS = 2 ** 29;

export class EligiblePairs {
  private readonly rules: PreparedRules;
  private readonly runs: Runs;
  /** First word of each offer; empty when nothing is remembered. */
  private readonly word: Int32Array;
  private readonly bits: Uint32Array;
  private readonly asked: Uint8Array;

  constructor(index: NeedIndex, rules: PreparedRules) {
    const { count } = index.market.offers;
    this.rules = rules;
    this.runs = new Runs(index);
    this.asked = new Uint8Array(count);
    const word = new Int32Array(count + 1);
    let words = 0;
    for (let offer = 0; offer < count && words * 32 <= MOST_BITS; offer++) {
      this.runs.of(offer);
      for (let run = 0; run < this.runs.count; run++) {
        words += ((this.runs.to[run] as number) - (this.runs.from[run] as number) + 31) >>> 5;
      }
      word[offer + 1] = words;
    }
    const remembers = words * 32 <= MOST_BITS;
    this.word = remembers ? word : new Int32Array(0);
    this.bits = new Uint32Array(remembers ? words : 0);
  }

  /** Writes the eligible needs of an offer into `found` (room for all needs), in rising order; says how many. */
  of(offer: number, found: Int32Array): number {
    this.runs.of(offer);
    if (this.asked[offer] === 1) return this.recall(offer, found);
    const count = this.ask(offer, found);
    if (this.word.length > 0) this.asked[offer] = 1;
    return count;
  }

  private ask(offer: number, found: Int32Array): number {
    const { runs, rules, bits } = this;
    const remembers = this.word.length > 0;
    let count = 0;
    let word = remembers ? (this.word[offer] as number) : 0;
    for (let run = 0; run < runs.count; run++) {
      const from = runs.from[run] as number;
      const to = runs.to[run] as number;
      for (let need = from; need < to; need++) {
        if (!rules.eligible(offer, need)) continue;
        found[count++] = need;
        if (remembers) {
          const at = word + ((need - from) >>> 5);
          bits[at] = (bits[at] as number) | (1 << ((need - from) & 31));
        }
      }
      word += (to - from + 31) >>> 5;
    }
    return count;
  }

  private recall(offer: number, found: Int32Array): number {
    const { runs, bits } = this;
    let count = 0;
    let word = this.word[offer] as number;
    for (let run = 0; run < runs.count; run++) {
      const to = runs.to[run] as number;
      for (let need = runs.from[run] as number; need < to; need += 32) {
        let left = bits[word++] as number;
        while (left !== 0) {
          const bit = 31 - Math.clz32(left & -left);
          found[count++] = need + bit;
          left &= left - 1;
        }
      }
    }
    return count;
  }
}
