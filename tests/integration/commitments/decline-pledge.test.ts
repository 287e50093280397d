import { afterAll, beforeAll, expect, test } from 'vitest';
import { declinePledge } from '../../../server/src/modules/commitments/use-cases/decline-pledge.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { commitmentNow, committed, needItemNow, pledged, sign } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const decline = (
  of: { id: string; version: number },
  by: ActorName = 'approver',
  reason = 'قیمت بالاتر از بازار است',
) => declinePledge(world.deps, world.viewer(by), { ...of, reason });

test('a declined pledge gives back what it held, with the reason', async () => {
  const pledge = await pledged(world);
  done(await decline(pledge));
  expect(await commitmentNow(world, pledge.id)).toMatchObject({ state: 'DECLINED' });
  expect(await needItemNow(world, pledge.needItemId)).toMatchObject({ open: 20n, held: 0n });
  const [row] = await world.db.sql('SELECT reason FROM commitment WHERE id = $1', [pledge.id]);
  expect(row?.reason).toBe('قیمت بالاتر از بازار است');
});

test('a pledge may be declined after the provider has signed', async () => {
  const { id } = await pledged(world);
  done(await decline(await sign(world, id, 'signatory')));
  expect(await commitmentNow(world, id)).toMatchObject({ state: 'DECLINED' });
});

test.each<[string, ActorName, string, object]>([
  ['without a reason', 'approver', ' ', { name: 'ReasonRequired', event: 'decline' }],
  ['by the officer', 'officer', 'دلیل', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
  ['by who wrote the need', 'officerAsApprover', 'دلیل', { name: 'NotAllowed', why: 'IS_AUTHOR' }],
  ['from another province', 'tehranApprover', 'دلیل', { name: 'NotFound' }],
  ['by the provider', 'signatory', 'دلیل', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
])('refused %s', async (_, by, reason, refusal) => {
  expect(await decline(await pledged(world), by, reason)).toMatchObject(refusal);
});

test('refused once both sides have signed', async () => {
  expect(await decline(await committed(world))).toMatchObject({ name: 'TransitionRefused', state: 'COMMITTED' });
});
