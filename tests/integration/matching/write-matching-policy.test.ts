import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultWeights } from '../../../server/src/domain/matching-weights.ts';
import { writeMatchingPolicy } from '../../../server/src/modules/matching/use-cases/write-matching-policy.ts';
import { ask, globalId } from '../../support/execute.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const write = (
  by: ActorName | 'visitor',
  weights = defaultWeights,
  provinceId: string | null = 'IR-03',
  note = 'به تصمیم جلسه دهم',
) =>
  writeMatchingPolicy(world.deps, world.viewer(by), {
    input: { provinceId, weights, note },
    idempotencyKey: world.key(),
  });
const LIST = `query ($p: ID) { matchingPolicies(provinceId: $p) { version province { isoCode } current note weights { preference nearness providerCap adequacySteps { share value } } } }`;
type Listed = {
  matchingPolicies: {
    version: number;
    province: { isoCode: string } | null;
    current: boolean;
    weights: { nearness: number; providerCap: number | null };
  }[];
};

test('where nobody has set weights, the ones that come with the software are the country’s version 1', async () => {
  const [one, ...more] = (await ask<Listed>(world, world.viewer('visitor'), LIST)).matchingPolicies;
  expect(more).toEqual([]);
  expect(one).toMatchObject({
    version: 1,
    province: null,
    current: true,
    weights: { preference: 250, providerCap: null },
  });
});

test('the council’s new weights are a new version of its province; the older ones stay and are not current', async () => {
  done(await write('councillor', { ...defaultWeights, nearness: 150, honour: 150, providerCap: 400 }));
  done(await write('councillor', { ...defaultWeights, nearness: 100, honour: 200 }));
  const listed = (await ask<Listed>(world, world.viewer('member'), LIST, { p: globalId('Province', 'IR-03') }))
    .matchingPolicies;
  expect(
    listed.map(({ version, province, current, weights }) => [
      province?.isoCode ?? null,
      version,
      current,
      weights.nearness,
      weights.providerCap,
    ]),
  ).toEqual([
    ['IR-03', 2, true, 100, null],
    ['IR-03', 1, false, 150, 400],
    [null, 1, true, 200, null],
  ]);
});

test('weights that do not sum up, steps that rise, an empty note and the wrong hands are refused', async () => {
  expect(await write('councillor', { ...defaultWeights, nearness: 199 })).toMatchObject({
    name: 'InvalidInput',
    fields: [{ path: 'weights.weights', code: 'WEIGHTS_SUM' }],
  });
  const rising = [
    { share: 500, value: 10 },
    { share: 500, value: 20 },
  ];
  expect(await write('councillor', { ...defaultWeights, adequacySteps: rising })).toMatchObject({
    fields: [{ path: 'weights.adequacySteps', code: 'STEP_VALUES_RISE' }],
  });
  expect(await write('councillor', { ...defaultWeights, providerCap: 0 })).toMatchObject({
    fields: [{ path: 'weights.providerCap', code: 'CAP_RANGE' }],
  });
  expect(await write('councillor', defaultWeights, 'IR-03', ' ')).toMatchObject({
    fields: [{ path: 'note', code: 'REQUIRED' }],
  });
  expect(await write('councillor', defaultWeights, null)).toMatchObject({ name: 'NotAllowed', why: 'OUTSIDE_SCOPE' });
  expect(await write('signatory')).toMatchObject({ name: 'NotAllowed', why: 'WRONG_ROLE' });
  expect(await write('visitor')).toMatchObject({ name: 'SignInNeeded' });
});
