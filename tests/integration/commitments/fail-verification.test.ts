import { afterAll, beforeAll, expect, test } from 'vitest';
import { failVerification } from '../../../server/src/modules/commitments/use-cases/fail-verification.ts';
import { closeNeed } from '../../../server/src/modules/needs/use-cases/close-need.ts';
import { activeOffer, done, needNow, publishedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { type CheckNow, commitmentNow, needItemNow, offerItemNow, underCheck } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

type How = { lost?: boolean; by?: ActorName; reason?: string };
const fail = ({ id, version }: CheckNow, { lost, by = 'verifier', reason = 'کالا در محل نبود' }: How = {}) =>
  failVerification(world.deps, world.viewer(by), { id, version, lost, reason, findings: 'انبار خالی بود' });

test('a failure reverses the entries of what was under check and deletes nothing', async () => {
  const { id, check } = await underCheck(world, 9n, { offer: await activeOffer(world) });
  done(await fail(check));
  const now = await commitmentNow(world, id);
  expect(now).toMatchObject({ state: 'DELIVERED', delivered: 0n, verified: 0n, failed: 9n });
  expect(await needItemNow(world, now.needItemId)).toMatchObject({ open: 20n, committed: 0n, delivered: 0n });
  expect(await offerItemNow(world, now.offerItemId)).toMatchObject({ free: 50n, delivered: 0n, lost: 0n });
  const entries = await world.db.sql('SELECT kind FROM ledger_entry WHERE commitment_id = $1 ORDER BY chain_position', [
    id,
  ]);
  expect(entries.map((entry) => entry.kind)).toEqual(['PLEDGED', 'COMMITTED', 'DELIVERED', 'VERIFICATION_FAILED']);
});

test('what is lost is lost for the offer and open again for the need', async () => {
  const { id, check } = await underCheck(world, 4n);
  done(await fail(check, { lost: true }));
  const now = await commitmentNow(world, id);
  expect(now).toMatchObject({ state: 'IN_DELIVERY', delivered: 0n, failed: 4n });
  expect(await needItemNow(world, now.needItemId)).toMatchObject({ open: 15n, committed: 5n, delivered: 0n });
  expect(await offerItemNow(world, now.offerItemId)).toMatchObject({ free: 0n, committed: 5n, lost: 4n });
});

test('on a closed need, from a one-off offer, what comes back leaves again on both sides', async () => {
  const need = await publishedNeed(world);
  const { id, check } = await underCheck(world, 9n, { need });
  done(
    await closeNeed(world.deps, world.viewer('approver'), { ...(await needNow(world, need.id)), reason: 'پایان طرح' }),
  );
  done(await fail(check));
  const { needItemId, offerItemId, offerId } = await commitmentNow(world, id);
  expect(await needItemNow(world, needItemId)).toMatchObject({ open: 0n, delivered: 0n });
  expect(await offerItemNow(world, offerItemId)).toMatchObject({ free: 0n, delivered: 0n, lost: 0n });
  expect(await world.db.sql('SELECT state FROM offer WHERE id = $1', [offerId])).toEqual([{ state: 'WITHDRAWN' }]);
});

test.each<[string, How, object]>([
  ['without a reason', { reason: '' }, { name: 'ReasonRequired', event: 'fail' }],
  ['by another verifier', { by: 'secondVerifier' }, { name: 'NotAllowed', why: 'NOT_ASSIGNED' }],
  ['by the approver', { by: 'approver' }, { name: 'NotAllowed', why: 'WRONG_ROLE' }],
])('refused %s', async (_, how, refusal) => {
  const { id, check } = await underCheck(world);
  expect(await fail(check, how)).toMatchObject(refusal);
  expect(await commitmentNow(world, id)).toMatchObject({ delivered: 9n, failed: 0n });
});
