/**
 * A golden triangle as it is stored and shown: whole numbers as digits, the worst-served cells first.
 *
 * Rule: what a day or a round showed is kept as it was; a number is never recomputed later from changed rows. At most `most` cells are
 * kept beside the true count of all; people of a cell are null where they may not be told.
 * Example: adequacy 90/300 is kept as { numerator: '90', denominator: '300' } and read back as 0.3.
 */
import { type Ratio, ratioOf } from './ratio.ts';
import type { Triangle, TriangleCell, TriangleStage } from './triangle.ts';

export interface CellFigures {
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly people: number | null;
  readonly covered: string;
  readonly required: string;
  readonly needs: number;
  readonly silent: boolean;
}

export interface RatioFigures {
  readonly numerator: string;
  readonly denominator: string;
}

export interface TriangleFigures {
  readonly stage: TriangleStage;
  /** The instant the figures stand for, ISO 8601. */
  readonly asOf: string;
  readonly adequacy: RatioFigures;
  readonly completeness: RatioFigures;
  readonly justice: RatioFigures;
  readonly mean: RatioFigures;
  readonly lowest: CellFigures | null;
  readonly cells: readonly CellFigures[];
  readonly silent: readonly CellFigures[];
  readonly cellCount: number;
  readonly silentCount: number;
}

export interface FiguresOptions {
  readonly asOf: Date;
  readonly most: number;
  /** People of a cell as they may be told. */
  readonly people?: (cell: TriangleCell) => number | null;
}

export function figuresOf(triangle: Triangle, { asOf, most, people }: FiguresOptions): TriangleFigures {
  const cell = (row: TriangleCell): CellFigures => ({
    provinceId: row.provinceId,
    countyId: row.countyId,
    targetGroupId: row.targetGroupId,
    people: people ? people(row) : Number(row.people),
    covered: String(row.adequacy.numerator),
    required: String(row.adequacy.denominator),
    needs: row.needs,
    silent: row.silent,
  });
  return {
    stage: triangle.stage,
    asOf: asOf.toISOString(),
    adequacy: digitsOf(triangle.adequacy),
    completeness: digitsOf(triangle.completeness),
    justice: digitsOf(triangle.justice),
    mean: digitsOf(triangle.mean),
    lowest: triangle.lowest && cell(triangle.lowest),
    cells: triangle.cells.slice(0, most).map(cell),
    silent: triangle.silent.slice(0, most).map(cell),
    cellCount: triangle.cells.length,
    silentCount: triangle.silent.length,
  };
}

function digitsOf({ numerator, denominator }: Ratio): RatioFigures {
  return { numerator: String(numerator), denominator: String(denominator) };
}

export function ratioOfFigures({ numerator, denominator }: RatioFigures): Ratio {
  return ratioOf(BigInt(numerator), BigInt(denominator));
}
