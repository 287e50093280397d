import { weightedValue } from '#domain/matching/weighted-value.ts';
import type { CommodityWorth, RoundSummary } from '../data/round-summary.ts';
import type { GroupNumbers } from './solve-group.ts';

/** The numbers of all groups as one: counts are summed; worth is, as weighted value in rial; each group's own points stay beside it. */
export function sumsOf(
  groups: readonly GroupNumbers[],
): Omit<RoundSummary, 'milliseconds' | 'before' | 'after' | 'greedy'> & { readonly objective: string } {
  const faults = groups.flatMap((group) => group.faults);
  if (faults.length > 0) throw new Error(`the certificate does not hold: ${faults.slice(0, 5).join('; ')}`);
  const count = (of: (group: GroupNumbers) => number) => groups.reduce((sum, group) => sum + of(group), 0);
  const rial = (of: (group: GroupNumbers) => bigint) =>
    String(groups.reduce((sum, group) => sum + weightedValue(of(group), group.unitPrice), 0n));
  return {
    needItems: count((group) => group.needItems),
    offerItems: count((group) => group.offerItems),
    proposals: count((group) => group.proposals),
    eligiblePairs: count((group) => group.eligiblePairs),
    candidatePairs: count((group) => group.candidatePairs),
    objective: rial((group) => group.objective),
    capBound: rial((group) => group.capBound),
    lotBound: rial((group) => group.lotBound),
    repairedPairs: count((group) => group.repairedPairs),
    greedyObjective: rial((group) => group.greedyObjective),
    certificate: {
      checked: true,
      primal: rial((group) => group.primal),
      dual: rial((group) => group.dual),
      nodes: count((group) => group.nodes),
      arcs: count((group) => group.arcs),
      pivots: count((group) => group.pivots),
      pairsProven: count((group) => group.pairsProven),
    },
    leftOut: {
      needItems: count((group) => group.leftOut.needItems),
      offerItems: count((group) => group.leftOut.offerItems),
      explained: count((group) => group.leftOut.explained),
      changesVerified: count((group) => group.leftOut.changesVerified),
      changesFound: count((group) => group.leftOut.changesFound),
    },
    commodities: groups.filter(({ needItems, offerItems }) => needItems + offerItems > 0).map(ownWorth),
  };
}

function ownWorth(group: GroupNumbers): CommodityWorth {
  return {
    commodityIds: group.commodityIds,
    unitPrice: String(group.unitPrice),
    needItems: group.needItems,
    offerItems: group.offerItems,
    proposals: group.proposals,
    objective: String(group.objective),
    capBound: String(group.capBound),
    lotBound: String(group.lotBound),
    repairedPairs: group.repairedPairs,
    greedyObjective: String(group.greedyObjective),
    value: String(weightedValue(group.objective, group.unitPrice)),
  };
}
