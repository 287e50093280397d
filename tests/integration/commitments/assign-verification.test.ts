import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assignVerification } from '../../../server/src/modules/commitments/use-cases/assign-verification.ts';
import { insert } from '../../support/insert.ts';
import { done } from '../../support/things.ts';
import { type ActorName, COUNTIES, makeWorld, ORGANIZATIONS, type World } from '../../support/world.ts';
import { type CheckNow, committed, delivered, openCheckOf } from './steps.fixture.ts';

let world: World;
let sequence = 0;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

/** A check that waits for a verifier: worth more than the limit, so always drawn. */
async function waiting(): Promise<CheckNow> {
  const { id } = await committed(world, { quantity: 20n });
  await delivered(world, id, 20n);
  return openCheckOf(world, id);
}
const assign = ({ id, version }: CheckNow, verifierId: string, by: ActorName = 'councillor') =>
  assignVerification(world.deps, world.viewer(by), { id, version, verifierId });
const person = (name: ActorName) => world.viewer(name).personId;

async function alsoMemberOf(organizationId: string, name: ActorName): Promise<string> {
  const id = `00000000-0000-7000-8009-${String(++sequence).padStart(12, '0')}`;
  await insert(world.db, 'membership', [
    { id, person_id: person(name), organization_id: organizationId, role: 'MEMBER', ended_at: '2025-01-01T00:00:00Z' },
  ]);
  return id;
}

describe('a check gets its verifier', () => {
  test('from a council member, with two weeks to decide', async () => {
    const check = await waiting();
    done(await assign(check, person('verifier')));
    const [row] = await world.db.sql(
      'SELECT state, verifier_id, assigned_by_id, due_on::text FROM verification WHERE id = $1',
      [check.id],
    );
    expect(row).toEqual({
      state: 'ASSIGNED',
      verifier_id: person('verifier'),
      assigned_by_id: person('councillor'),
      due_on: '2026-11-15',
    });
  });

  test('or a verifier takes it', async () => {
    done(await assign(await waiting(), person('verifier'), 'verifier'));
  });
});

describe('refused', () => {
  test.each<[string, ActorName, ActorName, object]>([
    ['a verifier who names another', 'secondVerifier', 'verifier', { name: 'NotAllowed', why: 'OTHER_PERSON' }],
    [
      'somebody who is no verifier',
      'auditor',
      'councillor',
      { fields: [{ path: 'verifierId', code: 'NOT_A_VERIFIER' }] },
    ],
    [
      'a verifier of another place',
      'tehranVerifier',
      'councillor',
      { fields: [{ path: 'verifierId', code: 'NOT_A_VERIFIER' }] },
    ],
    ['by the approver', 'verifier', 'approver', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['by the provider', 'verifier', 'signatory', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['by a verifier of another place', 'tehranVerifier', 'tehranVerifier', { name: 'NotFound' }],
  ])('%s', async (_, verifier, by, refusal) => {
    expect(await assign(await waiting(), person(verifier), by)).toMatchObject(refusal);
  });

  test.each([
    ['the provider', ORGANIZATIONS.business],
    ['the office of the program', ORGANIZATIONS.tabrizOffice],
  ])('a verifier who once was a member of %s', async (_, organizationId) => {
    const check = await waiting();
    const membership = await alsoMemberOf(organizationId, 'secondVerifier');
    const refusal = { name: 'NotAllowed', why: 'HAS_TIE' };
    expect(await assign(check, person('secondVerifier'))).toMatchObject(refusal);
    expect(await assign(check, person('secondVerifier'), 'secondVerifier')).toMatchObject(refusal);
    await world.db.sql('DELETE FROM membership WHERE id = $1', [membership]);
    done(await assign(check, person('secondVerifier')));
  });

  test('a verifier who took part: the receiver, with a verifier’s membership', async () => {
    const check = await waiting();
    const id = '00000000-0000-7000-8009-000000000099';
    await insert(world.db, 'membership', [
      {
        id,
        person_id: person('receiver'),
        organization_id: ORGANIZATIONS.council,
        role: 'VERIFIER',
        province_id: 'IR-03',
        county_id: COUNTIES.tabriz,
      },
    ]);
    expect(await assign(check, person('receiver'))).toMatchObject({ name: 'NotAllowed', why: 'HAS_TIE' });
    await world.db.sql('DELETE FROM membership WHERE id = $1', [id]);
  });

  test('twice', async () => {
    const check = await waiting();
    done(await assign(check, person('verifier')));
    expect(await assign(check, person('verifier'))).toMatchObject({ name: 'StaleVersion' });
    expect(await assign({ ...check, version: 2 }, person('verifier'))).toMatchObject({ name: 'TransitionRefused' });
  });
});
