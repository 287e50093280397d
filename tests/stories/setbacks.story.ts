import { afterEach, beforeEach, expect, test } from 'vitest';
import { lapsePledges } from '../../server/src/modules/commitments/index.ts';
import { acceptPartOfTranche } from '../../server/src/modules/commitments/use-cases/accept-part-of-tranche.ts';
import { failVerification } from '../../server/src/modules/commitments/use-cases/fail-verification.ts';
import { returnTranche } from '../../server/src/modules/commitments/use-cases/return-tranche.ts';
import { closeNeed } from '../../server/src/modules/needs/use-cases/close-need.ts';
import { withdrawOffer } from '../../server/src/modules/offers/use-cases/withdraw-offer.ts';
import {
  commitmentNow,
  committed,
  delivered,
  plan,
  pledged,
  received,
  sign,
  tranchesNow,
  underCheck,
} from '../integration/commitments/steps.fixture.ts';
import { ledgerTable } from '../support/ledger-table.ts';
import { expectSound } from '../support/soundness.ts';
import { activeOffer, done, needNow, offerNow, publishedNeed } from '../support/things.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(async () => {
  await expectSound(world);
  await world.end();
});

test('a check fails: everything under check goes back, and the need is filled by another', async () => {
  const need = await publishedNeed(world);
  const offer = await activeOffer(world);
  const { id, check } = await underCheck(world, 9n, { need, offer });
  const failing = { ...check, findings: 'انبار خالی بود', reason: 'تحویل نشده بود' };
  done(await failVerification(world.deps, world.viewer('verifier'), failing));
  const { needItemId } = await commitmentNow(world, id);
  expect(await ledgerTable(world, needItemId)).toMatchInlineSnapshot(`
    "entry                units  by        open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    NEED_PUBLISHED          20  approver    20     0          0          0         0       0  |     0     0          0          0         0     0          0
    OFFER_ACTIVATED         50  reviewer    20     0          0          0         0       0  |    50     0          0          0         0     0          0
    PLEDGED                  9  member      11     9          0          0         0       0  |    41     9          0          0         0     0          0
    COMMITTED                9  approver    11     0          9          0         0       0  |    41     0          9          0         0     0          0
    DELIVERED                9  receiver    11     0          0          9         0       0  |    41     0          0          9         0     0          0
    VERIFICATION_FAILED      9  verifier    20     0          0          0         0       0  |    50     0          0          0         0     0          0"
  `);
  await committed(world, { need, quantity: 20n, by: 'charityMember' });
  expect(await ledgerTable(world, needItemId, { offers: false })).toMatchInlineSnapshot(`
    "entry                units  by             open  held  committed  delivered  verified  closed  |  provider
    NEED_PUBLISHED          20  approver         20     0          0          0         0       0  |
    PLEDGED                  9  member           11     9          0          0         0       0  |  business
    COMMITTED                9  approver         11     0          9          0         0       0  |  business
    DELIVERED                9  receiver         11     0          0          9         0       0  |  business
    VERIFICATION_FAILED      9  verifier         20     0          0          0         0       0  |  business
    PLEDGED                 20  charityMember     0    20          0          0         0       0  |  charity
    COMMITTED               20  approver          0     0         20          0         0       0  |  charity"
  `);
});

test('a pledge lapses after 14 days: signed by one side only, it never counted', async () => {
  const need = await publishedNeed(world);
  const { id, needItemId } = await pledged(world, { need, offer: await activeOffer(world) });
  await sign(world, id, 'signatory');
  world.clock.passDays(14);
  expect(await lapsePledges(world.deps, 10)).toBe(1);
  expect(await ledgerTable(world, needItemId)).toMatchInlineSnapshot(`
    "entry            units  by        open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    NEED_PUBLISHED      20  approver    20     0          0          0         0       0  |     0     0          0          0         0     0          0
    OFFER_ACTIVATED     50  reviewer    20     0          0          0         0       0  |    50     0          0          0         0     0          0
    PLEDGED              9  member      11     9          0          0         0       0  |    41     9          0          0         0     0          0
    PLEDGE_LAPSED        9  time        20     0          0          0         0       0  |    50     0          0          0         0     0          0"
  `);
});

test('need and offer end while a pledge is held: what it gives back leaves again', async () => {
  const need = await publishedNeed(world);
  const offer = await activeOffer(world);
  const { needItemId } = await pledged(world, { need, offer });
  done(
    await closeNeed(world.deps, world.viewer('approver'), { ...(await needNow(world, need.id)), reason: 'پایان دوره' }),
  );
  done(await withdrawOffer(world.deps, world.viewer('signatory'), await offerNow(world, offer.id)));
  world.clock.passDays(14);
  await lapsePledges(world.deps, 10);
  expect(await ledgerTable(world, needItemId)).toMatchInlineSnapshot(`
    "entry            units  by         open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    NEED_PUBLISHED      20  approver     20     0          0          0         0       0  |     0     0          0          0         0     0          0
    OFFER_ACTIVATED     50  reviewer     20     0          0          0         0       0  |    50     0          0          0         0     0          0
    PLEDGED              9  member       11     9          0          0         0       0  |    41     9          0          0         0     0          0
    NEED_CLOSED         11  approver      0     9          0          0         0      11  |    41     9          0          0         0     0          0
    OFFER_WITHDRAWN     41  signatory     0     9          0          0         0      11  |     0     9          0          0         0     0         41
    PLEDGE_LAPSED        9  time          9     0          0          0         0      11  |     9     0          0          0         0     0         41
    NEED_CLOSED          9  time          0     0          0          0         0      20  |     9     0          0          0         0     0         41
    OFFER_WITHDRAWN      9  time          0     0          0          0         0      20  |     0     0          0          0         0     0         50"
  `);
});

test('broken on the way: some sent back, some accepted in part, all planned again until it is whole', async () => {
  const { id, needItemId } = await committed(world, { offer: await activeOffer(world) });
  await plan(world, id, [4n, 5n]);
  const first = await received(world, id, 4n);
  const broken = { ...first, quantity: 3n, reason: 'یکی شکسته بود' };
  done(await acceptPartOfTranche(world.deps, world.viewer('receiver'), broken));
  const second = await received(world, id, 4n);
  done(await returnTranche(world.deps, world.viewer('receiver'), { ...second, reason: 'مدل دیگری است' }));
  await delivered(world, id, 6n);
  expect(await commitmentNow(world, id)).toMatchObject({ state: 'DELIVERED', delivered: 9n });
  const tranches = (await tranchesNow(world, id)).map(
    ({ position, state, quantity }) => `${position} ${state} ${quantity}`,
  );
  expect(tranches).toEqual(['1 PARTLY_ACCEPTED 4', '2 RETURNED 5', '3 ACCEPTED 6']);
  expect(await ledgerTable(world, needItemId)).toMatchInlineSnapshot(`
    "entry            units  by        open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    OFFER_ACTIVATED     50  reviewer     0     0          0          0         0       0  |    50     0          0          0         0     0          0
    NEED_PUBLISHED      20  approver    20     0          0          0         0       0  |    50     0          0          0         0     0          0
    PLEDGED              9  member      11     9          0          0         0       0  |    41     9          0          0         0     0          0
    COMMITTED            9  approver    11     0          9          0         0       0  |    41     0          9          0         0     0          0
    DELIVERED            3  receiver    11     0          6          3         0       0  |    41     0          6          3         0     0          0
    DELIVERED            6  receiver    11     0          0          9         0       0  |    41     0          0          9         0     0          0"
  `);
});
