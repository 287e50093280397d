import { sql } from '#db/sql.ts';
import type { Tx } from '#db/transaction.ts';
import type { RatioFigures, TriangleFigures } from '#domain/triangle-figures.ts';
import type { TriangleScope } from './triangle.index.ts';

/** A triangle as it was shown on a day, and the two axes that registered denominators change. */
export type SnapshotFigures = {
  readonly shown: TriangleFigures;
  readonly exact: { readonly completeness: RatioFigures; readonly justice: RatioFigures };
};
export type Snapshot = {
  readonly scope: TriangleScope;
  readonly scopeId: string;
  readonly stage: string;
  readonly figures: SnapshotFigures;
};

/** Writes the snapshots of a day; a job that runs again writes the same day anew. */
export async function writeSnapshots(tx: Tx, day: string, snapshots: readonly Snapshot[]): Promise<void> {
  await tx.run(sql`INSERT INTO triangle_snapshot (day, scope, scope_id, stage, figures)
    SELECT ${day}::date, s->>'scope', s->>'scopeId', s->>'stage', s->'figures' FROM jsonb_array_elements(${JSON.stringify(snapshots)}::jsonb) AS s
    ON CONFLICT (day, scope, scope_id, stage) DO UPDATE SET figures = EXCLUDED.figures`);
}
