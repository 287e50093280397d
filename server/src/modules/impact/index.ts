import type { Deps } from '../../deps.ts';
import type { JobHandler } from '../../jobs.ts';
import { snapshotTriangles } from './use-cases/snapshot-triangles.ts';

export type { ShownTriangle } from './data/triangle.index.ts';
export { snapshotTriangles } from './use-cases/snapshot-triangles.ts';
export { triangleOfPlace } from './use-cases/triangle-of-place.ts';

/** What time does here: the triangle of every scope, kept each evening. */
export function impactJobs(deps: Deps): JobHandler[] {
  return [{ name: 'snapshot-triangle', cron: '50 23 * * *', run: () => snapshotTriangles(deps) }];
}
