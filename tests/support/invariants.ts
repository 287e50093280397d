import { runChecks } from '../../prisma/check.ts';
import type { World } from './world.ts';

/** The invariants of prisma/checks that do not hold on this database, with the rows that break them. */
export async function brokenInvariants(world: World) {
  const results = await runChecks(world.db.ownerUrl);
  if (results.length === 0) throw new Error('there is no check');
  return results.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => ({ name, rows }));
}
