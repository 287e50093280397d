import { afterAll, beforeAll, expect, test } from 'vitest';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { signCommitment } from '../../../server/src/modules/commitments/use-cases/sign-commitment.ts';
import { withdrawPledge } from '../../../server/src/modules/commitments/use-cases/withdraw-pledge.ts';
import { activeOffer, done, publishedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { asked, pledged, steppedUp } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await world.db.sql('CREATE EXTENSION pg_stat_statements');
  done(await pledgeCommitment(world.deps, world.viewer('member'), asked(world, await publishedNeed(world), 1n)));
});
afterAll(() => world.end());

/** What the database was sent while the work ran, BEGIN and COMMIT too; what a function or a trigger does is its own. */
async function sent(work: () => Promise<unknown>): Promise<number> {
  const calls = async () => {
    const [row] = await world.db.sql(`SELECT coalesce(sum(s.calls), 0)::int AS calls FROM pg_stat_statements s
      JOIN pg_database d ON d.oid = s.dbid
      WHERE d.datname = current_database() AND s.query !~ 'pg_stat_statements|^\\s*(EXISTS|SELECT 1 FROM ONLY)'`);
    return row?.calls as number;
  };
  const before = await calls();
  await work();
  return (await calls()) - before;
}

test('a pledge is two statements: both sides are read, and all is written', async () => {
  const need = await publishedNeed(world);
  const offer = await activeOffer(world);
  const by = world.viewer('member');
  const fromOffer = asked(world, need, 3n, { offer });
  expect(await sent(() => pledgeCommitment(world.deps, by, fromOffer))).toBe(2);
  expect(await sent(() => pledgeCommitment(world.deps, by, asked(world, need, 3n)))).toBe(2);
});

test('a retry of a pledge is one, and so is a pledge that cannot be', async () => {
  const need = await publishedNeed(world);
  const by = world.viewer('member');
  const input = asked(world, need, 3n);
  done(await pledgeCommitment(world.deps, by, input));
  expect(await sent(() => pledgeCommitment(world.deps, by, input))).toBe(1);
  expect(await sent(() => pledgeCommitment(world.deps, by, asked(world, need, 900n)))).toBe(1);
});

test('a signature is six statements, seven when it moves the ledger', async () => {
  const { id, version } = await pledged(world);
  const signs = (by: ActorName, read: number) =>
    signCommitment(world.deps, world.viewer(by), { id, version: read, ...steppedUp(world) });
  expect(await sent(() => signs('signatory', version))).toBe(6);
  expect(await sent(() => signs('approver', version + 1))).toBe(7);
});

test('a pledge taken back is a dozen', async () => {
  const { id, version } = await pledged(world);
  const taken = () => withdrawPledge(world.deps, world.viewer('member'), { id, version, reason: 'دلیل' });
  expect(await sent(taken)).toBeLessThanOrEqual(12);
});
