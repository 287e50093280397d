import { expect, test } from 'vitest';
import { activeOffer, done, offerNow } from '../../support/things.ts';
import { describeOfferAct, entriesOf, TWO_ITEMS } from './offer-acts.ts';

const act = describeOfferAct('pause');

test('a pause moves nothing', async () => {
  const world = act.world();
  const offer = await activeOffer(world, { items: TWO_ITEMS });
  done(await act.perform('pause', 'member', offer));
  done(await act.perform('resume', 'member', await offerNow(world, offer.id)));
  expect(await entriesOf(world, offer.id)).toHaveLength(2);
});
