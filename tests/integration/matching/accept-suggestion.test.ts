import { beforeEach, expect, test } from 'vitest';
import { acceptSuggestion } from '../../../server/src/modules/matching/use-cases/accept-suggestion.ts';
import { ask, globalId } from '../../support/execute.ts';
import { activeOffer, done, needItem, offerItem, publishedNeed, type Thing } from '../../support/things.ts';
import { type ActorName, COUNTIES, makeWorld, type World } from '../../support/world.ts';
import { itemOf } from './round.fixture.ts';

let world: World;
let need: Thing;
let offer: Thing;
beforeEach(async () => {
  world = await makeWorld();
  need = await publishedNeed(world, { items: [needItem({ quantity: 20n, minimumLot: 5n })] });
  offer = await activeOffer(world, { items: [offerItem({ capacity: 12n })] });
  return () => world.end();
});

const accept = (
  by: ActorName | 'visitor',
  quantity: bigint,
  changes: { offer?: Thing; idempotencyKey?: string } = {},
) =>
  acceptSuggestion(world.deps, world.viewer(by), {
    needItemId: itemOf(need),
    offerItemId: itemOf(changes.offer ?? offer),
    quantity,
    idempotencyKey: changes.idempotencyKey ?? world.key(),
  });
const matches = () => world.db.sql('SELECT id, source, state, quantity FROM match');

test('a provider takes a suggestion up: the match is agreed, the pledge is made, and it is not suggested again', async () => {
  const { matchId } = done(await accept('member', 8n));
  expect(await matches()).toEqual([{ id: matchId, source: 'PROVIDER', state: 'AGREED', quantity: '8' }]);
  expect(await world.db.sql('SELECT match_id, quantity, state FROM commitment')).toEqual([
    { match_id: matchId, quantity: '8', state: 'PLEDGED' },
  ]);
  const kinds = await world.db.sql(
    'SELECT kind, quantity FROM ledger_entry WHERE need_id = $1 ORDER BY chain_position',
    [need.id],
  );
  expect(kinds.at(-1)).toEqual({ kind: 'PLEDGED', quantity: '8' });
  const again = await ask<{ node: { suggestions: unknown[] } }>(
    world,
    world.viewer('member'),
    'query ($id: ID!) { node(id: $id) { ... on NeedItem { suggestions { quantity } } } }',
    { id: globalId('NeedItem', itemOf(need)) },
  );
  expect(again.node.suggestions).toEqual([]);
});

test('an officer takes it up: it is proposed to the provider and moves nothing', async () => {
  done(await accept('officer', 8n));
  expect(await matches()).toMatchObject([{ source: 'PROGRAM', state: 'PROPOSED', quantity: '8' }]);
  expect(await world.db.sql('SELECT 1 FROM commitment')).toEqual([]);
  const [deed] = await world.db.sql(`SELECT noun, facts FROM audit_event WHERE action = 'acceptSuggestion'`);
  expect(deed).toMatchObject({ noun: 'Match', facts: { quantity: '8', needItemId: itemOf(need) } });
});

test('limits, quantities and rights are checked as for any pledge, and a refusal writes nothing', async () => {
  expect(await accept('visitor', 8n)).toMatchObject({ name: 'SignInNeeded' });
  expect(await accept('rivalMember', 8n)).toMatchObject({ name: 'NotFound' });
  expect(await accept('maraghehOfficer', 8n)).toMatchObject({ name: 'NotFound' });
  expect(await accept('approver', 8n)).toMatchObject({ name: 'NotAllowed', why: 'WRONG_ROLE' });
  expect(await accept('member', 13n)).toMatchObject({ name: 'NotEnoughCapacity', free: 12n });
  expect(await accept('member', 21n)).toMatchObject({ name: 'NotEnoughRemaining', remaining: 20n });
  expect(await accept('member', 3n)).toMatchObject({ name: 'ItemLimitNotMet', limit: 'MINIMUM_LOT' });
  const elsewhere = await activeOffer(world, { items: [offerItem({ countyIds: [COUNTIES.maragheh] })] });
  expect(await accept('member', 8n, { offer: elsewhere })).toMatchObject({ name: 'ItemLimitNotMet', limit: 'PLACE' });
  expect(await matches()).toEqual([]);
});

test('a retry gets the first match, other content under the same key is refused', async () => {
  const idempotencyKey = world.key();
  const first = done(await accept('member', 8n, { idempotencyKey }));
  expect(await accept('member', 8n, { idempotencyKey })).toEqual(first);
  expect(await accept('member', 5n, { idempotencyKey })).toMatchObject({ name: 'IdempotencyKeyReused' });
  expect(await matches()).toHaveLength(1);
});
