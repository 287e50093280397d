import { expect, test } from 'vitest';
import { done, needNow, refusalOf, submittedNeed } from '../../support/things.ts';
import { describeNeedAct } from './need-acts.ts';

const act = describeNeedAct('submit');

test('a colleague of the author can neither submit nor edit it', async () => {
  const need = await act.needIn('DRAFT');
  expect(refusalOf(await act.perform('submit', 'receiver', need))).toBe('NotAllowed NOT_AUTHOR');
});

test('a returned need keeps its reason until it is sent again', async () => {
  const world = act.world();
  const need = await submittedNeed(world);
  done(await act.perform('return', 'approver', { ...need, reason: 'مستندات را کامل کنید' }));
  const reason = async () => (await world.db.sql('SELECT reason FROM need WHERE id = $1', [need.id]))[0]?.reason;
  expect(await reason()).toBe('مستندات را کامل کنید');
  done(await act.perform('submit', 'officer', await needNow(world, need.id)));
  expect(await reason()).toBeNull();
});
