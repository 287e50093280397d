import { expect, test } from 'vitest';
import { renewNeed } from '../../../server/src/modules/needs/use-cases/renew-need.ts';
import { done, needNow, publishedNeed, refusalOf } from '../../support/things.ts';
import { describeNeedAct, entriesOf } from './need-acts.ts';

const act = describeNeedAct('renew');

test('a renewed need goes on in the ledger where it stopped, with its new last day', async () => {
  const world = act.world();
  const need = await publishedNeed(world);
  await world.db.sql(`UPDATE need SET state = 'EXPIRED', ended_at = now() WHERE id = $1`, [need.id]);
  const past = await renewNeed(world.deps, world.viewer('officer'), { ...need, windowEnd: '2026-10-31' });
  expect(refusalOf(past)).toBe('InvalidInput windowEnd IN_THE_PAST');
  done(await act.perform('renew', 'officer', need));
  done(await act.perform('publish', 'approver', await needNow(world, need.id)));
  expect((await entriesOf(world, need.id)).map(({ kind }) => kind)).toEqual(['NEED_PUBLISHED']);
  const [row] = await world.db.sql(`SELECT window_end::text, ended_at FROM need WHERE id = $1`, [need.id]);
  expect(row).toEqual({ window_end: '2027-06-01', ended_at: null });
});
