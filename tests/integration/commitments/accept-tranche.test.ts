import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptTranche } from '../../../server/src/modules/commitments/use-cases/accept-tranche.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import {
  checksNow,
  commitmentNow,
  committed,
  delivered,
  needItemNow,
  offerItemNow,
  plan,
  received,
  type TrancheNow,
  tranchesNow,
} from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const accept = ({ id, version }: TrancheNow, by: ActorName = 'receiver') =>
  acceptTranche(world.deps, world.viewer(by), { id, version });

async function arrived(quantities: readonly bigint[], quantity?: bigint) {
  const commitment = await committed(world);
  await plan(world, commitment.id, quantities);
  return { ...commitment, tranche: await received(world, commitment.id, quantity) };
}

describe('an accepted delivery', () => {
  test('counts as delivered on both sides and brings the commitment into delivery', async () => {
    const { id, needItemId, offerItemId, tranche } = await arrived([4n, 5n]);
    done(await accept(tranche));
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'IN_DELIVERY', delivered: 4n, verified: 0n });
    expect(await needItemNow(world, needItemId)).toMatchObject({ open: 11n, committed: 5n, delivered: 4n });
    expect(await offerItemNow(world, offerItemId)).toMatchObject({ committed: 5n, delivered: 4n });
    const [row] = await world.db.sql('SELECT state, accepted_quantity::int FROM tranche WHERE id = $1', [tranche.id]);
    expect(row).toEqual({ state: 'ACCEPTED', accepted_quantity: 4 });
  });

  test('makes the commitment delivered when it was the last', async () => {
    const { id } = await committed(world);
    expect(await delivered(world, id, 4n)).toMatchObject({ state: 'IN_DELIVERY' });
    expect(await delivered(world, id, 5n)).toMatchObject({ state: 'DELIVERED', delivered: 9n });
  });

  test('accepts what arrived; what did not is still to come', async () => {
    const { id, tranche, needItemId } = await arrived([9n], 6n);
    done(await accept(tranche));
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'IN_DELIVERY', delivered: 6n });
    expect(await needItemNow(world, needItemId)).toMatchObject({ committed: 3n, delivered: 6n });
    await plan(world, id, [3n]);
  });
});

describe('a check is asked for by the rule, not by anybody', () => {
  test('when it is the first delivery of a provider', async () => {
    const first = await makeWorld();
    const { id } = await committed(first, { quantity: 1n, by: 'volunteer' });
    await delivered(first, id, 1n, 'volunteer');
    expect(await checksNow(first, id)).toMatchObject([{ state: 'REQUESTED', cause: 'SAMPLE', quantity: 1n }]);
    const [deed] = await first.db.sql(
      `SELECT person_id, facts->>'cause' AS cause FROM audit_event WHERE action = 'requestVerification'`,
    );
    expect(deed).toEqual({ person_id: null, cause: 'SAMPLE' });
    await first.end();
  });

  test('when it is worth more than the limit; a second one joins the check that is open', async () => {
    const { id } = await committed(world, { quantity: 20n, by: 'charityMember' });
    await delivered(world, id, 1n, 'charityMember');
    await delivered(world, id, 12n, 'charityMember');
    const [row] = await world.db.sql(
      'SELECT count(*)::int AS checks, min(quantity)::int AS quantity FROM verification WHERE commitment_id = $1',
      [id],
    );
    expect(row).toEqual({ checks: 1, quantity: 13 });
    const { id: large } = await committed(world, { quantity: 20n, by: 'cooperative' });
    await delivered(world, large, 20n, 'cooperative');
    expect(await checksNow(world, large)).toMatchObject([{ cause: 'VALUE', quantity: 20n }]);
  });
});

describe('refused', () => {
  test.each<[ActorName, object]>([
    ['officer', { name: 'NotAllowed', why: 'IS_AUTHOR' }],
    ['member', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['maraghehOfficer', { name: 'NotAllowed', why: 'OUTSIDE_SCOPE' }],
  ])('%s', async (by, refusal) => {
    const { tranche } = await arrived([9n]);
    expect(await accept(tranche, by)).toMatchObject(refusal);
  });

  test('by the person who sent it, in another role', async () => {
    const { tranche, id } = await arrived([9n]);
    const dispatcher = { ...world.viewer('receiver'), personId: world.viewer('member').personId };
    const answer = await acceptTranche(world.deps, dispatcher, tranche);
    expect(answer).toMatchObject({ name: 'NotAllowed', why: 'ACTED_BEFORE' });
    expect(await commitmentNow(world, id)).toMatchObject({ delivered: 0n });
  });

  test('when nothing arrived, twice, and before it arrived', async () => {
    const { tranche } = await arrived([9n], 0n);
    expect(await accept(tranche)).toMatchObject({ fields: [{ path: 'quantity', code: 'NOTHING_ARRIVED' }] });
    const second = await arrived([9n]);
    done(await accept(second.tranche));
    expect(await accept(second.tranche)).toMatchObject({ name: 'StaleVersion' });
    const third = await committed(world);
    await plan(world, third.id, [9n]);
    const [planned] = await tranchesNow(world, third.id);
    expect(await accept(planned as TrancheNow)).toMatchObject({ name: 'TransitionRefused', state: 'PLANNED' });
  });
});
