import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../../server/src/domain/refusals.ts';
import { Unavailable } from '../../../server/src/faults.ts';
import { acceptTranche } from '../../../server/src/modules/commitments/use-cases/accept-tranche.ts';
import { declinePledge } from '../../../server/src/modules/commitments/use-cases/decline-pledge.ts';
import { failVerification } from '../../../server/src/modules/commitments/use-cases/fail-verification.ts';
import { passVerification } from '../../../server/src/modules/commitments/use-cases/pass-verification.ts';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { signCommitment } from '../../../server/src/modules/commitments/use-cases/sign-commitment.ts';
import { withdrawPledge } from '../../../server/src/modules/commitments/use-cases/withdraw-pledge.ts';
import { cancelNeed } from '../../../server/src/modules/needs/use-cases/cancel-need.ts';
import { closeNeed } from '../../../server/src/modules/needs/use-cases/close-need.ts';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { expectSound } from '../../support/soundness.ts';
import { activeOffer, needItem, needNow, offerItem, publishedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import {
  asked,
  commitmentNow,
  committed,
  needItemNow,
  offerItemNow,
  plan,
  pledged,
  received,
  sign,
  steppedUp,
  tranchesNow,
  underCheck,
} from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => {
  await expectSound(world);
  const [seen] = await world.db.sql('SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()');
  // every writer locks in one order
  expect(seen).toEqual({ deadlocks: 0 });
  await world.end();
});

const PROVIDERS: ActorName[] = ['member', 'charityMember', 'rivalMember', 'cooperative', 'volunteer'];
const answers = <Answer>(all: readonly Answer[]) => ({
  done: all.filter((one) => !(one instanceof Refusal)) as Exclude<Answer, Refusal>[],
  refusals: all.filter((one) => one instanceof Refusal).map((one) => (one as Refusal).name),
});
const times = <T>(count: number, one: (at: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, at) => one(at)));
/** As a client does it: told that the database is busy, it sends the same again, under the same key. */
async function pledges(by: ActorName, input: ReturnType<typeof asked>) {
  for (;;) {
    try {
      return await pledgeCommitment(world.deps, world.viewer(by), input);
    } catch (fault) {
      if (!(fault instanceof Unavailable)) throw fault;
    }
  }
}

describe('64 pledges at once for the last units', () => {
  test('fill the need exactly and never more', async () => {
    const need = await publishedNeed(world, { items: [needItem({ quantity: 20n })] });
    const all = await times(64, (at) => {
      const by = PROVIDERS[at % PROVIDERS.length] ?? 'member';
      return pledges(by, asked(world, need, BigInt(1 + (at % 3))));
    });
    const { done, refusals } = answers(all);
    const [item] = need.itemIds;
    const now = await needItemNow(world, item ?? '');
    // whoever asked for 2 or 3 when less was left was refused; units of 1 fill the rest, so nothing stays open
    expect(now).toMatchObject({ open: 0n, held: 20n });
    expect(new Set(refusals)).toEqual(new Set(['NotEnoughRemaining']));
    const [sum] = await world.db.sql(
      'SELECT count(*)::int AS rows, sum(quantity)::int AS units FROM commitment WHERE need_id = $1',
      [need.id],
    );
    expect(sum).toEqual({ rows: done.length, units: 20 });
  });

  test('from one offer for many needs give what it has and never more', async () => {
    const offer = await activeOffer(world, { items: [offerItem({ capacity: 10n })] });
    const needs = await times(4, () => publishedNeed(world));
    const all = await times(64, (at) => {
      const need = needs[at % needs.length];
      if (!need) throw new Error('no need');
      return pledges('member', asked(world, need, 1n, { offer }));
    });
    const { done, refusals } = answers(all);
    expect(done).toHaveLength(10);
    expect(new Set(refusals)).toEqual(new Set(['NotEnoughCapacity']));
    expect(await offerItemNow(world, offer.itemIds[0] ?? '')).toMatchObject({ free: 0n, held: 10n });
  });
});

