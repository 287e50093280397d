import { beforeEach, expect, test } from 'vitest';
import { acceptMatch } from '../../../server/src/modules/matching/use-cases/accept-match.ts';
import { ask, globalId } from '../../support/execute.ts';
import { activeOffer, done, needItem, offerItem, publishedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { finishedRound, itemOf, proposalsOf } from './round.fixture.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  return () => world.end();
});

/** One need of 10, one offer of 6, and what a round proposes between them. */
async function proposed(world: World) {
  const need = await publishedNeed(world, { items: [needItem({ quantity: 10n })] });
  const offer = await activeOffer(world, { items: [offerItem({ capacity: 6n })] });
  const round = await finishedRound(world);
  const [match] = await proposalsOf(world, round.id);
  if (!match) throw new Error('nothing was proposed');
  return { need, offer, round, match };
}

const accept = (by: ActorName, match: { id: string; version: number }) =>
  acceptMatch(world.deps, world.viewer(by), match);
const items = async (need: string, offer: string) => {
  const [row] = await world.db.sql(
    'SELECT i.open, i.held, oi.free FROM need_item i, offer_item oi WHERE i.id = $1 AND oi.id = $2',
    [need, offer],
  );
  return row;
};

test.each([
  ['officer', 'member'],
  ['signatory', 'receiver'],
] as const)('%s and then %s accept: the second makes the pledge in the ledger', async (first, second) => {
  const { need, offer, match } = await proposed(world);
  done(await accept(first, match));
  expect(await items(itemOf(need), itemOf(offer))).toEqual({ open: '10', held: '0', free: '6' });
  done(await accept(second, { ...match, version: match.version + 1 }));
  expect(await items(itemOf(need), itemOf(offer))).toEqual({ open: '4', held: '6', free: '0' });
  const [commitment] = await world.db.sql('SELECT match_id, quantity, state, pledged_by_id FROM commitment');
  const provider = first === 'officer' ? second : first;
  expect(commitment).toEqual({
    match_id: match.id,
    quantity: '6',
    state: 'PLEDGED',
    pledged_by_id: world.viewer(provider).personId,
  });
  const ledger = await world.db.sql(
    'SELECT kind, quantity FROM ledger_entry WHERE need_id = $1 ORDER BY chain_position',
    [need.id],
  );
  expect(ledger).toEqual([
    { kind: 'NEED_PUBLISHED', quantity: '10' },
    { kind: 'PLEDGED', quantity: '6' },
  ]);
});

test('nobody accepts twice, for another side, or on an old version', async () => {
  const { match } = await proposed(world);
  expect(await accept('rivalMember', match)).toMatchObject({ name: 'NotFound' });
  expect(await accept('councillor', match)).toMatchObject({ name: 'NotAllowed', why: 'WRONG_ROLE' });
  expect(await accept('maraghehOfficer', match)).toMatchObject({ name: 'NotFound' });
  expect(await accept('officer', { ...match, version: 7 })).toMatchObject({ name: 'StaleVersion' });
  done(await accept('officer', match));
  expect(await accept('receiver', { ...match, version: 2 })).toMatchObject({
    name: 'NotAllowed',
    why: 'ALREADY_ACCEPTED',
  });
});

test('when the offer was taken meanwhile, the second acceptance is refused and nothing is written', async () => {
  const { need, offer, match } = await proposed(world);
  done(await accept('officer', match));
  await world.db.sql('UPDATE offer_item SET free = 2, held = 4 WHERE id = $1', [itemOf(offer)]);
  const refused = await accept('member', { ...match, version: 2 });
  expect(refused).toMatchObject({ name: 'NotEnoughCapacity', free: 2n, requested: 6n });
  expect(await world.db.sql('SELECT state, version FROM match WHERE id = $1', [match.id])).toEqual([
    { state: 'PROPOSED', version: 2 },
  ]);
  expect(await items(itemOf(need), itemOf(offer))).toEqual({ open: '10', held: '0', free: '2' });
});

test('the API tells each side what it may do, and leads from the match to its pledge', async () => {
  const { match } = await proposed(world);
  const read = `query ($id: ID!) { node(id: $id) { ... on Match {
    availableActions state nextStep { side role awaits } commitment { state match { id } } } } }`;
  const id = globalId('Match', match.id);
  const seen = async (by: ActorName) => (await ask<{ node: unknown }>(world, world.viewer(by), read, { id })).node;
  expect(await seen('member')).toMatchObject({ availableActions: ['accept', 'decline'], state: 'PROPOSED' });
  expect(await seen('auditor')).toMatchObject({ availableActions: [] });
  expect(await seen('rivalMember')).toBeNull();
  const act = `mutation ($id: ID!, $version: Int!) { acceptMatch(id: $id, version: $version) { __typename ... on Match { state version } } }`;
  expect(await ask(world, world.viewer('officer'), act, { id, version: 1 })).toEqual({
    acceptMatch: { __typename: 'Match', state: 'PROPOSED', version: 2 },
  });
  expect(await ask(world, world.viewer('officer'), act, { id, version: 2 })).toMatchObject({
    acceptMatch: { __typename: 'NotAllowed' },
  });
  expect(await ask(world, world.viewer('member'), act, { id, version: 2 })).toMatchObject({
    acceptMatch: { state: 'AGREED' },
  });
  expect(await seen('member')).toMatchObject({ commitment: { state: 'PLEDGED', match: { id } } });
});
