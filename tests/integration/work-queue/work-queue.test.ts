import { afterAll, beforeAll, expect, test } from 'vitest';
import { countWork, listWork } from '../../../server/src/modules/work-queue/data/work-queue.report.ts';
import { type ActorName, makeWorld, TODAY, type World } from '../../support/world.ts';
import { committed, delivered, plan, pledged, received } from '../commitments/steps.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function waiting(by: ActorName): Promise<string[]> {
  const work = await listWork(world.db.read, world.viewer(by), { first: 100, after: null });
  return work.map(({ row }) => `${row.noun} ${row.awaits}`);
}

test('a pledge waits for the signatory and for the approver, not for the member who said it', async () => {
  await pledged(world);
  expect(await waiting('signatory')).toContain('Commitment sign');
  expect(await waiting('approver')).toContain('Commitment sign');
  expect(await waiting('member')).not.toContain('Commitment sign');
  expect(await waiting('rivalSignatory')).toEqual([]);
});

test('a signed commitment waits for its plan, a plan for the dispatch', async () => {
  await committed(world);
  expect(await waiting('member')).toContain('Commitment plan');
});

test('what arrived waits for an officer who did not write the need', async () => {
  const { id } = await committed(world);
  await plan(world, id, [9n]);
  await received(world, id);
  expect(await waiting('receiver')).toContain('Tranche accept');
  expect(await waiting('officer')).not.toContain('Tranche accept');
});

test('a delivery drawn for a check waits for the council, once assigned for its verifier alone', async () => {
  const { id } = await committed(world, { quantity: 1n, by: 'volunteer' });
  await delivered(world, id, 1n, 'volunteer');
  expect(await waiting('councillor')).toContain('Verification assign');
  expect(await waiting('verifier')).not.toContain('Verification pass');
});

test('the most pressing comes first, and pages follow each other without a gap', async () => {
  for (let n = 0; n < 4; n += 1) await pledged(world);
  const viewer = world.viewer('signatory');
  const all = await listWork(world.db.read, viewer, { first: 100, after: null });
  const paged: string[] = [];
  for (let after: readonly string[] | null = null; ; ) {
    const page: typeof all = await listWork(world.db.read, viewer, { first: 2, after });
    paged.push(...page.slice(0, 2).map(({ row }) => `${row.id} ${row.awaits}`));
    if (page.length <= 2) break;
    after = page[1]?.keys ?? null;
  }
  expect(paged).toEqual(all.map(({ row }) => `${row.id} ${row.awaits}`));
  const due = all.map(({ row }) => row.dueOn ?? '9999-12-31');
  expect(due).toEqual(due.toSorted());
});

test('counts tell the overdue from what is due this week', async () => {
  const viewer = world.viewer('signatory');
  const before = await countWork(world.db.read, viewer, TODAY);
  expect(before.overdue).toBe(0);
  expect(before.all).toBeGreaterThan(0);
  const later = await countWork(world.db.read, viewer, '2027-12-31');
  expect(later).toMatchObject({ overdue: before.all, thisWeek: 0, all: before.all });
});

test('an auditor has nothing to do', async () => {
  expect(await waiting('auditor')).toEqual([]);
});
