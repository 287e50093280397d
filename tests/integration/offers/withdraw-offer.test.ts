import { expect, test } from 'vitest';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { activeOffer, done, offerItem, refusalOf } from '../../support/things.ts';
import { accountsOf, describeOfferAct, entriesOf, pledgedOffer, pledgeOf } from './offer-acts.ts';

const act = describeOfferAct('withdraw');

test('only a signatory withdraws', async () => {
  const world = act.world();
  expect(refusalOf(await act.perform('withdraw', 'member', await activeOffer(world)))).toBe('NotAllowed WRONG_ROLE');
});

test('withdrawal takes back only what is free: a pledge goes on', async () => {
  const world = act.world();
  const offer = await pledgedOffer(world, 12n);
  done(await act.perform('withdraw', 'signatory', offer));
  expect(await accountsOf(world, offer.id)).toMatchObject([
    { capacity: 50, free: 0, held: 12 },
    { capacity: 700, free: 0, held: 0 },
  ]);
  expect(await entriesOf(world, offer.id)).toEqual([
    { kind: 'OFFER_ACTIVATED', quantity: 50 },
    { kind: 'OFFER_WITHDRAWN', quantity: 38 },
    { kind: 'OFFER_ACTIVATED', quantity: 700 },
    { kind: 'OFFER_WITHDRAWN', quantity: 700 },
  ]);
});

test('withdrawal and a pledge at the same moment: what is held and what left sum to what was offered', async () => {
  const world = act.world();
  for (let round = 0; round < 5; round += 1) {
    const offer = await activeOffer(world, { items: [offerItem({ capacity: 50n })] });
    const asked = await pledgeOf(world, offer.itemIds[0], 20n);
    const pledge = pledgeCommitment(world.deps, world.viewer('member'), asked);
    const [withdrawn] = await Promise.all([act.perform('withdraw', 'signatory', offer), pledge]);
    expect(refusalOf(withdrawn)).toBe('done');
    const [item] = await accountsOf(world, offer.id);
    const left = await world.db.sql<{ n: number }>(
      `SELECT coalesce(sum(delta), 0)::int AS n FROM ledger_posting WHERE item_id = $1 AND account = 'withdrawn'`,
      [offer.itemIds[0]],
    );
    expect(item).toMatchObject({ free: 0 });
    expect(Number(item?.held) + Number(left[0]?.n)).toBe(50);
  }
});
