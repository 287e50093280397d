import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeCommitment } from '../../../server/src/modules/commitments/use-cases/close-commitment.ts';
import { failVerification } from '../../../server/src/modules/commitments/use-cases/fail-verification.ts';
import { passVerification } from '../../../server/src/modules/commitments/use-cases/pass-verification.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { commitmentNow, committed, delivered, underCheck } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function verified() {
  const { id, check } = await underCheck(world);
  done(await passVerification(world.deps, world.viewer('verifier'), { ...check, findings: 'درست است' }));
  return commitmentNow(world, id);
}
const close = (of: { id: string; version: number }, by: ActorName = 'approver', reason?: string) =>
  closeCommitment(world.deps, world.viewer(by), { id: of.id, version: of.version, reason });

test('a verified commitment is closed, and that is its end', async () => {
  const commitment = await verified();
  done(await close(commitment));
  const closed = await commitmentNow(world, commitment.id);
  expect(closed).toMatchObject({ state: 'CLOSED' });
  expect(await close(closed)).toMatchObject({ name: 'TransitionRefused', state: 'CLOSED', allowed: [] });
});

test('one of which nothing stood the check is closed with a reason only', async () => {
  const { id, check } = await underCheck(world);
  const failing = { ...check, findings: 'هیچ‌کدام نبود', reason: 'تحویل نشده بود' };
  done(await failVerification(world.deps, world.viewer('verifier'), failing));
  const failed = await commitmentNow(world, id);
  expect(await close(failed)).toMatchObject({ name: 'ReasonRequired', event: 'close' });
  done(await close(failed, 'approver', 'هیچ واحدی تأیید نشد'));
  expect(await commitmentNow(world, id)).toMatchObject({ state: 'CLOSED' });
});

test('refused while something waits for its check', async () => {
  const { id } = await committed(world);
  expect(await close(await delivered(world, id, 9n), 'approver', 'دلیل')).toMatchObject({
    name: 'TransitionRefused',
    state: 'DELIVERED',
  });
});

test.each<[ActorName, object]>([
  ['officer', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
  ['officerAsApprover', { name: 'NotAllowed', why: 'IS_AUTHOR' }],
  ['signatory', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
  ['tehranApprover', { name: 'NotAllowed', why: 'OUTSIDE_SCOPE' }],
])('refused for %s', async (by, refusal) => {
  expect(await close(await verified(), by)).toMatchObject(refusal);
});
