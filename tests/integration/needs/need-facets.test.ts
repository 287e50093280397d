import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayNumber } from '../../../server/src/domain/day.ts';
import { PUBLIC_NEED_STATES } from '../../../server/src/domain/need.ts';
import { closeNeed } from '../../../server/src/modules/needs/use-cases/close-need.ts';
import { publishNeed } from '../../../server/src/modules/needs/use-cases/publish-need.ts';
import { ask, globalId } from '../../support/execute.ts';
import { dice, insertNeedRows, type NeedRow, needRows } from '../../support/many-needs.ts';
import { done, needNow, submittedNeed } from '../../support/things.ts';
import { COUNTIES, makeWorld, ORGANIZATIONS, PROGRAMS, TODAY, type World } from '../../support/world.ts';

const FACETS = [
  'provinces',
  'counties',
  'targetGroups',
  'kinds',
  'intents',
  'states',
  'coverages',
  'deadlines',
  'remaining',
] as const;
type Facet = (typeof FACETS)[number];
type Answer = { needFacets: { total: number } & Record<Facet, { value: string; count: number }[]> };
const ASKED = `query Facets($filter: NeedFilter, $deadlines: [String!]) { needFacets(filter: $filter, deadlines: $deadlines) {
  total ${FACETS.map((facet) => `${facet} { value count }`).join(' ')} } }`;

let world: World;
const rows = needRows(400, dice(40));
beforeAll(async () => {
  world = await makeWorld();
  await insertNeedRows(world, rows);
});
afterAll(() => world.end());

type Filter = {
  provinceIds?: string[];
  countyIds?: string[];
  targetGroupIds?: string[];
  domainIds?: string[];
  programIds?: string[];
  organizationIds?: string[];
  kinds?: string[];
  intents?: string[];
  states?: string[];
  coverages?: string[];
  hasRemaining?: boolean;
  noOfferYet?: boolean;
  deadlineFrom?: string;
  deadlineTo?: string;
  text?: string;
  deadlines?: string[];
};

const bucketOf = (need: NeedRow) => {
  const left = dayNumber(need.window_end) - dayNumber(TODAY);
  return left < 0 ? 'OVER' : left <= 7 ? 'WEEK' : left <= 30 ? 'MONTH' : 'LATER';
};
/** What a need has of each facet. */
const VALUES: Record<Facet, (need: NeedRow) => string[]> = {
  provinces: (need) => [globalId('Province', need.province_id)],
  counties: (need) => [globalId('County', need.county_id)],
  targetGroups: (need) => [globalId('TargetGroup', need.target_group_id)],
  kinds: (need) => need.kinds,
  intents: (need) => [need.intent],
  states: (need) => [need.state],
  coverages: (need) => [need.coverage],
  deadlines: (need) => [bucketOf(need)],
  remaining: (need) => [need.open_item_count > 0 ? 'OPEN' : 'NOT_OPEN'],
};
/** Each part of a filter by itself, and the facet it is the choice of; null: of none. */
const PARTS: [keyof Filter, Facet | null, (need: NeedRow, filter: Filter) => boolean][] = [
  ['provinceIds', 'provinces', (need, { provinceIds }) => Boolean(provinceIds?.includes(need.province_id))],
  ['countyIds', 'counties', (need, { countyIds }) => Boolean(countyIds?.includes(need.county_id))],
  ['targetGroupIds', 'targetGroups', (need, f) => Boolean(f.targetGroupIds?.includes(need.target_group_id))],
  ['kinds', 'kinds', (need, { kinds }) => need.kinds.some((kind) => kinds?.includes(kind))],
  ['intents', 'intents', (need, { intents }) => Boolean(intents?.includes(need.intent))],
  ['states', 'states', (need, { states }) => Boolean(states?.includes(need.state))],
  ['coverages', 'coverages', (need, { coverages }) => Boolean(coverages?.includes(need.coverage))],
  ['deadlines', 'deadlines', (need, { deadlines }) => Boolean(deadlines?.includes(bucketOf(need)))],
  ['hasRemaining', 'remaining', (need) => need.open_item_count > 0],
  ['domainIds', null, (need, { domainIds }) => Boolean(domainIds?.includes(need.domain_id))],
  ['programIds', null, (need, { programIds }) => Boolean(programIds?.includes(need.program_id))],
  ['organizationIds', null, (need, f) => Boolean(f.organizationIds?.includes(need.organization_id))],
  ['noOfferYet', null, (need) => need.coverage === 'NONE' && need.held_value === 0],
  ['deadlineFrom', null, (need, { deadlineFrom }) => need.window_end >= (deadlineFrom ?? '')],
  ['deadlineTo', null, (need, { deadlineTo }) => need.window_end <= (deadlineTo ?? '')],
  ['text', null, (need, { text }) => need.compact.includes(text ?? '')],
];

