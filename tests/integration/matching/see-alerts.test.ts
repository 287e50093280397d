import { afterAll, beforeAll, expect, test } from 'vitest';
import { alertSearches } from '../../../server/src/modules/matching/use-cases/alert-searches.ts';
import { saveSearch } from '../../../server/src/modules/matching/use-cases/save-search.ts';
import { seeAlerts } from '../../../server/src/modules/matching/use-cases/see-alerts.ts';
import { ask } from '../../support/execute.ts';
import { done, publishedNeed } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test('what was seen is not new any more, for its owner only', async () => {
  const input = { subject: 'NEEDS', name: 'همه نیازها', filter: {} } as const;
  const { savedSearchId } = done(
    await saveSearch(world.deps, world.viewer('member'), { input, idempotencyKey: world.key() }),
  );
  await alertSearches(world.deps, { needId: (await publishedNeed(world)).id });
  expect(await seeAlerts(world.deps, world.viewer('signatory'), savedSearchId)).toMatchObject({ name: 'NotFound' });
  expect(await seeAlerts(world.deps, world.viewer('visitor'), savedSearchId)).toMatchObject({ name: 'SignInNeeded' });
  const counts = async () =>
    (
      await ask<{ savedSearches: { newCount: number; alerts: { seen: boolean }[] }[] }>(
        world,
        world.viewer('member'),
        '{ savedSearches { newCount alerts { seen } } }',
      )
    ).savedSearches;
  expect(await counts()).toEqual([{ newCount: 1, alerts: [{ seen: false }] }]);
  done(await seeAlerts(world.deps, world.viewer('member'), savedSearchId));
  expect(await counts()).toEqual([{ newCount: 0, alerts: [{ seen: true }] }]);
});
