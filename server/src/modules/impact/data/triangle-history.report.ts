import type { Read } from '#db/read.ts';
import { type RatioFigures, ratioOfFigures } from '#domain/triangle-figures.ts';
import type { SnapshotFigures } from './snapshot.repository.ts';
import { COUNTRY_ID, type ScopeOf } from './triangle.index.ts';

export type TriangleDay = {
  readonly day: string;
  readonly adequacy: number | null;
  readonly completeness: number | null;
  readonly justice: number | null;
};

const MOST_DAYS = 800;

const DAYS = {
  name: 'impact/triangle-history',
  text: `SELECT s.day, s.figures->'shown'->'adequacy' AS adequacy, s.figures->$6->'completeness' AS completeness, s.figures->$6->'justice' AS justice
    FROM triangle_snapshot s WHERE s.scope = $1 AND s.scope_id = $2 AND s.stage = $3 AND s.day BETWEEN $4 AND $5 ORDER BY s.day LIMIT ${MOST_DAYS}`,
};

/** The three axes day by day, the oldest first; days without a snapshot are not there. */
export async function readTriangleHistory(
  read: Read,
  of: ScopeOf & { readonly stage: string; readonly from: string; readonly to: string; readonly exact: boolean },
): Promise<TriangleDay[]> {
  type Row = { day: string } & Record<'adequacy' | 'completeness' | 'justice', RatioFigures>;
  const people: keyof SnapshotFigures = of.exact ? 'exact' : 'shown';
  const rows = await read.rows<Row>(DAYS, [of.scope, of.id ?? COUNTRY_ID, of.stage, of.from, of.to, people]);
  return rows.map(({ day, ...axes }) => ({
    day,
    adequacy: ratioOfFigures(axes.adequacy).value,
    completeness: ratioOfFigures(axes.completeness).value,
    justice: ratioOfFigures(axes.justice).value,
  }));
}
