import { afterAll, beforeAll, expect, test } from 'vitest';
import { receiveTranche } from '../../../server/src/modules/commitments/use-cases/receive-tranche.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { commitmentNow, committed, dispatched, needItemNow, plan, type TrancheNow } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function onItsWay() {
  const { id, needItemId } = await committed(world);
  await plan(world, id, [9n]);
  return { commitmentId: id, needItemId, tranche: await dispatched(world, id) };
}
const receive = (tranche: TrancheNow, quantity: bigint, by: ActorName = 'receiver') =>
  receiveTranche(world.deps, world.viewer(by), { id: tranche.id, version: tranche.version, quantity });

test('what arrived is counted and moves nothing in the ledger yet', async () => {
  const { tranche, commitmentId, needItemId } = await onItsWay();
  done(await receive(tranche, 8n));
  const [row] = await world.db.sql('SELECT state, received_quantity::int, received_by_id FROM tranche WHERE id = $1', [
    tranche.id,
  ]);
  expect(row).toEqual({ state: 'RECEIVED', received_quantity: 8, received_by_id: world.viewer('receiver').personId });
  expect(await commitmentNow(world, commitmentId)).toMatchObject({ state: 'COMMITTED', delivered: 0n });
  expect(await needItemNow(world, needItemId)).toMatchObject({ committed: 9n, delivered: 0n });
});

test('the officer who wrote the need may count, as may any other of the place', async () => {
  const { tranche } = await onItsWay();
  done(await receive(tranche, 9n, 'officer'));
});

test.each<[string, bigint, ActorName, object]>([
  ['more than was sent', 10n, 'receiver', { fields: [{ path: 'quantity', code: 'TOO_LARGE', bound: '9' }] }],
  ['less than nothing', -1n, 'receiver', { fields: [{ path: 'quantity', code: 'BELOW_ZERO' }] }],
  ['by the provider', 9n, 'member', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
  ['by an officer of another county', 9n, 'maraghehOfficer', { name: 'NotAllowed', why: 'OUTSIDE_SCOPE' }],
])('refused: %s', async (_, quantity, by, refusal) => {
  const { tranche } = await onItsWay();
  expect(await receive(tranche, quantity, by)).toMatchObject(refusal);
});

test('refused: twice, and before it was sent', async () => {
  const { tranche } = await onItsWay();
  done(await receive(tranche, 9n));
  expect(await receive(tranche, 9n)).toMatchObject({ name: 'StaleVersion' });
  const { id } = await committed(world);
  const [planned] = await plan(world, id, [9n]);
  expect(await receive(planned as TrancheNow, 9n)).toMatchObject({ name: 'TransitionRefused', state: 'PLANNED' });
});
