import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { passVerification } from '../../../server/src/modules/commitments/use-cases/pass-verification.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import {
  assigned,
  type CheckNow,
  checksNow,
  commitmentNow,
  committed,
  delivered,
  needItemNow,
  offerItemNow,
  underCheck,
} from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const pass = ({ id, version }: CheckNow, by: ActorName = 'verifier', findings = 'همه شمرده و دیده شد') =>
  passVerification(world.deps, world.viewer(by), { id, version, findings });

describe('a check that is passed', () => {
  test('makes what was delivered verified on both sides, and the commitment with it', async () => {
    const { id, check } = await underCheck(world);
    done(await pass(check));
    const now = await commitmentNow(world, id);
    expect(now).toMatchObject({ state: 'VERIFIED', delivered: 9n, verified: 9n, failed: 0n });
    expect(await needItemNow(world, now.needItemId)).toMatchObject({ open: 11n, delivered: 0n, verified: 9n });
    expect(await offerItemNow(world, now.offerItemId)).toMatchObject({ delivered: 0n, verified: 9n });
    expect(await checksNow(world, id)).toMatchObject([{ state: 'PASSED', passed: 9n }]);
  });

  test('leaves the commitment in delivery while some is still to come', async () => {
    const { id, check } = await underCheck(world, 4n);
    done(await pass(check));
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'IN_DELIVERY', delivered: 4n, verified: 4n });
    await delivered(world, id, 5n);
    done(await pass(await assigned(world, id)));
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'VERIFIED', verified: 9n });
  });

  test('is based on what was under check: what joined it meanwhile makes the verifier look again', async () => {
    const { id } = await committed(world, { quantity: 16n });
    await delivered(world, id, 4n);
    const check = await assigned(world, id);
    // worth more than the limit, so drawn for sure
    await delivered(world, id, 12n);
    expect(await pass(check)).toMatchObject({ name: 'StaleVersion' });
    const [now] = await checksNow(world, id);
    expect(now).toMatchObject({ state: 'ASSIGNED', quantity: 16n });
    done(await pass(now ?? check));
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'VERIFIED', verified: 16n });
  });
});

describe('refused', () => {
  test.each<[ActorName, object]>([
    ['secondVerifier', { name: 'NotAllowed', why: 'NOT_ASSIGNED' }],
    ['councillor', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['approver', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['signatory', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['rivalMember', { name: 'NotFound' }],
  ])('%s', async (by, refusal) => {
    const { id, check } = await underCheck(world);
    expect(await pass(check, by)).toMatchObject(refusal);
    expect(await commitmentNow(world, id)).toMatchObject({ verified: 0n });
  });

  test('without findings, with a national code in them, and twice', async () => {
    const { check } = await underCheck(world);
    expect(await pass(check, 'verifier', ' ')).toMatchObject({ fields: [{ path: 'findings', code: 'REQUIRED' }] });
    expect(await pass(check, 'verifier', 'گیرنده 0499370899')).toMatchObject({ name: 'SensitiveText' });
    done(await pass(check));
    expect(await pass(check)).toMatchObject({ name: 'StaleVersion' });
    expect(await pass({ ...check, version: check.version + 1 })).toMatchObject({
      name: 'TransitionRefused',
      state: 'PASSED',
    });
  });
});
