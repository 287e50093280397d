import { expect, test } from 'vitest';
import { TransitionRefused } from '../../../server/src/domain/refusals.ts';
import { draftOffer, publishedNeed } from '../../support/things.ts';
import { describeNeedAct } from './need-acts.ts';

const act = describeNeedAct('cancel');

test('a need with a pledge on it cannot be cancelled', async () => {
  const world = act.world();
  const need = await publishedNeed(world);
  const offer = await draftOffer(world);
  await world.db.sql(
    `INSERT INTO commitment (id, code, need_id, need_item_id, offer_id, offer_item_id, provider_organization_id, program_organization_id, province_id,
       county_id, commodity_id, quantity, unit_price, deliver_from, deliver_by, hold_until, pledged_by_id, pledged_at)
     SELECT gen_random_uuid(), 'X-1', n.id, $2::uuid, o.id, i.id, o.organization_id, n.organization_id, n.province_id, n.county_id, i.commodity_id, 1, 1,
       n.window_start, n.window_end, now() + interval '14 days', o.author_id, now()
     FROM need n, offer o JOIN offer_item i ON i.offer_id = o.id WHERE n.id = $1::uuid AND o.id = $3::uuid`,
    [need.id, need.itemIds[0], offer.id],
  );
  const answer = await act.perform('cancel', 'approver', { ...need, reason: 'دیگر لازم نیست' });
  expect(answer).toBeInstanceOf(TransitionRefused);
  expect((answer as TransitionRefused).allowed).not.toContain('cancel');
});
