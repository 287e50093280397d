import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTimeline } from '../../../server/src/modules/audit/data/timeline.report.ts';
import { makeWorld, type World } from '../../support/world.ts';
import { committed, delivered, pledged } from '../commitments/steps.fixture.ts';

let world: World;
let needId: string;
let commitmentId: string;
beforeAll(async () => {
  world = await makeWorld();
  const { id } = await committed(world);
  commitmentId = id;
  await delivered(world, id, 4n);
  const [row] = await world.db.sql('SELECT need_id FROM commitment WHERE id = $1', [id]);
  needId = String(row?.need_id);
});
afterAll(() => world.end());

const page = { first: 100, after: null };
const actions = async (about: { noun: 'Need' | 'Commitment'; id: string }, whole: boolean) =>
  (await listTimeline(world.db.read, about, { whole }, page)).map(({ row }) => row.action);

test('the public history of a need tells its publication, its signatures and its deliveries, the newest first', async () => {
  const told = await actions({ noun: 'Need', id: needId }, false);
  expect(told.at(-1)).toBe('publishNeed');
  expect(told).toEqual(
    expect.arrayContaining(['signCommitment', 'dispatchTranche', 'receiveTranche', 'acceptTranche']),
  );
  expect(told).not.toContain('submitNeed');
  expect(told).not.toContain('pledgeCommitment');
});

test('the office reads every deed, from the first writing on', async () => {
  expect((await actions({ noun: 'Need', id: needId }, true)).at(-1)).toBe('writeNeed');
});

test('a pledge that is not signed is between the two sides: the public history of its need is silent about it', async () => {
  const other = await pledged(world);
  const [row] = await world.db.sql('SELECT need_id FROM commitment WHERE id = $1', [other.id]);
  expect(await actions({ noun: 'Need', id: String(row?.need_id) }, false)).toEqual(['publishNeed']);
});

test('the history of a commitment holds that of its tranches and checks', async () => {
  const told = await actions({ noun: 'Commitment', id: commitmentId }, true);
  expect(told).toEqual(expect.arrayContaining(['pledgeCommitment', 'signCommitment', 'planTranches', 'acceptTranche']));
});

test('pages follow each other without a gap', async () => {
  const about = { noun: 'Need', id: needId } as const;
  const all = await listTimeline(world.db.read, about, { whole: true }, page);
  const first = await listTimeline(world.db.read, about, { whole: true }, { first: 3, after: null });
  const rest = await listTimeline(world.db.read, about, { whole: true }, { first: 100, after: first[2]?.keys ?? null });
  expect([...first.slice(0, 3), ...rest].map(({ row }) => row.id)).toEqual(all.map(({ row }) => row.id));
});
