import { expect, test } from 'vitest';
import { needItem, publishedNeed } from '../../support/things.ts';
import { COMMODITIES } from '../../support/world.ts';
import { describeNeedAct, entriesOf, itemsOf } from './need-acts.ts';

const act = describeNeedAct('publish');

test('publishing opens in the ledger what each item asks, once', async () => {
  const world = act.world();
  const need = await publishedNeed(world, {
    items: [needItem({ quantity: 20n }), needItem({ commodityId: COMMODITIES.diapers, quantity: 300n })],
  });
  expect(await entriesOf(world, need.id)).toEqual(
    expect.arrayContaining([
      { kind: 'NEED_PUBLISHED', quantity: '20' },
      { kind: 'NEED_PUBLISHED', quantity: '300' },
    ]),
  );
  expect(await itemsOf(world, need.id)).toEqual([
    { required: '20', open: '20' },
    { required: '300', open: '300' },
  ]);
  const [sums] = await world.db.sql(
    'SELECT required_value, open_value, coverage, approver_id FROM need WHERE id = $1',
    [need.id],
  );
  const value = String(20n * 100_000_000n + 300n * 5_000_000n);
  expect(sums).toEqual({
    required_value: value,
    open_value: value,
    coverage: 'NONE',
    approver_id: world.viewer('approver').personId,
  });
});
