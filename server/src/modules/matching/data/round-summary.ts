import type { TriangleFigures } from '#domain/triangle-figures.ts';

/** What a round is worth in one group of commodities that stand in for one another: in points of their unit, and as weighted value. */
export type CommodityWorth = {
  readonly commodityIds: readonly string[];
  /** Rial for a unit asked for, on average. */
  readonly unitPrice: string;
  readonly needItems: number;
  readonly offerItems: number;
  readonly proposals: number;
  readonly objective: string;
  /** What sharing caps over cells, and what keeping minimum lots, may have cost at most. */
  readonly capBound: string;
  readonly lotBound: string;
  readonly repairedPairs: number;
  readonly greedyObjective: string;
  /** The objective in rial. */
  readonly value: string;
};

/** What a finished round tells, as it is stored: quantities as digits, sums over commodities as weighted value in rial. */
export type RoundSummary = {
  readonly needItems: number;
  readonly offerItems: number;
  readonly eligiblePairs: number;
  readonly candidatePairs: number;
  readonly proposals: number;
  readonly milliseconds: number;
  readonly capBound: string;
  readonly lotBound: string;
  readonly repairedPairs: number;
  readonly greedyObjective: string;
  readonly commodities: readonly CommodityWorth[];
  readonly certificate: {
    readonly checked: boolean;
    readonly primal: string;
    readonly dual: string;
    readonly nodes: number;
    readonly arcs: number;
    readonly pivots: number;
    readonly pairsProven: number;
  };
  readonly leftOut: {
    readonly needItems: number;
    readonly offerItems: number;
    readonly explained: number;
    readonly changesVerified: number;
    readonly changesFound: number;
  };
  readonly before: TriangleFigures;
  readonly after: TriangleFigures;
  readonly greedy: TriangleFigures;
};
