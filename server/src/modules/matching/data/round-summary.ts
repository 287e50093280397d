import type { TriangleFigures } from '#domain/triangle-figures.ts';

/** What a finished round tells, as it is stored: quantities as digits. */
export type RoundSummary = {
  readonly needItems: number;
  readonly offerItems: number;
  readonly eligiblePairs: number;
  readonly candidatePairs: number;
  readonly proposals: number;
  readonly milliseconds: number;
  readonly objective: string;
  readonly lotBound: string;
  readonly greedyObjective: string;
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
