/**
 * A sum of products of whole numbers that is never rounded.
 *
 * Rule: while product and running sum stay below 2^53 a Float64 is exact and fast; whatever would pass it goes to BigInt.
 * Example: 3,000,000,000 x 4,000,000,000 passes 2^53 (9.0e15) and is added as 12000000000000000000n.
 */
const LIMIT = Number.MAX_SAFE_INTEGER;

export class ExactSum {
  private small = 0;
  private large = 0n;

  add(quantity: number, price: number): void {
    const product = quantity * price;
    const next = this.small + product;
    if (next <= LIMIT && next >= -LIMIT && product <= LIMIT && product >= -LIMIT) {
      this.small = next;
    } else {
      this.large += BigInt(quantity) * BigInt(price);
    }
  }

  total(): bigint {
    return this.large + BigInt(this.small);
  }
}