/** Counted one need at a time: a facet leaves out its own choice and keeps all others. */
function counted(filter: Filter) {
  const open = rows.filter(({ state }) => (PUBLIC_NEED_STATES as readonly string[]).includes(state));
  const fits = (need: NeedRow, without: Facet | null) =>
    PARTS.every(
      ([part, facet, holds]) =>
        filter[part] === undefined || (facet !== null && facet === without) || holds(need, filter),
    );
  const facet = (name: Facet) => {
    const counts = new Map<string, number>();
    for (const need of open.filter((one) => fits(one, name)))
      for (const value of VALUES[name](need)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return Object.fromEntries([...counts].toSorted());
  };
  const total = open.filter((need) => fits(need, null)).length;
  return { total, ...Object.fromEntries(FACETS.map((name) => [name, facet(name)])) };
}

const TYPES = {
  provinceIds: 'Province',
  countyIds: 'County',
  targetGroupIds: 'TargetGroup',
  domainIds: 'Domain',
  programIds: 'Program',
  organizationIds: 'Organization',
} as const;

async function asked({ deadlines, ...filter }: Filter) {
  const withIds = Object.entries(filter).map(([part, value]) => [
    part,
    part in TYPES && Array.isArray(value) ? value.map((id) => globalId(TYPES[part as keyof typeof TYPES], id)) : value,
  ]);
  const variables = { filter: Object.fromEntries(withIds), deadlines };
  const { needFacets } = await ask<Answer>(world, world.viewer('visitor'), ASKED, variables);
  const facets = FACETS.map((name) => {
    const present = needFacets[name]
      .filter(({ count }) => count > 0)
      .map(({ value, count }) => [value, count] as const);
    return [name, Object.fromEntries(present.toSorted(([one], [other]) => (one < other ? -1 : 1)))];
  });
  return { total: needFacets.total, ...Object.fromEntries(facets) };
}

describe('the counts of every facet are those of counting by hand', () => {
  const filters: Filter[] = [
    {},
    { provinceIds: ['IR-03'] },
    { countyIds: [COUNTIES.tabriz, COUNTIES.rey] },
    { countyIds: [COUNTIES.tabriz], targetGroupIds: ['WHH', 'OLD'] },
    { kinds: ['GOODS', 'CASH'], intents: ['RELIEF'] },
    { states: ['PUBLISHED'], hasRemaining: true },
    { deadlines: ['WEEK', 'MONTH'], coverages: ['NONE', 'PARTIAL'] },
    { noOfferYet: true, provinceIds: ['IR-23'] },
    { deadlineFrom: '2026-11-01', deadlineTo: '2026-11-15', kinds: ['JOB'] },
    { domainIds: ['LIVELIHOOD'], organizationIds: [ORGANIZATIONS.tabrizOffice] },
    { programIds: [PROGRAMS.livelihood], states: ['PAUSED', 'CLOSED'] },
    { text: 'ویلچر' },
    { text: 'خیاطی', countyIds: [COUNTIES.ahar], hasRemaining: true, deadlines: ['LATER'] },
    { text: 'هواپیما' },
    { countyIds: ['IR-03-nowhere'] },
    { states: ['DRAFT'] },
  ];
  test.each(filters.map((filter) => [JSON.stringify(filter), filter] as const))('%s', async (_, filter) => {
    expect(await asked(filter)).toEqual(counted(filter));
  });

  test('for a hundred filters made by chance', async () => {
    const roll = dice(7);
    const some = <T>(of: readonly T[]) => of.filter(() => roll(2) === 0);
    for (let round = 0; round < 100; round += 1) {
      const filter: Filter = {
        ...(roll(3) === 0 && { countyIds: [...some(Object.values(COUNTIES)), COUNTIES.tabriz] }),
        ...(roll(3) === 0 && { targetGroupIds: [...some(['WHH', 'PWD']), 'OLD'] }),
        ...(roll(3) === 0 && { kinds: [...some(['CASH', 'GOODS', 'SERVICE', 'SPACE']), 'JOB'] }),
        ...(roll(3) === 0 && { intents: [...some(['RELIEF', 'MAINTENANCE']), 'STRUCTURAL'] }),
        ...(roll(3) === 0 && { states: [...some(['PAUSED', 'CLOSED', 'EXPIRED']), 'PUBLISHED'] }),
        ...(roll(3) === 0 && { coverages: [...some(['NONE', 'COVERED']), 'VERIFIED'] }),
        ...(roll(3) === 0 && { deadlines: [...some(['OVER', 'WEEK', 'LATER']), 'MONTH'] }),
        ...(roll(4) === 0 && { hasRemaining: true }),
        ...(roll(5) === 0 && { noOfferYet: true }),
        ...(roll(5) === 0 && { text: 'مسکن' }),
      };
      expect(await asked(filter), JSON.stringify(filter)).toEqual(counted(filter));
    }
  });
});

test('a change shows within a second, and the list agrees with the counts', async () => {
  const total = async () => (await asked({})).total;
  const before = await total();
  const need = await submittedNeed(world);
  done(await publishNeed(world.deps, world.viewer('approver'), need));
  // counts may be a second old, so that a thousand visitors do not ask the database a thousand times
  expect(await total()).toBe(before);
  world.clock.passSeconds(1);
  expect(await total()).toBe(before + 1);
  const published = (await asked({ states: ['PUBLISHED'] })).total;
  const reason = 'برنامه پایان یافت';
  done(await closeNeed(world.deps, world.viewer('approver'), { ...(await needNow(world, need.id)), reason }));
  world.clock.passSeconds(1);
  expect((await asked({ states: ['PUBLISHED'] })).total).toBe(published - 1);
  expect(await total()).toBe(before + 1);
  await world.db.sql(`UPDATE need SET state = 'CANCELLED', updated_at = now() WHERE id = $1`, [need.id]);
  world.clock.passSeconds(1);
  expect(await total()).toBe(before);
});

test('a change shows also when this server’s clock is a month ahead of the database’s', async () => {
  world.clock.passDays(40);
  const total = async () => (await asked({})).total;
  const before = await total();
  const need = await submittedNeed(world, { windowEnd: '2027-05-01' });
  done(await publishNeed(world.deps, world.viewer('approver'), need));
  world.clock.passSeconds(1);
  expect(await total()).toBe(before + 1);
});

test('the values of places and groups carry their names and can be put into the filter as they are', async () => {
  const asking = `{ needFacets { counties { value label { fa } count } } }`;
  type Counties = { needFacets: { counties: { value: string; label: { fa: string } | null; count: number }[] } };
  const { needFacets } = await ask<Counties>(world, world.viewer('visitor'), asking);
  const rey = needFacets.counties.find(({ label }) => label?.fa === 'ری');
  const filter = `query One($ids: [ID!]) { needFacets(filter: { countyIds: $ids }) { total } }`;
  const answer = await ask<Answer>(world, world.viewer('visitor'), filter, { ids: [rey?.value] });
  expect(answer.needFacets.total).toBe(rey?.count);
});
