import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../graphql.ts';

export const TriangleCellFragment = graphql(`
  fragment TriangleCellFigures on TriangleCell {
    people
    requiredValue
    cappedValue
    adequacy
    needCount
    silent
    county { id key name { fa azb en } province { id } }
    targetGroup { id key name { fa azb en } }
  }
`);
export type TriangleCell = ResultOf<typeof TriangleCellFragment>;

export const TriangleFragment = graphql(
  `
  fragment TriangleFigures on Triangle {
    asOf
    stage
    cellCount
    silentCount
    completeness { numerator denominator value }
    adequacy { numerator denominator value }
    justice { value mean lowest { ...TriangleCellFigures } }
    cells { ...TriangleCellFigures }
    silentCells { ...TriangleCellFigures }
  }
`,
  [TriangleCellFragment],
);
export type Triangle = ResultOf<typeof TriangleFragment>;

/** What a map needs of each cell, and no more: a round shows two whole triangles at once. */
export const PlaceValuesFragment = graphql(`
  fragment PlaceValues on Triangle { cells { cappedValue requiredValue county { id province { id } } } }
`);
export type PlaceCell = ResultOf<typeof PlaceValuesFragment>['cells'][number];

/** The three numbers only: for small multiples, maps and comparisons. */
export const TriangleAxesFragment = graphql(`
  fragment TriangleAxes on Triangle {
    asOf
    silentCount
    completeness { numerator denominator value }
    adequacy { numerator denominator value }
    justice { value }
  }
`);
export type TriangleAxes = ResultOf<typeof TriangleAxesFragment>;

export const AXES = ['completeness', 'adequacy', 'justice'] as const;
export type AxisName = (typeof AXES)[number];

export const cellsOf = (cells: readonly FragmentOf<typeof TriangleCellFragment>[]): readonly TriangleCell[] =>
  readFragment(TriangleCellFragment, cells);
