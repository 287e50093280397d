import { type Whole, whole } from '../../lib/locale/digits.ts';

export type SplitPart = { id: string; quantity: bigint };
export type Split = { parts: readonly SplitPart[]; rest: bigint };

/**
 * How the open quantity would be divided if the offers were taken in the order given: each as much as is suggested, as long as
 * something is open. Example: 25 open; 12, 10 and 8 suggested: 12, 10, 3, and nothing is left.
 */
export function splitOf(open: Whole, suggestions: readonly { id: string; quantity: Whole }[]): Split {
  let rest = whole(open);
  const parts: SplitPart[] = [];
  for (const { id, quantity } of suggestions) {
    let taken = whole(quantity);
    if (taken > rest) taken = rest;
    if (taken <= 0n) continue;
    parts.push({ id, quantity: taken });
    rest -= taken;
  }
  return { parts, rest };
}
