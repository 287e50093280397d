import { beforeEach, expect, test } from 'vitest';
import { alertSearches } from '../../../server/src/modules/matching/use-cases/alert-searches.ts';
import { ask, globalId } from '../../support/execute.ts';
import { activeOffer, needItem, offerItem, publishedNeed } from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
  return () => world.end();
});

const SAVE = `mutation ($subject: SearchSubject!, $name: String!, $filter: JSON!, $key: IdempotencyKey!) {
  saveSearch(subject: $subject, name: $name, filter: $filter, idempotencyKey: $key) {
    __typename ... on SavedSearch { id name subject filter newCount } ... on InvalidInput { fields { path code } } } }`;
const save = async (
  by: ActorName | 'visitor',
  filter: unknown,
  { subject = 'NEEDS', name = 'ویلچر در تبریز', key = world.key() } = {},
) =>
  (
    await ask<{ saveSearch: { __typename: string; id: string } }>(world, world.viewer(by), SAVE, {
      subject,
      name,
      filter,
      key,
    })
  ).saveSearch;

const LIST = `{ savedSearches { name filter newCount alerts(first: 5) { seen need { code } offer { code } } } }`;
type Searches = {
  savedSearches: {
    name: string;
    newCount: number;
    alerts: { seen: boolean; need: { code: string } | null; offer: { code: string } | null }[];
  }[];
};
const searches = async (by: ActorName | 'visitor') =>
  (await ask<Searches>(world, world.viewer(by), LIST)).savedSearches;

test('a search comes back as it was saved, to its owner in that role only', async () => {
  const filter = { provinceIds: [globalId('Province', 'IR-03')], kinds: ['GOODS'], hasRemaining: true };
  const key = world.key();
  const saved = await save('member', filter, { key });
  expect(saved).toMatchObject({ __typename: 'SavedSearch', subject: 'NEEDS', filter, newCount: 0 });
  expect((await save('member', filter, { key })).id).toBe(saved.id);
  expect((await save('member', { kinds: ['JOB'] }, { key })).__typename).toBe('IdempotencyKeyReused');
  expect(await searches('member')).toHaveLength(1);
  for (const by of ['visitor', 'signatory', 'memberAsReviewer'] as const) expect(await searches(by)).toEqual([]);
});

test('a filter the list would not take is refused, part by part', async () => {
  expect(await save('member', { colour: 'red' })).toMatchObject({
    __typename: 'InvalidInput',
    fields: [{ code: 'UNKNOWN' }],
  });
  expect(await save('member', { kinds: ['MONEY'] })).toMatchObject({ fields: [{ path: 'filter.kinds.0' }] });
  expect(await save('member', { countyIds: [globalId('Province', 'IR-03')] })).toMatchObject({
    fields: [{ path: 'filter.countyIds' }],
  });
  expect(await save('member', 'everything')).toMatchObject({ __typename: 'InvalidInput' });
  expect(await save('member', { text: 'شماره ۰۹۱۴۱۲۳۴۵۶۷' })).toMatchObject({ __typename: 'SensitiveText' });
  expect(await save('visitor', {})).toMatchObject({ __typename: 'SignInNeeded' });
});

test('a need is put in line for alerts as it is published, and fits exactly the searches that would list it', async () => {
  await save('member', { countyIds: [globalId('County', COUNTIES.tabriz)] });
  await save('charityMember', { countyIds: [globalId('County', COUNTIES.maragheh)] });
  await save('rivalMember', { text: 'ويلچر', targetGroupIds: [globalId('TargetGroup', 'PWD')] });
  await save('cooperative', {}, { subject: 'OFFERS' });
  const need = await publishedNeed(world);
  expect(world.jobs.queued.at(-1)).toEqual({ name: 'alert-searches', data: { needId: need.id } });
  expect(await alertSearches(world.deps, { needId: need.id })).toBe(2);
  expect(await alertSearches(world.deps, { needId: need.id })).toBe(0);
  for (const by of ['member', 'rivalMember'] as const)
    expect(await searches(by)).toMatchObject([
      { newCount: 1, alerts: [{ seen: false, need: { code: need.code }, offer: null }] },
    ]);
  for (const by of ['charityMember', 'cooperative'] as const)
    expect(await searches(by)).toMatchObject([{ newCount: 0, alerts: [] }]);
});

test('an offer alerts as it becomes active', async () => {
  await save('officer', { countyIds: [globalId('County', COUNTIES.tabriz)], hasFree: true }, { subject: 'OFFERS' });
  await save('maraghehOfficer', { kinds: ['TRAINING'] }, { subject: 'OFFERS' });
  const offer = await activeOffer(world, { items: [offerItem({ commodityId: COMMODITIES.wheelchair })] });
  expect(world.jobs.queued.at(-1)).toEqual({ name: 'alert-searches', data: { offerId: offer.id } });
  expect(await alertSearches(world.deps, { offerId: offer.id })).toBe(1);
  expect(await searches('officer')).toMatchObject([
    { newCount: 1, alerts: [{ offer: { code: offer.code }, need: null }] },
  ]);
});

test('who has left hears nothing more', async () => {
  await save('member', {});
  await world.db.sql('UPDATE membership SET ended_at = now() WHERE id = $1', [world.viewer('member').membershipId]);
  const need = await publishedNeed(world, { items: [needItem({ quantity: 3n })] });
  expect(await alertSearches(world.deps, { needId: need.id })).toBe(0);
});

test('a search by a program hears of the needs of its parts', async () => {
  await save('member', { programIds: [globalId('Program', PROGRAMS.mission)] });
  const { id } = await publishedNeed(world);
  expect(await alertSearches(world.deps, { needId: id })).toBe(1);
});
