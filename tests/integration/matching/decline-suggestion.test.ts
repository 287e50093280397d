import { afterAll, beforeAll, expect, test } from 'vitest';
import { declineSuggestion } from '../../../server/src/modules/matching/use-cases/decline-suggestion.ts';
import { ask, globalId } from '../../support/execute.ts';
import { activeOffer, done, publishedNeed, type Thing } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
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

const suggested = async (by: ActorName) => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on NeedItem { suggestions { quantity } } } }';
  const id = globalId('NeedItem', itemOf(need));
  return (await ask<{ node: { suggestions: unknown[] } }>(world, world.viewer(by), query, { id })).node.suggestions
    .length;
};

test('what a provider declines is gone for its people, stays for the office, and its reason is counted', async () => {
  const pair = { needItemId: itemOf(need), offerItemId: itemOf(offer) };
  const decline = (by: ActorName, code: string, reason?: string) =>
    declineSuggestion(world.deps, world.viewer(by), { ...pair, code, reason });
  expect(await decline('member', 'NO_REASON')).toMatchObject({ name: 'InvalidInput', fields: [{ path: 'code' }] });
  expect(await decline('member', 'OTHER', 'با ۰۹۱۴۱۲۳۴۵۶۷ تماس بگیرید')).toMatchObject({ name: 'SensitiveText' });
  expect(await decline('charityMember', 'TOO_FAR')).toMatchObject({ name: 'NotFound' });
  expect(await suggested('signatory')).toBe(1);
  done(await decline('member', 'TOO_FAR'));
  expect([await suggested('signatory'), await suggested('officer')]).toEqual([0, 1]);
  done(await decline('signatory', 'OTHER', 'این کالا را برای استان دیگری گذاشته‌ایم'));
  const counts = `query ($p: ID) { declineCounts(provinceId: $p) { code count } }`;
  expect(await ask(world, world.viewer('councillor'), counts, { p: globalId('Province', 'IR-03') })).toEqual({
    declineCounts: [{ code: 'OTHER', count: 1 }],
  });
});
