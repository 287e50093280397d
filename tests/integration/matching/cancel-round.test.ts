import { afterAll, beforeAll, expect, test } from 'vitest';
import { cancelRound } from '../../../server/src/modules/matching/use-cases/cancel-round.ts';
import { performRound } from '../../../server/src/modules/matching/use-cases/perform-round.ts';
import { done } from '../../support/things.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { finishedRound, openedRound, proposalsOf, queuedRound, roundNow, smallMarket } from './round.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await smallMarket(world);
});
afterAll(() => world.end());

test('a round in line that is cancelled is never run', async () => {
  const round = await queuedRound(world);
  done(await cancelRound(world.deps, world.viewer('councillor'), round));
  expect(await performRound(world.deps, round.id)).toBe(false);
  expect(await proposalsOf(world, round.id)).toEqual([]);
  expect((await roundNow(world, round.id)).state).toBe('CANCELLED');
});

test('a round cancelled while a worker is at it leaves no proposal and no outcome', async () => {
  const earlier = await finishedRound(world);
  const round = await queuedRound(world);
  const work = performRound(world.deps, round.id);
  for (let tries = 0; tries < 200 && (await roundNow(world, round.id)).state !== 'RUNNING'; tries += 1) {
    // until the worker has begun
  }
  done(await cancelRound(world.deps, world.viewer('admin'), await roundNow(world, round.id)));
  expect(await work).toBe(false);
  expect(await proposalsOf(world, round.id)).toEqual([]);
  expect(await world.db.sql('SELECT 1 FROM round_outcome WHERE round_id = $1', [round.id])).toEqual([]);
  expect(new Set((await proposalsOf(world, earlier.id)).map(({ state }) => state))).toEqual(new Set(['PROPOSED']));
});

test('a finished round cannot be cancelled, nor by who may not run one', async () => {
  const round = await finishedRound(world);
  expect(await cancelRound(world.deps, world.viewer('councillor'), round)).toMatchObject({ name: 'TransitionRefused' });
  const open = await openedRound(world);
  expect(await cancelRound(world.deps, world.viewer('approver'), open)).toMatchObject({ name: 'NotAllowed' });
  expect(await cancelRound(world.deps, world.viewer('officer'), open)).toMatchObject({ name: 'NotFound' });
  expect(await cancelRound(world.deps, world.viewer('councillor'), { ...open, version: 9 })).toMatchObject({
    name: 'StaleVersion',
  });
});
