import { afterAll, beforeAll, expect, test } from 'vitest';
import { returnTranche } from '../../../server/src/modules/commitments/use-cases/return-tranche.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { commitmentNow, committed, needItemNow, plan, received, type TrancheNow } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function arrived(quantity = 9n) {
  const commitment = await committed(world);
  await plan(world, commitment.id, [9n]);
  return { ...commitment, tranche: await received(world, commitment.id, quantity) };
}
const sendBack = ({ id, version }: TrancheNow, by: ActorName = 'receiver', reason = 'کالای دیگری است') =>
  returnTranche(world.deps, world.viewer(by), { id, version, reason });

test('what is sent back moves nothing in the ledger and has to be planned again', async () => {
  const { id, tranche, needItemId } = await arrived();
  done(await sendBack(tranche));
  const [row] = await world.db.sql('SELECT state, accepted_quantity::int, reason FROM tranche WHERE id = $1', [
    tranche.id,
  ]);
  expect(row).toEqual({ state: 'RETURNED', accepted_quantity: 0, reason: 'کالای دیگری است' });
  expect(await commitmentNow(world, id)).toMatchObject({ state: 'COMMITTED', delivered: 0n });
  expect(await needItemNow(world, needItemId)).toMatchObject({ committed: 9n, delivered: 0n });
  await plan(world, id, [9n]);
});

test('a tranche of which nothing arrived is sent back too', async () => {
  const { id, tranche } = await arrived(0n);
  done(await sendBack(tranche));
  await plan(world, id, [9n]);
});

test.each<[string, ActorName, string, object]>([
  ['without a reason', 'receiver', '', { name: 'ReasonRequired', event: 'return' }],
  ['with a phone number in it', 'receiver', 'تماس 09123456789', { name: 'SensitiveText' }],
  ['by who wrote the need', 'officer', 'دلیل', { name: 'NotAllowed', why: 'IS_AUTHOR' }],
  ['by the provider', 'member', 'دلیل', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
])('refused: %s', async (_, by, reason, refusal) => {
  const { tranche } = await arrived();
  expect(await sendBack(tranche, by, reason)).toMatchObject(refusal);
});
