import { beforeEach, expect, test } from 'vitest';
import { acceptMatch } from '../../../server/src/modules/matching/use-cases/accept-match.ts';
import { overrideMatch } from '../../../server/src/modules/matching/use-cases/override-match.ts';
import { ask, globalId } from '../../support/execute.ts';
import { activeOffer, done, needItem, offerItem, publishedNeed } from '../../support/things.ts';
import { type ActorName, COMMODITIES, makeWorld, type World } from '../../support/world.ts';
import { finishedRound, itemOf, type Proposal, proposalsOf } from './round.fixture.ts';

let world: World;
let match: Proposal;
beforeEach(async () => {
  world = await makeWorld();
  const urgent = await publishedNeed(world, { severity: 5, items: [needItem({ quantity: 8n })] });
  await publishedNeed(world, { severity: 2, items: [needItem({ quantity: 8n })] });
  await activeOffer(world, { items: [offerItem({ capacity: 8n, maximumPerNeed: 6n })] });
  const round = await finishedRound(world);
  const found = (await proposalsOf(world, round.id)).find(({ needItemId }) => needItemId === itemOf(urgent));
  if (!found) throw new Error('the urgent need got nothing');
  match = found;
  return () => world.end();
});

const override = (
  by: ActorName | 'visitor',
  quantity: bigint,
  { reason = 'به درخواست اداره شهرستان', version = 1 } = {},
) => overrideMatch(world.deps, world.viewer(by), { id: match.id, version, quantity, reason });

test('a person’s quantity is written with its reason and with what it costs the whole, solved again', async () => {
  done(await override('councillor', match.quantity));
  const read =
    'query ($id: ID!) { node(id: $id) { ... on Match { quantity overrideCost reason source version state } } }';
  const seen = async () =>
    (
      await ask<{ node: { overrideCost: string } }>(world, world.viewer('councillor'), read, {
        id: globalId('Match', match.id),
      })
    ).node;
  expect(await seen()).toMatchObject({
    quantity: String(match.quantity),
    overrideCost: '0',
    source: 'DESK',
    state: 'PROPOSED',
    version: 2,
  });
  done(await override('admin', 1n, { version: 2 }));
  const changed = await seen();
  expect(changed).toMatchObject({ quantity: '1', reason: 'به درخواست اداره شهرستان', version: 3 });
  expect(BigInt(changed.overrideCost)).toBeGreaterThan(0n);
  const [deed] = await world.db.sql(
    `SELECT facts FROM audit_event WHERE action = 'overrideMatch' ORDER BY at DESC, id DESC LIMIT 1`,
  );
  expect(deed?.facts).toMatchObject({ quantity: '1', cost: changed.overrideCost });
});

test('costs what a whole round loses when the offer itself allows no more', async () => {
  // how much of what is open an offer covers would change with its limit: here it weighs nothing
  await world.db.sql(
    `UPDATE matching_policy SET weights = jsonb_set(jsonb_set(weights, '{lotFit}', '0'), '{honour}', to_jsonb((weights->>'honour')::int + (weights->>'lotFit')::int))`,
  );
  const objectiveOf = async (roundId: string) => {
    const [row] = await world.db.sql<{ objective: string }>('SELECT objective FROM allocation_round WHERE id = $1', [
      roundId,
    ]);
    return BigInt(row?.objective ?? 0);
  };
  const free = await finishedRound(world);
  const largest = (await proposalsOf(world, free.id)).toSorted((a, b) => Number(b.quantity - a.quantity))[0];
  if (!largest) throw new Error('nothing was proposed');
  const quantity = largest.quantity - 1n;
  const act = { id: largest.id, version: 1, quantity, reason: 'به درخواست اداره شهرستان' };
  done(await overrideMatch(world.deps, world.viewer('councillor'), act));
  const [changed] = await world.db.sql<{ cost: string }>('SELECT override_cost AS cost FROM match WHERE id = $1', [
    largest.id,
  ]);
  await world.db.sql('UPDATE offer_item SET maximum_per_need = $1', [quantity]);
  const limited = await finishedRound(world);
  const lost = (await objectiveOf(free.id)) - (await objectiveOf(limited.id));
  expect(lost).toBeGreaterThan(0n);
  expect(BigInt(changed?.cost ?? 0)).toBe(lost);
});

test('a job has no price, and what an override of jobs costs stands in points', async () => {
  const jobs = { items: [needItem({ commodityId: COMMODITIES.job, quantity: 8n, unitPrice: 0n })] };
  const urgent = await publishedNeed(world, { severity: 5, ...jobs });
  await publishedNeed(world, { severity: 2, ...jobs });
  await activeOffer(world, { items: [offerItem({ commodityId: COMMODITIES.job, capacity: 8n })] });
  const round = await finishedRound(world);
  const proposal = (await proposalsOf(world, round.id)).find(({ needItemId }) => needItemId === itemOf(urgent));
  const act = { id: proposal?.id ?? '', version: 1, quantity: 1n, reason: 'به درخواست اداره شهرستان' };
  done(await overrideMatch(world.deps, world.viewer('councillor'), act));
  const read = 'query ($id: ID!) { node(id: $id) { ... on Match { overrideCost overridePoints } } }';
  type Seen = { node: { overrideCost: string; overridePoints: string } };
  const { node } = await ask<Seen>(world, world.viewer('councillor'), read, { id: globalId('Match', act.id) });
  expect(node.overrideCost).toBe('0');
  expect(BigInt(node.overridePoints)).toBeGreaterThan(0n);
});

test('is offered to those who run rounds, while nobody has accepted', async () => {
  const read = 'query ($id: ID!) { node(id: $id) { ... on Match { availableActions } } }';
  const offered = async (by: ActorName) => {
    const asked = { id: globalId('Match', match.id) };
    const { node } = await ask<{ node: { availableActions: string[] } }>(world, world.viewer(by), read, asked);
    return node.availableActions;
  };
  expect(await offered('councillor')).toEqual(['override']);
  expect(await offered('admin')).toEqual(['override']);
  expect(await offered('officer')).toEqual(['accept', 'decline']);
  done(await acceptMatch(world.deps, world.viewer('officer'), match));
  expect(await offered('councillor')).toEqual([]);
});

test('not without a reason, not beyond what the pair may carry, not by the sides themselves', async () => {
  expect(await override('councillor', 3n, { reason: '  ' })).toMatchObject({ name: 'ReasonRequired' });
  expect(await override('councillor', 7n)).toMatchObject({
    name: 'InvalidInput',
    fields: [{ path: 'quantity', code: 'TOO_LARGE', bound: '6' }],
  });
  expect(await override('councillor', 0n)).toMatchObject({ fields: [{ code: 'TOO_SMALL', bound: '1' }] });
  expect(await override('officer', 3n)).toMatchObject({ name: 'NotAllowed', why: 'WRONG_ROLE' });
  expect(await override('visitor', 3n)).toMatchObject({ name: 'NotFound' });
  expect(await override('councillor', 3n, { version: 5 })).toMatchObject({ name: 'StaleVersion' });
});

test('what one side has accepted is not changed any more', async () => {
  done(await acceptMatch(world.deps, world.viewer('officer'), match));
  expect(await override('councillor', 3n, { version: 2 })).toMatchObject({
    name: 'NotAllowed',
    why: 'ALREADY_ACCEPTED',
  });
});
