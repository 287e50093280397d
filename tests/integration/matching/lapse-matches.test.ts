import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptMatch } from '../../../server/src/modules/matching/use-cases/accept-match.ts';
import { lapseMatches } from '../../../server/src/modules/matching/use-cases/lapse-matches.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { finishedRound, proposalsOf, smallMarket } from './round.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await smallMarket(world);
});
afterAll(() => world.end());

test('proposals that wait for fourteen days lapse, one deed each; nobody accepts them afterwards', async () => {
  const round = await finishedRound(world);
  const [match] = await proposalsOf(world, round.id);
  if (!match) throw new Error('nothing was proposed');
  world.clock.passDays(13);
  expect(await lapseMatches(world.deps, 500)).toBe(0);
  world.clock.passDays(1);
  const waiting = (await proposalsOf(world, round.id)).length;
  expect(await lapseMatches(world.deps, 1)).toBe(1);
  expect(await lapseMatches(world.deps, 500)).toBe(waiting - 1);
  expect(await lapseMatches(world.deps, 500)).toBe(0);
  expect(new Set((await proposalsOf(world, round.id)).map(({ state }) => state))).toEqual(new Set(['LAPSED']));
  const [deeds] = await world.db.sql(
    `SELECT count(*)::int AS count FROM audit_event WHERE action = 'lapseMatch' AND person_id IS NULL`,
  );
  expect(deeds).toEqual({ count: waiting });
  for (const by of ['officer', 'maraghehOfficer'] as const) {
    const late = await acceptMatch(world.deps, world.viewer(by), { id: match.id, version: 2 });
    expect(late).toMatchObject({ name: expect.stringMatching(/TransitionRefused|NotFound/) });
  }
});
