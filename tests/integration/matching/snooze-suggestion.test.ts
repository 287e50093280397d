import { afterAll, beforeAll, expect, test } from 'vitest';
import { snoozeSuggestion } from '../../../server/src/modules/matching/use-cases/snooze-suggestion.ts';
import { ask, globalId } from '../../support/execute.ts';
import { activeOffer, done, publishedNeed, type Thing } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { itemOf } from './round.fixture.ts';

let world: World;
let need: Thing;
let offer: Thing;
beforeAll(async () => {
  world = await makeWorld();
  need = await publishedNeed(world);
  offer = await activeOffer(world);
});
afterAll(() => world.end());

const suggested = async () => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on OfferItem { suggestions { quantity } } } }';
  const id = globalId('OfferItem', itemOf(offer));
  return (await ask<{ node: { suggestions: unknown[] } }>(world, world.viewer('member'), query, { id })).node
    .suggestions.length;
};

test('a snoozed suggestion is back on the day that was named, at most 90 days ahead', async () => {
  const snooze = (until: string) =>
    snoozeSuggestion(world.deps, world.viewer('member'), {
      needItemId: itemOf(need),
      offerItemId: itemOf(offer),
      until,
    });
  expect(await snooze('2026-11-01')).toMatchObject({
    name: 'InvalidInput',
    fields: [{ path: 'until', code: 'IN_THE_PAST' }],
  });
  expect(await snooze('2027-02-01')).toMatchObject({ fields: [{ path: 'until', code: 'TOO_FAR', bound: '90' }] });
  done(await snooze('2026-11-08'));
  expect(await suggested()).toBe(0);
  world.clock.passDays(6);
  expect(await suggested()).toBe(0);
  world.clock.passDays(1);
  expect(await suggested()).toBe(1);
});