describe('one key', () => {
  test('sent 32 times at once makes one pledge, and all get the same answer', async () => {
    const need = await publishedNeed(world);
    const input = asked(world, need, 3n);
    const all = await times(32, () => pledges('member', input));
    expect(new Set(all.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect(answers(all).done).toHaveLength(32);
    expect(await needItemNow(world, need.itemIds[0] ?? '')).toMatchObject({ open: 17n, held: 3n });
  });

  test('sent with two contents at once makes one of them', async () => {
    const need = await publishedNeed(world);
    const input = asked(world, need, 3n);
    const all = await times(16, (at) => pledges('member', { ...input, quantity: at % 2 === 0 ? 3n : 4n }));
    const { done, refusals } = answers(all);
    expect([done.length, refusals.length]).toEqual([8, 8]);
    expect(new Set(refusals)).toEqual(new Set(['IdempotencyKeyReused']));
    const [row] = await world.db.sql('SELECT count(*)::int AS rows FROM commitment WHERE need_id = $1', [need.id]);
    expect(row).toEqual({ rows: 1 });
  });
});

describe('of two decisions at once exactly one holds', () => {
  test('the provider withdraws, the approver declines and signs', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { id, needItemId } = await sign(world, (await pledged(world)).id, 'signatory');
      const { version } = await commitmentNow(world, id);
      const [act, approver] = [{ id, version, reason: 'دلیل' }, world.viewer('approver')];
      const all = await Promise.all<object>([
        withdrawPledge(world.deps, world.viewer('member'), act),
        declinePledge(world.deps, approver, act),
        signCommitment(world.deps, approver, { ...act, ...steppedUp(world) }),
      ]);
      expect(answers(all).done).toHaveLength(1);
      const { state } = await commitmentNow(world, id);
      const item = await needItemNow(world, needItemId);
      expect(item).toMatchObject(state === 'COMMITTED' ? { open: 11n, committed: 9n } : { open: 20n, committed: 0n });
    }
  });

  test('both sides sign: one of them looks again, nothing is counted twice', async () => {
    const { id, version, needItemId } = await pledged(world);
    const signing = { id, version, ...steppedUp(world) };
    const all = await Promise.all([
      signCommitment(world.deps, world.viewer('signatory'), signing),
      signCommitment(world.deps, world.viewer('approver'), signing),
    ]);
    expect(answers(all)).toMatchObject({ done: [{ commitmentId: id }], refusals: ['StaleVersion'] });
    expect(await needItemNow(world, needItemId)).toMatchObject({ held: 9n, committed: 0n });
  });

  test('ten officers accept one delivery: it counts once', async () => {
    const { id, needItemId } = await committed(world);
    await plan(world, id, [9n]);
    const tranche = await received(world, id);
    const all = await times(10, () => acceptTranche(world.deps, world.viewer('receiver'), tranche));
    expect(answers(all).done).toHaveLength(1);
    expect(await needItemNow(world, needItemId)).toMatchObject({ committed: 0n, delivered: 9n });
  });

  test('two deliveries of one commitment are accepted at once: both count, and the last makes it delivered', async () => {
    const { id, needItemId } = await committed(world);
    await plan(world, id, [4n, 5n]);
    await received(world, id);
    await received(world, id);
    const tranches = await tranchesNow(world, id);
    const all = await Promise.all(tranches.map((one) => acceptTranche(world.deps, world.viewer('receiver'), one)));
    expect(answers(all).done).toHaveLength(2);
    expect(await commitmentNow(world, id)).toMatchObject({ state: 'DELIVERED', delivered: 9n });
    expect(await needItemNow(world, needItemId)).toMatchObject({ committed: 0n, delivered: 9n });
  });

  test('a check is passed and failed', async () => {
    const { id, check } = await underCheck(world);
    const act = { id: check.id, version: check.version, findings: 'دیده شد', reason: 'نبود' };
    const all = await Promise.all([
      passVerification(world.deps, world.viewer('verifier'), act),
      failVerification(world.deps, world.viewer('verifier'), act),
    ]);
    expect(answers(all).done).toHaveLength(1);
    const { verified, failed } = await commitmentNow(world, id);
    expect(verified + failed).toBe(9n);
  });
});

describe('a need that ends while it is pledged', () => {
  test('pledges and a pause at once: none comes after the pause, and nobody is thrown out', async () => {
    const need = await publishedNeed(world, { items: [needItem({ quantity: 100n })] });
    const pledging = times(24, () => pledges('member', asked(world, need, 1n)));
    const pause = pauseNeed(world.deps, world.viewer('approver'), need);
    const { done, refusals } = answers(await pledging);
    expect(await pause).toEqual({ needId: need.id });
    expect(new Set([...refusals, 'NotAllowed'])).toEqual(new Set(['NotAllowed']));
    expect(await needItemNow(world, need.itemIds[0] ?? '')).toMatchObject({ held: BigInt(done.length) });
  });

  test('pledges, withdrawals and a closing at once: what is open is closed, what is held is held', async () => {
    const need = await publishedNeed(world, { items: [needItem({ quantity: 100n })] });
    const early = await Promise.all(Array.from({ length: 8 }, () => pledged(world, { need, quantity: 2n })));
    const closing = { ...(await needNow(world, need.id)), reason: 'پایان دوره' };
    await Promise.all<unknown>([
      closeNeed(world.deps, world.viewer('approver'), closing),
      ...early.map((one) => withdrawPledge(world.deps, world.viewer('member'), one)),
      ...Array.from({ length: 8 }, () => pledges('rivalMember', asked(world, need, 1n))),
    ]);
    const [item] = await world.db.sql(
      `SELECT open::int, held::int, (SELECT coalesce(sum(quantity), 0)::int FROM commitment WHERE need_item_id = i.id AND state = 'PLEDGED') AS pledged
       FROM need_item i WHERE i.need_id = $1`,
      [need.id],
    );
    expect(item?.open).toBe(0);
    expect(item?.held).toBe(item?.pledged);
  });

  test('pledges and a cancelling at once: a cancelled need has no pledge on it', async () => {
    for (let round = 0; round < 8; round += 1) {
      const need = await publishedNeed(world, { items: [needItem({ quantity: 100n })] });
      const cancelling = { ...(await needNow(world, need.id)), reason: 'برنامه برداشته شد' };
      const [cancelled] = await Promise.all([
        cancelNeed(world.deps, world.viewer('approver'), cancelling),
        ...Array.from({ length: 4 }, () => pledges('rivalMember', asked(world, need, 1n))),
      ]);
      const [row] = await world.db.sql(
        `SELECT state, (SELECT count(*)::int FROM commitment c WHERE c.need_id = n.id AND c.state = 'PLEDGED') AS pledged FROM need n WHERE id = $1`,
        [need.id],
      );
      if (cancelled instanceof Refusal) expect(row).toMatchObject({ state: 'PUBLISHED' });
      else expect(row).toEqual({ state: 'CANCELLED', pledged: 0 });
    }
  });
});
