import { afterAll, beforeAll, expect, test } from 'vitest';
import { declinePledge } from '../../server/src/modules/commitments/use-cases/decline-pledge.ts';
import { pledgeCommitment } from '../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { asked, committed, delivered, pledged, sign } from '../integration/commitments/steps.fixture.ts';
import { ledgerTable } from '../support/ledger-table.ts';
import { expectSound } from '../support/soundness.ts';
import { done, publishedNeed } from '../support/things.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

/** A business, a charity, a cooperative and a volunteer fill one need; a fifth comes too late, a declined part is taken up. */
test('one need split over four providers adds up to 100 % and nothing more', async () => {
  const need = await publishedNeed(world);
  const needItemId = need.itemIds[0] ?? '';
  const factory = await committed(world, { need, quantity: 8n });
  const charity = await pledged(world, { need, quantity: 7n, by: 'charityMember' });
  await committed(world, { need, quantity: 4n, by: 'cooperative' });
  await committed(world, { need, quantity: 1n, by: 'volunteer' });
  const late = asked(world, need, 1n);
  const tooLate = await pledgeCommitment(world.deps, world.viewer('rivalMember'), late);
  expect(tooLate).toMatchObject({ name: 'NotEnoughRemaining', remaining: 0n });
  done(await declinePledge(world.deps, world.viewer('approver'), { ...charity, reason: 'زمان تحویل دیر است' }));
  const rest = await pledged(world, { need, quantity: 7n, by: 'rivalMember' });
  await sign(world, rest.id, 'approver');
  await sign(world, rest.id, 'rivalSignatory');
  await delivered(world, factory.id, 8n);
  expect(await ledgerTable(world, needItemId, { offers: false })).toMatchInlineSnapshot(`
    "entry            units  by              open  held  committed  delivered  verified  closed  |  provider
    NEED_PUBLISHED      20  approver          20     0          0          0         0       0  |
    PLEDGED              8  member            12     8          0          0         0       0  |  business
    COMMITTED            8  approver          12     0          8          0         0       0  |  business
    PLEDGED              7  charityMember      5     7          8          0         0       0  |  charity
    PLEDGED              4  cooperative        1    11          8          0         0       0  |  cooperative
    COMMITTED            4  approver           1     7         12          0         0       0  |  cooperative
    PLEDGED              1  volunteer          0     8         12          0         0       0  |  volunteer
    COMMITTED            1  approver           0     7         13          0         0       0  |  volunteer
    PLEDGE_DECLINED      7  approver           7     0         13          0         0       0  |  charity
    PLEDGED              7  rivalMember        0     7         13          0         0       0  |  rival
    COMMITTED            7  rivalSignatory     0     0         20          0         0       0  |  rival
    DELIVERED            8  receiver           0     0         12          8         0       0  |  business"
  `);
  const [row] = await world.db.sql('SELECT coverage, counted_share, open_item_count FROM need WHERE id = $1', [
    need.id,
  ]);
  expect(row).toEqual({ coverage: 'COVERED', counted_share: 10_000, open_item_count: 0 });
  await expectSound(world);
});
