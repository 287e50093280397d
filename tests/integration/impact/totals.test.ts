import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../support/execute.ts';
import { draftNeed, needItem, publishedNeed } from '../../support/things.ts';
import { COMMODITIES, COUNTIES, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const QUERY = `{ totals { publishedNeeds openNeeds counties countedValue deliveredValue verifiedValue verifiedByKind { kind verified value } asOf } }`;
const totals = async () =>
  (await ask<{ totals: Record<string, unknown> }>(world, world.viewer('visitor'), QUERY)).totals;

test('the front page counts what is published, by how far it has come; a draft counts nowhere', async () => {
  const chairs = await publishedNeed(world);
  await publishedNeed(
    world,
    { countyId: COUNTIES.maragheh, items: [needItem({ commodityId: COMMODITIES.diapers, quantity: 4n })] },
    { by: 'maraghehOfficer' },
  );
  await draftNeed(world);
  // 20 chairs at 100 million: 9 signed, of these 4 arrived, of these 2 verified
  await world.db.sql('UPDATE need_item SET open = 11, committed = 5, delivered = 2, verified = 2 WHERE id = $1', [
    chairs.itemIds[0],
  ]);
  await world.db.sql('SELECT refresh_need_sums($1)', [chairs.id]);
  const first = await totals();
  expect(first).toMatchObject({
    publishedNeeds: 2,
    openNeeds: 2,
    counties: 2,
    countedValue: '900000000',
    deliveredValue: '400000000',
    verifiedValue: '200000000',
    verifiedByKind: [{ kind: 'GOODS', verified: '2', value: '200000000' }],
  });
  await publishedNeed(world);
  expect(await totals()).toEqual(first);
  world.clock.passSeconds(31);
  expect(await totals()).toMatchObject({ publishedNeeds: 3, counties: 2 });
});
