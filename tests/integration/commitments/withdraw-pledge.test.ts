import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdrawPledge } from '../../../server/src/modules/commitments/use-cases/withdraw-pledge.ts';
import { cancelNeed } from '../../../server/src/modules/needs/use-cases/cancel-need.ts';
import { closeNeed } from '../../../server/src/modules/needs/use-cases/close-need.ts';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { pauseOffer } from '../../../server/src/modules/offers/use-cases/pause-offer.ts';
import { withdrawOffer } from '../../../server/src/modules/offers/use-cases/withdraw-offer.ts';
import { activeOffer, done, needNow, offerNow, publishedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { commitmentNow, committed, needItemNow, offerItemNow, pledged, sign } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const withdraw = (of: { id: string; version: number }, by: ActorName = 'member', reason?: string) =>
  withdrawPledge(world.deps, world.viewer(by), { ...of, reason });
const kindsOf = async (commitmentItem: string) =>
  (
    await world.db.sql('SELECT kind FROM ledger_entry WHERE need_item_id = $1 OR offer_item_id = $1 ORDER BY id', [
      commitmentItem,
    ])
  ).map((entry) => entry.kind);

describe('a withdrawn pledge', () => {
  test('gives back to both sides what it held', async () => {
    const offer = await activeOffer(world);
    const pledge = await pledged(world, { offer });
    done(await withdraw(pledge, 'member', 'خط تولید متوقف شد'));
    expect(await commitmentNow(world, pledge.id)).toMatchObject({ state: 'WITHDRAWN', version: 2 });
    expect(await needItemNow(world, pledge.needItemId)).toMatchObject({ open: 20n, held: 0n });
    expect(await offerItemNow(world, pledge.offerItemId)).toMatchObject({ free: 50n, held: 0n });
    const [row] = await world.db.sql('SELECT reason, ended_at FROM commitment WHERE id = $1', [pledge.id]);
    expect(row).toEqual({ reason: 'خط تولید متوقف شد', ended_at: world.deps.now() });
  });

  test('takes its one-off offer with it', async () => {
    const pledge = await pledged(world);
    done(await withdraw(pledge));
    expect(await offerItemNow(world, pledge.offerItemId)).toMatchObject({ free: 0n, held: 0n });
    expect(await world.db.sql('SELECT state FROM offer WHERE id = $1', [pledge.offerId])).toEqual([
      { state: 'WITHDRAWN' },
    ]);
    expect(await kindsOf(pledge.offerItemId)).toEqual([
      'OFFER_ACTIVATED',
      'PLEDGED',
      'PLEDGE_WITHDRAWN',
      'OFFER_WITHDRAWN',
    ]);
  });

  test('on a need that was closed meanwhile opens nothing: what came back leaves again', async () => {
    const need = await publishedNeed(world);
    const pledge = await pledged(world, { need });
    done(
      await closeNeed(world.deps, world.viewer('approver'), {
        ...(await needNow(world, need.id)),
        reason: 'پایان دوره',
      }),
    );
    done(await withdraw(pledge));
    expect(await needItemNow(world, pledge.needItemId)).toMatchObject({ open: 0n, held: 0n });
    expect(await kindsOf(pledge.needItemId)).toEqual([
      'NEED_PUBLISHED',
      'PLEDGED',
      'NEED_CLOSED',
      'PLEDGE_WITHDRAWN',
      'NEED_CLOSED',
    ]);
  });

  test('on a paused need and from a paused offer is there again when they go on', async () => {
    const need = await publishedNeed(world);
    const offer = await activeOffer(world);
    const pledge = await pledged(world, { need, offer });
    done(await pauseNeed(world.deps, world.viewer('approver'), await needNow(world, need.id)));
    done(await pauseOffer(world.deps, world.viewer('member'), await offerNow(world, offer.id)));
    done(await withdraw(pledge));
    expect(await needItemNow(world, pledge.needItemId)).toMatchObject({ open: 20n });
    expect(await offerItemNow(world, pledge.offerItemId)).toMatchObject({ free: 50n });
  });

  test('from an offer that was withdrawn meanwhile frees nothing', async () => {
    const offer = await activeOffer(world);
    const pledge = await pledged(world, { offer });
    done(await withdrawOffer(world.deps, world.viewer('signatory'), await offerNow(world, offer.id)));
    done(await withdraw(pledge));
    expect(await offerItemNow(world, pledge.offerItemId)).toMatchObject({ free: 0n, held: 0n });
    expect(await needItemNow(world, pledge.needItemId)).toMatchObject({ open: 20n });
  });

  test('lets its need be cancelled, which it kept from it before', async () => {
    const need = await publishedNeed(world);
    const pledge = await pledged(world, { need });
    const cancel = async () =>
      cancelNeed(world.deps, world.viewer('approver'), { ...(await needNow(world, need.id)), reason: 'اشتباه در ثبت' });
    expect(await cancel()).toMatchObject({ name: 'TransitionRefused' });
    done(await withdraw(pledge));
    done(await cancel());
  });
});

describe('refused', () => {
  test.each<[ActorName, object]>([
    ['approver', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['officer', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['rivalMember', { name: 'NotFound' }],
  ])('%s', async (by, refusal) => {
    expect(await withdraw(await pledged(world), by)).toMatchObject(refusal);
  });

  test('once both sides have signed', async () => {
    const refusal = { name: 'TransitionRefused', state: 'COMMITTED', event: 'withdraw' };
    expect(await withdraw(await committed(world))).toMatchObject(refusal);
  });

  test('on a version that is not the newest, and with a phone number as the reason', async () => {
    const pledge = await pledged(world);
    expect(await withdraw(pledge, 'member', 'شماره 09123456789')).toMatchObject({ name: 'SensitiveText' });
    await sign(world, pledge.id, 'signatory');
    expect(await withdraw(pledge)).toMatchObject({ name: 'StaleVersion', expected: 1, actual: 2 });
  });
});
