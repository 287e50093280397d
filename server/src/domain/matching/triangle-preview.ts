/**
 * The golden triangle before a round, as it would be after it, and as greedy would have left it.
 *
 * Rule: "after" supposes that every proposal is accepted and signed: its quantity is added to what is committed. It is a preview and
 * labelled so; the real triangle moves only with signatures. The same formulas as the dashboard, so the two cannot disagree.
 *
 * Example: 9 of 20 wheelchairs counted, the round proposes 6: adequacy of the item 0.45 before, 0.75 after.
 * Source: design, domain.md "Matching" (before/after of the golden triangle, compared with greedy).
 */
import {
  type EligiblePeople,
  type Triangle,
  type TriangleItem,
  type TriangleOptions,
  triangleOf,
} from '../triangle.ts';
import type { Allocations } from './market.ts';
import type { PreparedMarket } from './prepare-market.ts';

export interface Proposal {
  readonly needItemId: string;
  readonly quantity: bigint;
}

export interface TrianglePreview {
  readonly before: Triangle;
  readonly after: Triangle;
  readonly greedy: Triangle;
}

/** The allocations by need item, in order of offer, then need. */
export function proposalsOf({ rows }: PreparedMarket, { need, quantity }: Allocations): Proposal[] {
  return Array.from(quantity, (units, line) => ({
    needItemId: rows.needs[need[line] as number]?.needItemId ?? '',
    quantity: BigInt(units),
  }));
}

/** The items as if every proposal were signed. A proposal for an item that is not among them is a bug. */
export function withProposals(items: readonly TriangleItem[], proposals: readonly Proposal[]): TriangleItem[] {
  const added = new Map<string, bigint>();
  for (const { needItemId, quantity } of proposals) {
    added.set(needItemId, (added.get(needItemId) ?? 0n) + quantity);
  }
  const after = items.map((item) => {
    const more = added.get(item.needItemId) ?? 0n;
    added.delete(item.needItemId);
    return more === 0n ? item : { ...item, committed: item.committed + more };
  });
  const [missing] = added.keys();
  if (missing !== undefined) throw new Error(`proposed for an item that is not listed once: ${missing}`);
  return after;
}

export function trianglePreview(
  people: readonly EligiblePeople[],
  items: readonly TriangleItem[],
  options: Omit<TriangleOptions, 'stage'>,
  proposals: { readonly optimum: readonly Proposal[]; readonly greedy: readonly Proposal[] },
): TrianglePreview {
  const at = (rows: readonly TriangleItem[]) => triangleOf(people, rows, { ...options, stage: 'COUNTED' });
  return {
    before: at(items),
    after: at(withProposals(items, proposals.optimum)),
    greedy: at(withProposals(items, proposals.greedy)),
  };
}
