import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { done, publishedNeed } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { activeOffer, asked, commitmentNow, needItemNow, offerItemNow } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const pledge = (...of: Parameters<typeof asked> extends [World, ...infer R] ? R : never) =>
  pledgeCommitment(world.deps, world.viewer('member'), asked(world, ...of));

describe('a pledge', () => {
  test('out of an offer holds the quantity on both sides and counts for nothing', async () => {
    const need = await publishedNeed(world);
    const offer = await activeOffer(world);
    const { commitmentId } = done(await pledge(need, 9n, { offer }));
    expect(await commitmentNow(world, commitmentId)).toMatchObject({ state: 'PLEDGED', code: /^AS-1405-\d{5}$/ });
    expect(await needItemNow(world, need.itemIds[0] ?? '')).toMatchObject({ open: 11n, held: 9n, committed: 0n });
    expect(await offerItemNow(world, offer.itemIds[0] ?? '')).toMatchObject({ free: 91n, held: 9n, committed: 0n });
  });

  test('without an offer makes a one-off offer of exactly that quantity, active and open in the ledger', async () => {
    const need = await publishedNeed(world);
    const { commitmentId } = done(await pledge(need, 9n));
    const [offer] = await world.db.sql(
      `SELECT o.state, o.direct, o.kinds, i.capacity::int, i.free::int, i.held::int FROM commitment c JOIN offer o ON o.id = c.offer_id
       JOIN offer_item i ON i.id = c.offer_item_id WHERE c.id = $1`,
      [commitmentId],
    );
    expect(offer).toEqual({ state: 'ACTIVE', direct: true, kinds: ['GOODS'], capacity: 9, free: 0, held: 9 });
  });
});
