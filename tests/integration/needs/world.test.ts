import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACTOR_NAMES } from '../../support/actors.ts';
import { ask } from '../../support/execute.ts';
import { makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test('every actor of the helper world is a member whose role exists in the organization', async () => {
  const rows = await world.db.sql<{ id: string; role: string; kind: string }>(
    'SELECT m.id, m.role, o.kind FROM membership m JOIN organization o ON o.id = m.organization_id',
  );
  for (const name of ACTOR_NAMES) {
    const viewer = world.viewer(name);
    expect(rows).toContainEqual({ id: viewer.membershipId, role: viewer.role, kind: viewer.organizationKind });
  }
});

test('a visitor reads the world through the built schema', async () => {
  const { provinces } = await ask<{ provinces: unknown[] }>(
    world,
    world.viewer('visitor'),
    '{ provinces { isoCode } }',
  );
  expect(provinces).toEqual([{ isoCode: 'IR-03' }, { isoCode: 'IR-23' }]);
});
