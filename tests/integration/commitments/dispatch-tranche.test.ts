import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dispatchTranche } from '../../../server/src/modules/commitments/use-cases/dispatch-tranche.ts';
import { done, needItem, publishedNeed } from '../../support/things.ts';
import { type ActorName, COMMODITIES, makeWorld, type World } from '../../support/world.ts';
import { committed, plan, tranchesNow } from './steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function planned(cash = false) {
  const money = { items: [needItem({ commodityId: COMMODITIES.rial, quantity: 50_000_000n })] };
  const need = await publishedNeed(world, cash ? money : {});
  const { id } = await committed(world, { need });
  const [tranche] = await plan(world, id, [4n, 5n]);
  if (!tranche) throw new Error('nothing planned');
  return { ...tranche, commitmentId: id };
}
type Sent = { bankReference?: string; note?: string };
const dispatch = (of: { id: string; version: number }, sent: Sent = {}, by: ActorName = 'member') =>
  dispatchTranche(world.deps, world.viewer(by), { ...of, ...sent });

test('a tranche is on its way, with who sent it, when and a note', async () => {
  const tranche = await planned();
  done(await dispatch(tranche, { note: 'با کامیون شرکت' }));
  const [row] = await world.db.sql(
    'SELECT state, dispatched_by_id, dispatched_at, dispatch_note FROM tranche WHERE id = $1',
    [tranche.id],
  );
  expect(row).toEqual({
    state: 'DISPATCHED',
    dispatched_by_id: world.viewer('member').personId,
    dispatched_at: world.deps.now(),
    dispatch_note: 'با کامیون شرکت',
  });
});

describe('money', () => {
  test('carries its bank reference, in the digits of the bank', async () => {
    const tranche = await planned(true);
    done(await dispatch(tranche, { bankReference: ' ۱۴۰۵۰۸۱۰-7731 ' }));
    const [row] = await world.db.sql('SELECT bank_reference FROM tranche WHERE id = $1', [tranche.id]);
    expect(row?.bank_reference).toBe('14050810-7731');
  });

  test.each([
    [undefined, 'REQUIRED'],
    ['', 'REQUIRED'],
    ['IR820540102680020817909002', 'NOT_A_REFERENCE'],
    ['پرداخت شد', 'NOT_A_REFERENCE'],
    ['123', 'NOT_A_REFERENCE'],
  ])('is refused with %s', async (bankReference, code) => {
    const answer = await dispatch(await planned(true), bankReference === undefined ? {} : { bankReference });
    expect(answer).toMatchObject({ name: 'InvalidInput', fields: [{ path: 'bankReference', code }] });
  });
});

describe('refused', () => {
  test('goods with a bank reference', async () => {
    const answer = await dispatch(await planned(), { bankReference: '14050810' });
    expect(answer).toMatchObject({ fields: [{ path: 'bankReference', code: 'ONLY_FOR_CASH' }] });
  });

  test.each<[ActorName, object]>([
    ['receiver', { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    ['charityMember', { name: 'NotAllowed', why: 'OTHER_ORGANIZATION' }],
  ])('%s', async (by, refusal) => {
    expect(await dispatch(await planned(), {}, by)).toMatchObject(refusal);
  });

  test('twice, on an old version, and when a new plan has taken its place', async () => {
    const tranche = await planned();
    done(await dispatch(tranche));
    expect(await dispatch(tranche)).toMatchObject({ name: 'StaleVersion', expected: 1, actual: 2 });
    expect(await dispatch({ ...tranche, version: 2 })).toMatchObject({
      name: 'TransitionRefused',
      state: 'DISPATCHED',
    });
    const [, second] = await tranchesNow(world, tranche.commitmentId);
    await plan(world, tranche.commitmentId, [5n]);
    expect(await dispatch({ id: second?.id ?? '', version: 1 })).toMatchObject({ name: 'NotFound' });
  });

  test('a note with a card number in it', async () => {
    expect(await dispatch(await planned(), { note: 'کارت 6037991234567893' })).toMatchObject({ name: 'SensitiveText' });
  });
});
