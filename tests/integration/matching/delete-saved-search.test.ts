import { afterAll, beforeAll, expect, test } from 'vitest';
import { alertSearches } from '../../../server/src/modules/matching/use-cases/alert-searches.ts';
import { deleteSavedSearch } from '../../../server/src/modules/matching/use-cases/delete-saved-search.ts';
import { saveSearch } from '../../../server/src/modules/matching/use-cases/save-search.ts';
import { done, publishedNeed } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test('a forgotten search goes with its alerts; another’s is not found', async () => {
  const input = { subject: 'NEEDS', name: 'همه نیازها', filter: {} } as const;
  const { savedSearchId } = done(
    await saveSearch(world.deps, world.viewer('member'), { input, idempotencyKey: world.key() }),
  );
  await alertSearches(world.deps, { needId: (await publishedNeed(world)).id });
  expect(await deleteSavedSearch(world.deps, world.viewer('rivalMember'), savedSearchId)).toMatchObject({
    name: 'NotFound',
  });
  expect(await deleteSavedSearch(world.deps, world.viewer('visitor'), savedSearchId)).toMatchObject({
    name: 'SignInNeeded',
  });
  done(await deleteSavedSearch(world.deps, world.viewer('member'), savedSearchId));
  expect(await world.db.sql('SELECT 1 FROM saved_search')).toEqual([]);
  expect(await world.db.sql('SELECT 1 FROM search_alert')).toEqual([]);
  expect(await deleteSavedSearch(world.deps, world.viewer('member'), savedSearchId)).toMatchObject({
    name: 'NotFound',
  });
});
