import { afterAll, beforeAll, expect, test } from 'vitest';
import { lapsePledges } from '../../../server/src/modules/commitments/index.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { commitmentNow, committed, needItemNow, pledged, sign } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test('pledges whose hold time is over lapse, a few at a time, and time is the one who acted', async () => {
  const [one, half, signed] = [await pledged(world), await pledged(world), await committed(world)];
  await sign(world, half.id, 'signatory');
  world.clock.passDays(13);
  const fresh = await pledged(world);
  expect(await lapsePledges(world.deps, 10)).toBe(0);
  world.clock.passDays(1);
  expect(await lapsePledges(world.deps, 1)).toBe(1);
  expect(await lapsePledges(world.deps, 10)).toBe(1);
  expect(await lapsePledges(world.deps, 10)).toBe(0);
  for (const { id, needItemId } of [one, half]) {
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'LAPSED' });
    expect(await needItemNow(world, needItemId)).toMatchObject({ open: 20n, held: 0n });
  }
  expect(await commitmentNow(world, signed.id)).toMatchObject({ state: 'COMMITTED' });
  expect(await commitmentNow(world, fresh.id)).toMatchObject({ state: 'PLEDGED' });
  const [deed] = await world.db.sql(
    `SELECT action, membership_id, person_id FROM audit_event WHERE noun_id = $1 ORDER BY id DESC LIMIT 1`,
    [one.id],
  );
  expect(deed).toEqual({ action: 'lapsePledge', membership_id: null, person_id: null });
  const [entry] = await world.db.sql(
    `SELECT actor_membership_id FROM ledger_entry WHERE commitment_id = $1 AND kind = 'PLEDGE_LAPSED'`,
    [one.id],
  );
  expect(entry).toEqual({ actor_membership_id: null });
});

test('two servers that do it at once let each pledge lapse once', async () => {
  const pledges = [await pledged(world), await pledged(world), await pledged(world)];
  world.clock.passDays(14);
  const done = await Promise.all([lapsePledges(world.deps, 50), lapsePledges(world.deps, 50)]);
  // the fresh one of the test before is over by now as well
  expect(done[0] + done[1]).toBe(4);
  for (const { id } of pledges) {
    const entries = await world.db.sql(
      `SELECT 1 FROM ledger_entry WHERE commitment_id = $1 AND kind = 'PLEDGE_LAPSED'`,
      [id],
    );
    expect(entries).toHaveLength(1);
  }
});

test('one that cannot lapse does not keep the others, and is told', async () => {
  const [broken, sound] = [await pledged(world), await pledged(world)];
  world.clock.passDays(14);
  await world.db.sql(`CREATE FUNCTION stuck() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'stuck'; END $$`);
  await world.db.sql(
    `CREATE TRIGGER stuck BEFORE UPDATE ON commitment FOR EACH ROW WHEN (OLD.id = '${broken.id}') EXECUTE FUNCTION stuck()`,
  );
  await expect(lapsePledges(world.deps, 10)).rejects.toThrow('1 pledges could not lapse');
  expect(await commitmentNow(world, sound.id)).toMatchObject({ state: 'LAPSED' });
  expect(await commitmentNow(world, broken.id)).toMatchObject({ state: 'PLEDGED' });
});
