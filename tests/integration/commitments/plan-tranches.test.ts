import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planTranches } from '../../../server/src/modules/commitments/use-cases/plan-tranches.ts';
import { returnTranche } from '../../../server/src/modules/commitments/use-cases/return-tranche.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import {
  commitmentNow,
  committed,
  delivered,
  dispatched,
  plan,
  pledged,
  received,
  tranchesNow,
} from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

type Part = readonly [bigint, string];
const plans = async (id: string, parts: readonly Part[], by: ActorName = 'member') => {
  const { version } = await commitmentNow(world, id);
  const tranches = parts.map(([quantity, dueOn]) => ({ quantity, dueOn }));
  return planTranches(world.deps, world.viewer(by), { commitmentId: id, version, tranches });
};
const shape = async (id: string) =>
  (await tranchesNow(world, id)).map(({ position, state, quantity }) => `${position} ${state} ${quantity}`);

describe('a plan', () => {
  test('says when all that is committed comes', async () => {
    const { id } = await committed(world);
    done(
      await plans(id, [
        [4n, '2026-11-10'],
        [5n, '2026-12-31'],
      ]),
    );
    expect(await shape(id)).toEqual(['1 PLANNED 4', '2 PLANNED 5']);
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'COMMITTED', version: 4 });
  });

  test('takes the place of the one before, except what has left', async () => {
    const { id } = await committed(world);
    await plan(world, id, [2n, 3n, 4n]);
    await dispatched(world, id);
    done(await plans(id, [[7n, '2026-11-20']]));
    expect(await shape(id)).toEqual(['1 DISPATCHED 2', '2 PLANNED 7']);
  });

  test('plans again what was sent back, and what did not arrive', async () => {
    const { id } = await committed(world);
    await plan(world, id, [9n]);
    const tranche = await received(world, id, 7n);
    done(await plans(id, [[2n, '2026-11-20']]));
    done(await returnTranche(world.deps, world.viewer('receiver'), { ...tranche, reason: 'چرخ‌ها شکسته است' }));
    expect(await plans(id, [[2n, '2026-11-20']])).toMatchObject({
      fields: [{ path: 'tranches', code: 'SUM', bound: '9' }],
    });
    done(await plans(id, [[9n, '2026-11-20']]));
    expect(await shape(id)).toEqual(['1 RETURNED 9', '2 PLANNED 9']);
  });
});

describe('refused', () => {
  test.each<[string, readonly Part[], object]>([
    ['less than is committed', [[8n, '2026-11-10']], { path: 'tranches', code: 'SUM', bound: '9' }],
    [
      'more than is committed',
      [
        [5n, '2026-11-10'],
        [5n, '2026-11-11'],
      ],
      { path: 'tranches', code: 'SUM', bound: '9' },
    ],
    ['nothing', [], { path: 'tranches', code: 'SUM', bound: '9' }],
    [
      'a part of nothing',
      [
        [9n, '2026-11-10'],
        [0n, '2026-11-11'],
      ],
      { path: 'tranches.1.quantity', code: 'ZERO' },
    ],
    [
      'a day that is over',
      [[9n, '2026-10-31']],
      { path: 'tranches.0.dueOn', code: 'IN_THE_PAST', bound: '2026-11-01' },
    ],
    [
      'a day after the agreed one',
      [[9n, '2027-01-01']],
      { path: 'tranches.0.dueOn', code: 'TOO_LATE', bound: '2026-12-31' },
    ],
  ])('%s', async (_, parts, fault) => {
    const { id } = await committed(world);
    const answer = await plans(id, parts);
    expect(answer).toMatchObject({ name: 'InvalidInput', fields: expect.arrayContaining([fault]) });
    expect(await tranchesNow(world, id)).toEqual([]);
  });

  test.each<[ActorName, object]>([
    ['officer', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['rivalMember', { name: 'NotAllowed', why: 'OTHER_ORGANIZATION' }],
  ])('%s', async (by, refusal) => {
    const { id } = await committed(world);
    expect(await plans(id, [[9n, '2026-11-10']], by)).toMatchObject(refusal);
  });

  test('before both have signed, and when all has been delivered', async () => {
    const { id } = await pledged(world);
    expect(await plans(id, [[9n, '2026-11-10']])).toMatchObject({ name: 'NotAllowed', why: 'WRONG_STATE' });
    const all = await committed(world);
    await delivered(world, all.id, 9n);
    expect(await plans(all.id, [[9n, '2026-11-10']])).toMatchObject({ name: 'NotAllowed', why: 'WRONG_STATE' });
  });

  test('on a version that is not the newest', async () => {
    const { id, version } = await committed(world);
    await plan(world, id, [9n]);
    const again = { commitmentId: id, version, tranches: [{ quantity: 9n, dueOn: '2026-11-10' }] };
    expect(await planTranches(world.deps, world.viewer('member'), again)).toMatchObject({ name: 'StaleVersion' });
  });
});

test('what has left or arrived cannot be removed from the database', async () => {
  const { id } = await committed(world);
  await plan(world, id, [9n]);
  const tranche = await dispatched(world, id);
  await expect(world.db.sql('DELETE FROM tranche WHERE id = $1', [tranche.id])).rejects.toThrow(
    'this tranche is on record',
  );
});
