import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRound } from '../../../server/src/modules/matching/use-cases/open-round.ts';
import { ask, globalId } from '../../support/execute.ts';
import { done } from '../../support/things.ts';
import { COMMODITIES, COUNTIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';
import { EAST, policyId, smallMarket } from './round.fixture.ts';

let world: World;
let policy: string;
beforeAll(async () => {
  world = await makeWorld();
  await smallMarket(world);
  policy = await policyId(world);
});
afterAll(() => world.end());

const open = (by: Parameters<World['viewer']>[0], scope = EAST) =>
  openRound(world.deps, world.viewer(by), { input: { scope, policyId: policy }, idempotencyKey: world.key() });

test('a council member and the provincial administration open rounds, of their own place only', async () => {
  for (const by of ['councillor', 'admin'] as const) done(await open(by));
  expect(await open('visitor')).toMatchObject({ name: 'SignInNeeded' });
  expect(await open('approver')).toMatchObject({ name: 'NotAllowed', why: 'WRONG_ROLE' });
  expect(await open('councillor', { ...EAST, provinceId: 'IR-23' })).toMatchObject({
    name: 'NotAllowed',
    why: 'OUTSIDE_SCOPE',
  });
  expect(await open('councillor', { ...EAST, provinceId: null })).toMatchObject({
    name: 'NotAllowed',
    why: 'OUTSIDE_SCOPE',
  });
});

test('counties name their province; what a scope names has to exist and to lie in it', async () => {
  const { roundId } = done(
    await open('councillor', { ...EAST, provinceId: null, countyIds: [COUNTIES.maragheh, COUNTIES.ahar] }),
  );
  const [row] = await world.db.sql<{ scope: unknown; code: string }>(
    'SELECT scope, code FROM allocation_round WHERE id = $1',
    [roundId],
  );
  expect(row?.scope).toEqual({ ...EAST, countyIds: [COUNTIES.ahar, COUNTIES.maragheh] });
  expect(row?.code).toMatch(/^AS-1405-\d{5}$/);
  for (const [scope, path] of [
    [{ ...EAST, countyIds: [COUNTIES.rey] }, 'scope.countyIds'],
    [{ ...EAST, countyIds: ['nowhere'] }, 'scope.countyIds'],
    [{ ...EAST, commodityIds: [PROGRAMS.mission] }, 'scope.commodityIds'],
    [{ ...EAST, programIds: [COMMODITIES.rial] }, 'scope.programIds'],
  ] as const)
    expect(await open('councillor', scope)).toMatchObject({ name: 'InvalidInput', fields: [{ path }] });
});

test('a retry opens nothing more', async () => {
  const input = { scope: EAST, policyId: policy };
  const idempotencyKey = world.key();
  const first = done(await openRound(world.deps, world.viewer('councillor'), { input, idempotencyKey }));
  expect(await openRound(world.deps, world.viewer('councillor'), { input, idempotencyKey })).toEqual(first);
});

test('a preview counts what the round would work on, and tells it to nobody who may not run it', async () => {
  const preview = `query ($scope: RoundScopeInput!, $policyId: ID!) { roundPreview(scope: $scope, policyId: $policyId) {
    needItems offerItems commodities openValue freeValue before { adequacy { numerator denominator } } } }`;
  const variables = {
    scope: { provinceId: globalId('Province', 'IR-03') },
    policyId: globalId('MatchingPolicy', policy),
  };
  const seen = await ask(world, world.viewer('councillor'), preview, variables);
  // 38 wheelchairs asked and 18 free, at 100 million rial
  expect(seen).toEqual({
    roundPreview: {
      needItems: 3,
      offerItems: 2,
      commodities: 1,
      openValue: '3800000000',
      freeValue: '1800000000',
      before: { adequacy: { numerator: '0', denominator: '3800000000' } },
    },
  });
  expect(await ask(world, world.viewer('officer'), preview, variables)).toEqual({ roundPreview: null });
});

test('only those in charge of the place see its rounds', async () => {
  const rounds =
    '{ allocationRounds(first: 50) { edges { node { code openedBy { displayName } availableActions } } } }';
  type Rounds = { allocationRounds: { edges: { node: { availableActions: string[] } }[] } };
  const count = async (by: Parameters<World['viewer']>[0]) =>
    (await ask<Rounds>(world, world.viewer(by), rounds)).allocationRounds.edges.length;
  const all = await count('councillor');
  expect(all).toBeGreaterThan(3);
  expect(await count('approver')).toBe(all);
  for (const by of ['visitor', 'member', 'officer', 'tehranApprover'] as const) expect(await count(by)).toBe(0);
});
