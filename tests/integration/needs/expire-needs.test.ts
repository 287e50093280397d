import { afterAll, beforeAll, expect, test } from 'vitest';
import { expireNeeds } from '../../../server/src/modules/needs/index.ts';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { done, publishedNeed, submittedNeed } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test('published needs expire on the day after their last day in Iran, in portions; time is nobody', async () => {
  const window = { windowStart: '2026-11-01', windowEnd: '2026-11-05' };
  const [first, second, third] = [
    await publishedNeed(world, window),
    await publishedNeed(world, window),
    await publishedNeed(world, { ...window, windowEnd: '2026-11-06' }),
  ];
  const paused = await publishedNeed(world, window);
  done(await pauseNeed(world.deps, world.viewer('approver'), paused));
  const submitted = await submittedNeed(world, window);
  const states = async () => {
    const ids = [first, second, third, paused, submitted].map(({ id }) => id);
    const rows = await world.db.sql<{ id: string; state: string }>('SELECT id, state FROM need');
    return ids.map((id) => rows.find((row) => row.id === id)?.state);
  };

  // 2026-11-05T20:00Z is 23:30 of the last day in Tehran
  world.clock.passSeconds(4 * 86_400 + 12 * 3_600);
  expect(await expireNeeds(world.deps, 10)).toBe(0);
  expect(await states()).toEqual(['PUBLISHED', 'PUBLISHED', 'PUBLISHED', 'PAUSED', 'SUBMITTED']);

  // half an hour later it is the next day there
  world.clock.passSeconds(30 * 60);
  expect(await expireNeeds(world.deps, 1)).toBe(1);
  expect(await expireNeeds(world.deps, 10)).toBe(1);
  expect(await expireNeeds(world.deps, 10)).toBe(0);
  expect(await states()).toEqual(['EXPIRED', 'EXPIRED', 'PUBLISHED', 'PAUSED', 'SUBMITTED']);

  const deeds = await world.db.sql(
    `SELECT noun_id, person_id, membership_id, province_id FROM audit_event WHERE action = 'expireNeed' ORDER BY noun_id`,
  );
  expect(deeds).toEqual(
    [first.id, second.id]
      .toSorted()
      .map((id) => ({ noun_id: id, person_id: null, membership_id: null, province_id: 'IR-03' })),
  );
  const [row] = await world.db.sql('SELECT ended_at, version FROM need WHERE id = $1', [first.id]);
  expect(row).toEqual({ ended_at: world.deps.now(), version: first.version + 1 });
  const [item] = await world.db.sql('SELECT open FROM need_item WHERE need_id = $1', [first.id]);
  expect(item).toEqual({ open: '20' });
  expect(await brokenInvariants(world)).toEqual([]);
});
