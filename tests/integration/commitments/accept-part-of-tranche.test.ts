import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptPartOfTranche } from '../../../server/src/modules/commitments/use-cases/accept-part-of-tranche.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { commitmentNow, committed, needItemNow, plan, received, type TrancheNow } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function arrived() {
  const commitment = await committed(world);
  await plan(world, commitment.id, [9n]);
  return { ...commitment, tranche: await received(world, commitment.id, 8n) };
}
const acceptPart = (
  { id, version }: TrancheNow,
  quantity: bigint,
  by: ActorName = 'receiver',
  reason = 'دو دستگاه شکسته بود',
) => acceptPartOfTranche(world.deps, world.viewer(by), { id, version, quantity, reason });

test('a part is accepted with its reason; all the rest is still committed and planned again', async () => {
  const { id, tranche, needItemId } = await arrived();
  done(await acceptPart(tranche, 6n));
  const [row] = await world.db.sql('SELECT state, accepted_quantity::int, reason FROM tranche WHERE id = $1', [
    tranche.id,
  ]);
  expect(row).toEqual({ state: 'PARTLY_ACCEPTED', accepted_quantity: 6, reason: 'دو دستگاه شکسته بود' });
  expect(await commitmentNow(world, id)).toMatchObject({ state: 'IN_DELIVERY', delivered: 6n });
  expect(await needItemNow(world, needItemId)).toMatchObject({ committed: 3n, delivered: 6n });
  await plan(world, id, [1n, 2n]);
});

test.each<[string, bigint, ActorName, string, object]>([
  ['all that arrived', 8n, 'receiver', 'دلیل', { fields: [{ path: 'quantity', code: 'TOO_LARGE', bound: '7' }] }],
  ['nothing', 0n, 'receiver', 'دلیل', { fields: [{ path: 'quantity', code: 'ZERO' }] }],
  ['without a reason', 6n, 'receiver', '', { name: 'ReasonRequired', event: 'acceptPart' }],
  ['by who wrote the need', 6n, 'officer', 'دلیل', { name: 'NotAllowed', why: 'IS_AUTHOR' }],
  ['by the provider', 6n, 'signatory', 'دلیل', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
])('refused: %s', async (_, quantity, by, reason, refusal) => {
  const { id, tranche } = await arrived();
  expect(await acceptPart(tranche, quantity, by, reason)).toMatchObject(refusal);
  expect(await commitmentNow(world, id)).toMatchObject({ delivered: 0n });
});
