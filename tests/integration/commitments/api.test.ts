import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, globalId } from '../../support/execute.ts';
import { publishedNeed } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test('over the API a pledge answers the commitment, with what its provider may see and do', async () => {
  const on = await publishedNeed(world);
  const document = `mutation ($item: ID!, $key: IdempotencyKey!) {
    pledgeCommitment(needItemId: $item, quantity: "4", deliverFrom: "2026-11-02", deliverBy: "2026-11-30", conditions: "فقط صبح", idempotencyKey: $key) {
      __typename
      ... on Commitment { state quantity value conditions availableActions need { code } offer { direct } offerItem { held }
        providerSignature { signedAt } tranches { id } programOffice { slug } holdUntil }
      ... on DomainError { message }
    }
  }`;
  const variables = { item: globalId('NeedItem', on.itemIds[0] ?? ''), key: world.key() };
  expect(await ask(world, world.viewer('signatory'), document, variables)).toEqual({
    pledgeCommitment: {
      __typename: 'Commitment',
      state: 'PLEDGED',
      quantity: '4',
      value: '400000000',
      conditions: 'فقط صبح',
      availableActions: ['sign', 'withdraw'],
      need: { code: on.code },
      offer: { direct: true },
      offerItem: { held: '4' },
      providerSignature: null,
      tranches: [],
      programOffice: { slug: 'tabrizoffice' },
      holdUntil: '2026-11-15T08:00:00.000Z',
    },
  });
  const tooMuch = { ...variables, item: globalId('NeedItem', on.itemIds[0] ?? ''), key: world.key() };
  const refused = document.replace('"4"', '"400"');
  expect(await ask(world, world.viewer('signatory'), refused, tooMuch)).toMatchObject({
    pledgeCommitment: { __typename: 'NotEnoughRemaining' },
  });
});
