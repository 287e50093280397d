import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signCommitment } from '../../../server/src/modules/commitments/use-cases/sign-commitment.ts';
import { withdrawPledge } from '../../../server/src/modules/commitments/use-cases/withdraw-pledge.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, ORGANIZATIONS, type World } from '../../support/world.ts';
import { commitmentNow, needItemNow, offerItemNow, pledged, sign, steppedUp } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const signs = async (id: string, by: ActorName, changes: object = {}) => {
  const { version } = await commitmentNow(world, id);
  return signCommitment(world.deps, world.viewer(by), { id, version, ...steppedUp(world), ...changes });
};

describe('two signatures', () => {
  test.each<[ActorName, ActorName]>([
    ['signatory', 'approver'],
    ['approver', 'signatory'],
  ])('%s first, %s second: the pledge is committed and counts', async (first, second) => {
    const { id, needItemId, offerItemId } = await pledged(world);
    expect(await sign(world, id, first)).toMatchObject({ state: 'PLEDGED', version: 2 });
    expect(await needItemNow(world, needItemId)).toMatchObject({ held: 9n, committed: 0n });
    expect(await sign(world, id, second)).toMatchObject({ state: 'COMMITTED', version: 3 });
    expect(await needItemNow(world, needItemId)).toMatchObject({ open: 11n, held: 0n, committed: 9n });
    expect(await offerItemNow(world, offerItemId)).toMatchObject({ free: 0n, held: 0n, committed: 9n });
  });

  test('keep who signed for which side, and when', async () => {
    const { id } = await pledged(world);
    await sign(world, id, 'signatory');
    await sign(world, id, 'approver');
    const [row] = await world.db.sql(
      'SELECT provider_signed_by_id, program_signed_by_id, committed_at FROM commitment WHERE id = $1',
      [id],
    );
    expect(row).toEqual({
      provider_signed_by_id: world.viewer('signatory').personId,
      program_signed_by_id: world.viewer('approver').personId,
      committed_at: world.deps.now(),
    });
    const deeds = await world.db.sql(
      `SELECT facts->>'side' AS side, facts->>'state' AS state FROM audit_event WHERE noun_id = $1 AND action = 'signCommitment' ORDER BY id`,
      [id],
    );
    expect(deeds).toEqual([
      { side: 'PROVIDER', state: 'PLEDGED' },
      { side: 'PROGRAM', state: 'COMMITTED' },
    ]);
  });
});

describe('refused', () => {
  test('without the password proven, or when that was too long ago, also for a script', async () => {
    const { id } = await pledged(world);
    for (const steppedUpUntil of [null, world.deps.now()])
      expect(await signs(id, 'signatory', { steppedUpUntil })).toMatchObject({ name: 'StepUpNeeded', action: 'sign' });
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'PLEDGED', version: 1 });
  });

  test.each<[ActorName | 'visitor', object]>([
    ['member', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['officer', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['officerAsApprover', { name: 'NotAllowed', why: 'IS_AUTHOR' }],
    ['rivalSignatory', { name: 'NotFound' }],
    ['tehranApprover', { name: 'NotFound' }],
    ['visitor', { name: 'NotFound' }],
  ])('%s', async (by, refusal) => {
    const { id, version } = await pledged(world);
    const signing = { id, version, ...steppedUp(world) };
    expect(await signCommitment(world.deps, world.viewer(by), signing)).toMatchObject(refusal);
  });

  test('twice by the same side', async () => {
    const { id } = await pledged(world);
    await sign(world, id, 'signatory');
    expect(await signs(id, 'signatory')).toMatchObject({ name: 'NotAllowed', why: 'ALREADY_SIGNED' });
  });

  test('by one person for both sides', async () => {
    const { id } = await pledged(world);
    await sign(world, id, 'signatory');
    const { version } = await commitmentNow(world, id);
    const both = { ...world.viewer('approver'), personId: world.viewer('signatory').personId };
    const answer = await signCommitment(world.deps, both, { id, version, ...steppedUp(world) });
    expect(answer).toMatchObject({ name: 'NotAllowed', why: 'ACTED_BEFORE' });
  });

  test('on a version that is not the newest', async () => {
    const { id, version } = await pledged(world);
    await sign(world, id, 'signatory');
    const answer = await signCommitment(world.deps, world.viewer('approver'), { id, version, ...steppedUp(world) });
    expect(answer).toMatchObject({ name: 'StaleVersion', expected: 1, actual: 2 });
  });

  test('after it was withdrawn', async () => {
    const { id, version } = await pledged(world);
    done(await withdrawPledge(world.deps, world.viewer('member'), { id, version }));
    expect(await signs(id, 'signatory')).toMatchObject({ name: 'TransitionRefused', state: 'WITHDRAWN' });
  });

  test('by a provider whose verification has run out since', async () => {
    const { id } = await pledged(world, { by: 'volunteer' });
    const expire = (at: string) =>
      world.db.sql('UPDATE organization SET verification_expires_at = $1 WHERE id = $2', [at, ORGANIZATIONS.volunteer]);
    await expire('2026-10-31T00:00:00Z');
    expect(await signs(id, 'volunteer')).toMatchObject({ name: 'NotAllowed', why: 'ORGANIZATION_NOT_VERIFIED' });
    await expire('2028-01-01T00:00:00Z');
    expect(await signs(id, 'volunteer')).toEqual({ commitmentId: id });
  });

  test('when the hold time is over, also before that has been written down', async () => {
    const late = await makeWorld();
    const { id, version } = await pledged(late);
    late.clock.passDays(14);
    const answer = await signCommitment(late.deps, late.viewer('signatory'), { id, version, ...steppedUp(late) });
    expect(answer).toMatchObject({ name: 'TransitionRefused', state: 'LAPSED', event: 'sign', allowed: [] });
    await late.end();
  });
});
