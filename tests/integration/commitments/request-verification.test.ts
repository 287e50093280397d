import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestVerification } from '../../../server/src/modules/commitments/use-cases/request-verification.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { checksNow, committed, delivered } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  // the first delivery of the business is always drawn, and its check would stand in the way
  const { id } = await committed(world, { quantity: 1n });
  await delivered(world, id, 1n);
  await world.db.sql(`UPDATE verification SET state = 'PASSED', passed_quantity = quantity WHERE commitment_id = $1`, [
    id,
  ]);
});
afterAll(() => world.end());

const request = (commitmentId: string, by: ActorName = 'approver', idempotencyKey = world.key()) =>
  requestVerification(world.deps, world.viewer(by), { commitmentId, idempotencyKey });

/** Delivered, and not drawn: nine in ten of a known provider. */
async function unchecked(): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const { id } = await committed(world, { quantity: 5n });
    await delivered(world, id, 3n);
    if ((await checksNow(world, id)).length === 0) return id;
  }
  throw new Error('twenty deliveries of a known provider were all drawn');
}

describe('a check that was asked for', () => {
  test('covers all that was delivered and not checked yet, and is due for assignment in a week', async () => {
    const id = await unchecked();
    const { verificationId } = done(await request(id));
    const [row] = await world.db.sql(
      'SELECT state, cause, quantity::int, due_on::text, requested_by_id FROM verification WHERE id = $1',
      [verificationId],
    );
    expect(row).toEqual({
      state: 'REQUESTED',
      cause: 'REQUEST',
      quantity: 3,
      due_on: '2026-11-08',
      requested_by_id: world.viewer('approver').personId,
    });
  });

  test('may be asked for by a council member', async () => {
    done(await request(await unchecked(), 'councillor'));
  });

  test('is made once for a key, also when it was decided by the time of the retry', async () => {
    const id = await unchecked();
    const key = world.key();
    const first = done(await request(id, 'approver', key));
    expect(await request(id, 'approver', key)).toEqual(first);
    await world.db.sql(`UPDATE verification SET state = 'PASSED' WHERE commitment_id = $1`, [id]);
    await world.db.sql(`UPDATE commitment SET state = 'VERIFIED' WHERE id = $1`, [id]);
    expect(await request(id, 'approver', key)).toEqual(first);
    expect(await request(await unchecked(), 'approver', key)).toMatchObject({ name: 'IdempotencyKeyReused' });
  });
});

describe('refused', () => {
  test.each<[ActorName | 'visitor', object]>([
    ['visitor', { name: 'SignInNeeded' }],
    ['officer', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['member', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['officerAsApprover', { name: 'NotAllowed', why: 'IS_AUTHOR' }],
    ['tehranApprover', { name: 'NotAllowed', why: 'OUTSIDE_SCOPE' }],
  ])('%s', async (by, refusal) => {
    const asked = { commitmentId: await unchecked(), idempotencyKey: world.key() };
    expect(await requestVerification(world.deps, world.viewer(by), asked)).toMatchObject(refusal);
  });

  test('while another is open, before anything was delivered, and for what does not exist', async () => {
    const id = await unchecked();
    done(await request(id));
    expect(await request(id)).toMatchObject({ fields: [{ path: 'commitmentId', code: 'ALREADY_OPEN' }] });
    const { id: undelivered } = await committed(world);
    expect(await request(undelivered)).toMatchObject({ name: 'NotAllowed', why: 'WRONG_STATE' });
    expect(await request(world.deps.newId())).toMatchObject({ name: 'NotFound' });
  });

  test('when all that was delivered has been checked', async () => {
    const id = await unchecked();
    await world.db.sql('UPDATE commitment SET verified = delivered WHERE id = $1', [id]);
    expect(await request(id)).toMatchObject({ fields: [{ path: 'commitmentId', code: 'NOTHING_TO_VERIFY' }] });
  });
});
