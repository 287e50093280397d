import { afterAll, beforeAll, expect, test } from 'vitest';
import { snapshotTriangles } from '../../../server/src/modules/impact/use-cases/snapshot-triangles.ts';
import { ask, globalId } from '../../support/execute.ts';
import { publishedNeed } from '../../support/things.ts';
import { type ActorName, COUNTIES, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

type Day = { day: string; adequacy: number | null; completeness: number | null; justice: number | null };
const history = async (by: ActorName | 'visitor', scope: string, id: string | null = null) =>
  (
    await ask<{ triangleHistory: Day[] }>(
      world,
      world.viewer(by),
      `query ($scope: ScopeKind!, $id: ID) { triangleHistory(scope: $scope, scopeId: $id, stage: COUNTED, from: "2026-11-01", to: "2026-12-31") { day adequacy completeness justice } }`,
      { scope, id },
    )
  ).triangleHistory;

test('each evening keeps what was shown; what changes later changes no earlier day', async () => {
  const need = await publishedNeed(world);
  const written = await snapshotTriangles(world.deps);
  // country, 2 provinces, 4 counties, 3 groups, 4 programs, in three stages
  expect(written).toBe(3 * (1 + 2 + 4 + 3 + 4));
  world.clock.passDays(1);
  await world.db.sql('UPDATE need_item SET committed = 10, open = 10 WHERE id = $1', [need.itemIds[0]]);
  expect(await snapshotTriangles(world.deps)).toBe(written);
  expect(await snapshotTriangles(world.deps)).toBe(written);
  const province = await history('visitor', 'PROVINCE', globalId('Province', 'IR-03'));
  expect(province.map(({ day, adequacy }) => [day, adequacy])).toEqual([
    ['2026-11-01', 0],
    ['2026-11-02', 0.5],
  ]);
  expect(province[0]?.justice).toBeNull();
  expect(province[1]?.completeness).toBeCloseTo(9_000 / 46_200, 11);
  expect(await history('visitor', 'COUNTRY')).toHaveLength(2);
  const [cells] = await world.db.sql<{ cells: unknown[]; none: unknown[] }>(
    `SELECT c.figures->'shown'->'cells' AS cells, p.figures->'shown'->'cells' AS none FROM triangle_snapshot c, triangle_snapshot p
     WHERE c.scope = 'COUNTY' AND c.scope_id = $1 AND p.scope = 'PROVINCE' AND p.scope_id = 'IR-03'
       AND c.day = '2026-11-02' AND p.day = c.day AND c.stage = 'COUNTED' AND p.stage = c.stage`,
    [COUNTIES.tabriz],
  );
  expect(cells?.cells).toHaveLength(3);
  expect(cells?.none).toEqual([]);
});
