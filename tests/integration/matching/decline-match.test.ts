import { afterAll, beforeAll, expect, test } from 'vitest';
import { declineMatch } from '../../../server/src/modules/matching/use-cases/decline-match.ts';
import { ask, globalId } from '../../support/execute.ts';
import { done } from '../../support/things.ts';
import { type ActorName, makeWorld, type World } from '../../support/world.ts';
import { finishedRound, proposalsOf, smallMarket } from './round.fixture.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await smallMarket(world);
});
afterAll(() => world.end());

const decline = (by: ActorName, match: { id: string; version: number }, code: string, reason?: string) =>
  declineMatch(world.deps, world.viewer(by), { id: match.id, version: match.version, code, reason });

test('either side declines with a reason of the list; the council counts it', async () => {
  const round = await finishedRound(world);
  const proposals = await proposalsOf(world, round.id);
  const [tabriz] = await world.db.sql<{ id: string; version: number }>(
    `SELECT m.id, m.version FROM match m JOIN need n ON n.id = m.need_id WHERE m.round_id = $1 AND n.county_id = 'IR-03-tabriz' LIMIT 1`,
    [round.id],
  );
  if (!tabriz) throw new Error('Tabriz got nothing');
  expect(await decline('officer', tabriz, 'BECAUSE')).toMatchObject({
    name: 'InvalidInput',
    fields: [{ path: 'code', code: 'UNKNOWN' }],
  });
  expect(await decline('officer', tabriz, 'OTHER')).toMatchObject({ fields: [{ path: 'reason', code: 'REQUIRED' }] });
  expect(await decline('officer', tabriz, 'OTHER', 'با ۰۹۱۴۱۲۳۴۵۶۷ تماس بگیرید')).toMatchObject({
    name: 'SensitiveText',
  });
  expect(await decline('rivalMember', tabriz, 'TOO_FAR')).toMatchObject({ name: 'NotFound' });
  done(await decline('officer', tabriz, 'QUALITY_DOES_NOT_FIT'));
  expect(await decline('officer', { ...tabriz, version: 2 }, 'TOO_FAR')).toMatchObject({
    name: 'TransitionRefused',
    state: 'DECLINED',
  });
  const counts = `query ($provinceId: ID) { declineCounts(provinceId: $provinceId) { code count } }`;
  const provinceId = globalId('Province', 'IR-03');
  expect(await ask(world, world.viewer('councillor'), counts, { provinceId })).toEqual({
    declineCounts: [{ code: 'QUALITY_DOES_NOT_FIT', count: 1 }],
  });
  for (const by of ['visitor', 'member', 'tehranOfficer'] as const)
    expect(await ask(world, world.viewer(by), counts, { provinceId })).toEqual({ declineCounts: [] });
  expect(await ask(world, world.viewer('councillor'), counts)).toEqual({ declineCounts: [] });
  expect(proposals.length).toBeGreaterThan(1);
});
