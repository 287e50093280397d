import { afterAll, beforeAll, expect, test } from 'vitest';
import { passVerificationWithIssues } from '../../../server/src/modules/commitments/use-cases/pass-verification-with-issues.ts';
import { activeOffer, done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { type CheckNow, checksNow, commitmentNow, needItemNow, offerItemNow, underCheck } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const passSome = (
  { id, version }: CheckNow,
  passedQuantity: bigint,
  { lost, by = 'verifier' }: { lost?: boolean; by?: ActorName } = {},
) =>
  passVerificationWithIssues(world.deps, world.viewer(by), {
    id,
    version,
    passedQuantity,
    lost,
    findings: 'سه دستگاه ترمز نداشت',
  });

test('what did not pass is open again for the need and free again for the offer', async () => {
  const { id, check } = await underCheck(world, 9n, { offer: await activeOffer(world) });
  done(await passSome(check, 6n));
  const now = await commitmentNow(world, id);
  expect(now).toMatchObject({ state: 'VERIFIED', delivered: 6n, verified: 6n, failed: 3n });
  expect(await needItemNow(world, now.needItemId)).toMatchObject({ open: 14n, delivered: 0n, verified: 6n });
  expect(await offerItemNow(world, now.offerItemId)).toMatchObject({
    free: 44n,
    delivered: 0n,
    verified: 6n,
    lost: 0n,
  });
  expect(await checksNow(world, id)).toMatchObject([{ state: 'PASSED_WITH_ISSUES', passed: 6n }]);
});

test('what is lost does not come back to the offer', async () => {
  const { id, check } = await underCheck(world, 9n, { offer: await activeOffer(world) });
  done(await passSome(check, 6n, { lost: true }));
  const { offerItemId, needItemId } = await commitmentNow(world, id);
  expect(await offerItemNow(world, offerItemId)).toMatchObject({ free: 41n, verified: 6n, lost: 3n });
  expect(await needItemNow(world, needItemId)).toMatchObject({ open: 14n });
});

test('all may pass with something to remark', async () => {
  const { id, check } = await underCheck(world);
  done(await passSome(check, 9n));
  expect(await commitmentNow(world, id)).toMatchObject({ state: 'VERIFIED', verified: 9n, failed: 0n });
});

test.each<[string, bigint, ActorName, object]>([
  ['nothing', 0n, 'verifier', { fields: [{ path: 'passedQuantity', code: 'ZERO' }] }],
  [
    'more than is under check',
    10n,
    'verifier',
    { fields: [{ path: 'passedQuantity', code: 'TOO_LARGE', bound: '9' }] },
  ],
  ['by another verifier', 6n, 'secondVerifier', { name: 'NotAllowed', why: 'NOT_ASSIGNED' }],
])('refused: %s', async (_, quantity, by, refusal) => {
  const { id, check } = await underCheck(world);
  expect(await passSome(check, quantity, { by })).toMatchObject(refusal);
  expect(await commitmentNow(world, id)).toMatchObject({ verified: 0n, failed: 0n });
});
