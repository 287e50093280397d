import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptMatch } from '../../server/src/modules/matching/use-cases/accept-match.ts';
import { declineMatch } from '../../server/src/modules/matching/use-cases/decline-match.ts';
import { sign } from '../integration/commitments/steps.fixture.ts';
import { finishedRound, itemOf, proposalsOf, smallMarket } from '../integration/matching/round.fixture.ts';
import { ask, globalId } from '../support/execute.ts';
import { ledgerTable } from '../support/ledger-table.ts';
import { expectSound } from '../support/soundness.ts';
import { done } from '../support/things.ts';
import { type ActorName, makeWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

/**
 * The council runs a round: 38 wheelchairs are asked for in three needs and 18 are there. It proposes; nothing moves. People accept on both
 * sides, one proposal is declined, and only what was accepted is pledged, signed and counted: the triangle moves by exactly that.
 */
test('a round, from the council’s button to pledges in the ledger', async () => {
  const { tabriz, maragheh } = await smallMarket(world);
  const round = await finishedRound(world);
  const proposals = await proposalsOf(world, round.id);
  expect(await counted()).toBe(0n);
  const forMaragheh = proposals.filter(({ needItemId }) => needItemId === itemOf(maragheh));
  const forTabriz = proposals.find(({ needItemId }) => needItemId === itemOf(tabriz));
  const [first] = forMaragheh;
  if (!first || !forTabriz) throw new Error('the round left somebody out whom it had enough for');

  const twice = async (match: typeof first, sides: readonly [ActorName, ActorName]) => {
    for (const [at, by] of sides.entries())
      done(await acceptMatch(world.deps, world.viewer(by), { id: match.id, version: match.version + at }));
  };
  await twice(forTabriz, ['officer', 'member']);
  await twice(first, ['rivalSignatory', 'maraghehOfficer']);
  for (const rest of proposals.filter(({ id }) => id !== first.id && id !== forTabriz.id)) {
    const [row] = await world.db.sql<{ county: string }>(
      'SELECT n.county_id AS county FROM match m JOIN need n ON n.id = m.need_id WHERE m.id = $1',
      [rest.id],
    );
    const officer = row?.county === 'IR-03-maragheh' ? 'maraghehOfficer' : 'officer';
    done(await declineMatch(world.deps, world.viewer(officer), { ...rest, code: 'TIME_DOES_NOT_FIT' }));
  }
  expect(await counted()).toBe(0n);
  const commitments = await world.db.sql<{ id: string; quantity: string }>(
    'SELECT id, quantity FROM commitment ORDER BY quantity DESC',
  );
  for (const { id } of commitments) {
    const provider = (
      await world.db.sql<{ of: string }>('SELECT provider_organization_id AS of FROM commitment WHERE id = $1', [id])
    )[0]?.of;
    await sign(world, id, provider === world.viewer('signatory').organizationId ? 'signatory' : 'rivalSignatory');
    await sign(world, id, 'approver');
  }
  world.clock.passSeconds(61);
  const signed = commitments.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
  expect(await counted()).toBe(signed * 100_000_000n);
  expect(await ledgerTable(world, itemOf(maragheh))).toMatchInlineSnapshot(`
    "entry            units  by               open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    NEED_PUBLISHED       8  approver            8     0          0          0         0       0  |     0     0          0          0         0     0          0
    OFFER_ACTIVATED      6  reviewer            8     0          0          0         0       0  |     6     0          0          0         0     0          0
    PLEDGED              6  maraghehOfficer     2     6          0          0         0       0  |     0     6          0          0         0     0          0
    COMMITTED            6  approver            2     0          6          0         0       0  |     0     0          6          0         0     0          0"
  `);
  expect(await ledgerTable(world, itemOf(tabriz))).toMatchInlineSnapshot(`
    "entry            units  by        open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    NEED_PUBLISHED      20  approver    20     0          0          0         0       0  |     0     0          0          0         0     0          0
    OFFER_ACTIVATED     12  reviewer    20     0          0          0         0       0  |    12     0          0          0         0     0          0
    PLEDGED              9  member      11     9          0          0         0       0  |     3     9          0          0         0     0          0
    COMMITTED            9  approver    11     0          9          0         0       0  |     3     0          9          0         0     0          0"
  `);
  await expectSound(world);
});

/** What counts as given in the province, in rial. */
async function counted(): Promise<bigint> {
  const query =
    'query ($id: ID) { triangle(scope: PROVINCE, scopeId: $id, stage: COUNTED) { adequacy { numerator } } }';
  const id = globalId('Province', 'IR-03');
  const { triangle } = await ask<{ triangle: { adequacy: { numerator: string } } }>(
    world,
    world.viewer('visitor'),
    query,
    { id },
  );
  return BigInt(triangle.adequacy.numerator);
}
