import { expect, test } from 'vitest';
import { done, publishedNeed } from '../../support/things.ts';
import { describeNeedAct, entriesOf, itemsOf } from './need-acts.ts';

const act = describeNeedAct('close');

test('closing takes what nobody pledged out of the ledger, so that nothing is asked any more', async () => {
  const world = act.world();
  const need = await publishedNeed(world);
  done(await act.perform('close', 'approver', { ...need, reason: 'برنامه پایان یافت' }));
  expect((await entriesOf(world, need.id)).map(({ kind }) => kind)).toEqual(['NEED_PUBLISHED', 'NEED_CLOSED']);
  expect(await itemsOf(world, need.id)).toEqual([{ required: '20', open: '0' }]);
});
