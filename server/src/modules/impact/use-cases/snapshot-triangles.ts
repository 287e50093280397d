import { setImmediate } from 'node:timers/promises';
import { inTransaction } from '#db/transaction.ts';
import { todayInIran } from '#domain/calendar.ts';
import { type TriangleStage, triangleStages } from '#domain/triangle.ts';
import type { Deps } from '../../../deps.ts';
import { type Snapshot, writeSnapshots } from '../data/snapshot.repository.ts';
import {
  COUNTRY_ID,
  type Held,
  type PartOf,
  TRIANGLE_SCOPES,
  type TriangleScope,
  triangleIndex,
  triangleOfScope,
  trianglesOfParts,
} from '../data/triangle.index.ts';

const BATCH = 100;
const EVERY_CELL = 10_000;

/**
 * Keeps the triangle of every scope as it stands today. The cells stand in the snapshots of the counties, once; every other scope is
 * made of them. Answers how many were written.
 */
export async function snapshotTriangles(deps: Deps): Promise<number> {
  const held = await triangleIndex(deps).current({ fresh: true });
  const day = todayInIran(deps.now());
  let written = 0;
  for (const scope of TRIANGLE_SCOPES) {
    for (const stage of triangleStages) {
      const snapshots = snapshotsOf(held, scope, stage);
      for (let from = 0; from < snapshots.length; from += BATCH) {
        const batch = snapshots.slice(from, from + BATCH);
        await inTransaction(deps, (tx) => writeSnapshots(tx, day, batch));
        written += batch.length;
      }
      // requests come in between
      await setImmediate();
    }
  }
  return written;
}

function snapshotsOf(held: Held, scope: TriangleScope, stage: TriangleStage): Snapshot[] {
  const most = scope === 'COUNTY' ? EVERY_CELL : 0;
  const exact = partsOf(held, scope, { stage, exact: true, most: 0 });
  return partsOf(held, scope, { stage, exact: false, most }).map(({ id, figures: shown }, index) => {
    const { completeness, justice } = exact[index]?.figures ?? shown;
    return { scope, scopeId: id, stage, figures: { shown, exact: { completeness, justice } } };
  });
}

function partsOf(held: Held, scope: TriangleScope, asked: Parameters<typeof triangleOfScope>[2]): PartOf[] {
  if (scope === 'COUNTRY') return [{ id: COUNTRY_ID, figures: triangleOfScope(held, { scope, id: null }, asked) }];
  if (scope !== 'PROGRAM') return trianglesOfParts(held, scope, null, asked);
  return held.programs.map(({ programId: id }) => ({ id, figures: triangleOfScope(held, { scope, id }, asked) }));
}
