/** mulberry32: small, fast and the same on every machine; the bulk worlds are made from a seed number. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }
  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }
  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  }
  chance(share: number): boolean {
    return this.next() < share;
  }
}

/** An id that sorts by its counter: made of what it is of and a number. */
export function bulkId(kind: number, counter: number): string {
  const hex = counter.toString(16).padStart(12, '0');
  return `0190${kind.toString(16).padStart(4, '0')}-${hex.slice(0, 4)}-7000-8000-${hex.slice(0, 12)}`;
}
export const KIND = {
  ORGANIZATION: 1,
  PERSON: 2,
  MEMBERSHIP: 3,
  PROGRAM: 4,
  OFFER: 5,
  OFFER_ITEM: 6,
  NEED: 7,
  NEED_ITEM: 8,
  COMMITMENT: 9,
  TRANCHE: 10,
  VERIFICATION: 11,
  ENTRY: 12,
  AUDIT: 13,
} as const;
