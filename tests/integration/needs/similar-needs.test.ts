import { afterAll, beforeAll, expect, test } from 'vitest';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { ask } from '../../support/execute.ts';
import { done, needItem, publishedNeed } from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const SIMILAR = `query Similar($code: String!, $first: Int) { need(code: $code) { similar(first: $first) { code } } }`;
async function similarTo(code: string, first: number | null = null): Promise<string[]> {
  type Answer = { need: { similar: { code: string }[] } };
  const { need } = await ask<Answer>(world, world.viewer('visitor'), SIMILAR, { code, first });
  return need.similar.map((one) => one.code);
}

test('the same group in the county first, then next door, then the same kinds, then the province; only what can be pledged', async () => {
  // officers of Ahar there are none: the needs are moved after they were published
  const put = async (
    county: string,
    group: string,
    commodityId: string,
    windowEnd = '2027-02-19',
    by: ActorName = 'officer',
  ) => {
    const tehran = by === 'tehranOfficer';
    const need = await publishedNeed(
      world,
      {
        targetGroupId: group,
        items: [needItem({ commodityId })],
        windowEnd,
        ...(tehran && { countyId: COUNTIES.rey, programId: PROGRAMS.tehran }),
      },
      { by, approver: tehran ? 'tehranApprover' : 'approver' },
    );
    await world.db.sql('UPDATE need SET county_id = $2 WHERE id = $1', [need.id, county]);
    return need;
  };
  const { wheelchair, training, diapers } = COMMODITIES;
  const asked = await put(COUNTIES.tabriz, 'PWD', wheelchair);
  const later = await put(COUNTIES.tabriz, 'PWD', training, '2027-01-31');
  const sooner = await put(COUNTIES.tabriz, 'PWD', training, '2026-12-31');
  const nextDoor = await put(COUNTIES.ahar, 'PWD', training);
  const sameKind = await put(COUNTIES.tabriz, 'OLD', diapers);
  const nextDoorKind = await put(COUNTIES.ahar, 'OLD', diapers);
  const province = await put(COUNTIES.maragheh, 'PWD', training);
  const unlike = await put(COUNTIES.tabriz, 'WHH', training);
  await put(COUNTIES.rey, 'PWD', wheelchair, '2027-02-19', 'tehranOfficer');
  const paused = await put(COUNTIES.tabriz, 'PWD', wheelchair);
  done(await pauseNeed(world.deps, world.viewer('approver'), paused));
  const full = await put(COUNTIES.tabriz, 'PWD', wheelchair);
  await world.db.sql('UPDATE need SET open_item_count = 0 WHERE id = $1', [full.id]);

  const all = [sooner, later, nextDoor, sameKind, nextDoorKind, province].map(({ code }) => code);
  expect(await similarTo(asked.code, 12)).toEqual(all);
  expect(await similarTo(asked.code)).toEqual(all.slice(0, 4));
  expect(await similarTo(asked.code, 1)).toEqual(all.slice(0, 1));
  expect(await similarTo(unlike.code, 12)).not.toContain(unlike.code);

  world.clock.passDays(62); // 2027-01-02: the sooner one is over
  expect(await similarTo(asked.code, 12)).toEqual(all.slice(1));
});
