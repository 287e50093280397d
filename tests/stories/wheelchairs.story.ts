import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeCommitment } from '../../server/src/modules/commitments/use-cases/close-commitment.ts';
import { passVerification } from '../../server/src/modules/commitments/use-cases/pass-verification.ts';
import { assigned, commitmentNow, delivered, pledged, sign } from '../integration/commitments/steps.fixture.ts';
import { ledgerTable } from '../support/ledger-table.ts';
import { expectSound } from '../support/soundness.ts';
import { activeOffer, done, needNow, publishedNeed } from '../support/things.ts';
import { makeWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

/**
 * The main job: 20 wheelchairs are asked for; a business pledges 9 out of its 50; both sides sign; 3 are
 * delivered and a verifier confirms them; 2 more are delivered. Every number people see moves by exactly that much.
 */
test('20 wheelchairs: 9 pledged, signed, 5 delivered in two parts, 3 verified', async () => {
  const need = await publishedNeed(world);
  const offer = await activeOffer(world);
  const { id, needItemId } = await pledged(world, { need, offer });
  await sign(world, id, 'signatory');
  await sign(world, id, 'approver');
  await delivered(world, id, 3n);
  const check = await assigned(world, id);
  done(await passVerification(world.deps, world.viewer('verifier'), { ...check, findings: 'سه دستگاه دیده شد' }));
  await delivered(world, id, 2n);
  expect(await ledgerTable(world, needItemId)).toMatchInlineSnapshot(`
    "entry            units  by        open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    NEED_PUBLISHED      20  approver    20     0          0          0         0       0  |     0     0          0          0         0     0          0
    OFFER_ACTIVATED     50  reviewer    20     0          0          0         0       0  |    50     0          0          0         0     0          0
    PLEDGED              9  member      11     9          0          0         0       0  |    41     9          0          0         0     0          0
    COMMITTED            9  approver    11     0          9          0         0       0  |    41     0          9          0         0     0          0
    DELIVERED            3  receiver    11     0          6          3         0       0  |    41     0          6          3         0     0          0
    VERIFIED             3  verifier    11     0          6          0         3       0  |    41     0          6          0         3     0          0
    DELIVERED            2  receiver    11     0          4          2         3       0  |    41     0          4          2         3     0          0"
  `);
  const [row] = await world.db.sql(
    `SELECT coverage, counted_share, required_value::text, open_value::text, held_value::text, committed_value::text,
       delivered_value::text, verified_value::text FROM need WHERE id = $1`,
    [(await needNow(world, need.id)).id],
  );
  expect(row).toMatchInlineSnapshot(`
    {
      "committed_value": "400000000",
      "counted_share": 4500,
      "coverage": "PARTIAL",
      "delivered_value": "200000000",
      "held_value": "0",
      "open_value": "1100000000",
      "required_value": "2000000000",
      "verified_value": "300000000",
    }
  `);
  await expectSound(world);
});

test('from the first word to the last: everything asked for is given, delivered, verified and closed', async () => {
  const need = await publishedNeed(world);
  const { id, needItemId } = await pledged(world, { need, quantity: 20n });
  await sign(world, id, 'approver');
  await sign(world, id, 'signatory');
  await delivered(world, id, 20n);
  const check = await assigned(world, id);
  done(await passVerification(world.deps, world.viewer('verifier'), { ...check, findings: 'همه درست است' }));
  const { version } = await commitmentNow(world, id);
  done(await closeCommitment(world.deps, world.viewer('approver'), { id, version }));
  expect(await ledgerTable(world, needItemId)).toMatchInlineSnapshot(`
    "entry            units  by         open  held  committed  delivered  verified  closed  |  free  held  committed  delivered  verified  lost  withdrawn
    NEED_PUBLISHED      20  approver     20     0          0          0         0       0  |     0     0          0          0         0     0          0
    OFFER_ACTIVATED     20  member       20     0          0          0         0       0  |    20     0          0          0         0     0          0
    PLEDGED             20  member        0    20          0          0         0       0  |     0    20          0          0         0     0          0
    COMMITTED           20  signatory     0     0         20          0         0       0  |     0     0         20          0         0     0          0
    DELIVERED           20  receiver      0     0          0         20         0       0  |     0     0          0         20         0     0          0
    VERIFIED            20  verifier      0     0          0          0        20       0  |     0     0          0          0        20     0          0"
  `);
  const [row] = await world.db.sql('SELECT coverage, counted_share FROM need WHERE id = $1', [need.id]);
  expect(row).toEqual({ coverage: 'VERIFIED', counted_share: 10_000 });
  expect(await commitmentNow(world, id)).toMatchObject({ state: 'CLOSED' });
  await expectSound(world);
});
