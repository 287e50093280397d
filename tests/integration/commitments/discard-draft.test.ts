import { afterAll, beforeAll, expect, test } from 'vitest';
import { discardDraft } from '../../../server/src/modules/commitments/use-cases/discard-draft.ts';
import { saveDraft } from '../../../server/src/modules/commitments/use-cases/save-draft.ts';
import { done } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const key = { form: 'pledge', subject: 'need-item-1' };

test('a discarded draft is gone, and is told what it was', async () => {
  const saved = done(await saveDraft(world.deps, world.viewer('member'), { ...key, content: { quantity: '4' } }));
  expect(await discardDraft(world.deps, world.viewer('member'), key)).toEqual(saved);
  expect(await discardDraft(world.deps, world.viewer('member'), key)).toMatchObject({ name: 'NotFound' });
});

test("another's draft and a visitor's find nothing", async () => {
  done(await saveDraft(world.deps, world.viewer('member'), { ...key, content: {} }));
  expect(await discardDraft(world.deps, world.viewer('signatory'), key)).toMatchObject({ name: 'NotFound' });
  expect(await discardDraft(world.deps, world.viewer('visitor'), key)).toMatchObject({ name: 'SignInNeeded' });
  done(await discardDraft(world.deps, world.viewer('member'), key));
});
