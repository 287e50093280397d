import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, globalId } from '../../support/execute.ts';
import { draftNeed, needItem, publishedNeed } from '../../support/things.ts';
import { COMMODITIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const LIST = `query List($text: String, $levels: [ProgramLevel!], $provinceId: ID, $first: Int, $after: String) {
  programs(text: $text, levels: $levels, provinceId: $provinceId, first: $first, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } } }`;
type List = {
  programs: { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};
const listed = async (args: Record<string, unknown> = {}) => {
  const { programs }: List = await ask<List>(world, world.viewer('visitor'), LIST, args);
  return programs;
};
const slugs = async (args: Record<string, unknown> = {}) => (await listed(args)).edges.map(({ node }) => node.slug);

test('programs are found by name as people type it, by level and by province', async () => {
  expect(await slugs()).toEqual(['livelihood', 'tehran', 'rehabilitation', 'mission']);
  expect(await slugs({ levels: ['MISSION'] })).toEqual(['mission']);
  expect(await slugs({ text: 'توان بخشي' })).toEqual(['tehran', 'rehabilitation']);
  expect(await slugs({ text: 'توانبخشی', provinceId: globalId('Province', 'IR-03') })).toEqual(['rehabilitation']);
  expect(await slugs({ text: 'هواپیما' })).toEqual([]);
});

test('pages of one, put together, are the whole list', async () => {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await listed({ first: 1, after });
    seen.push(...edges.map(({ node }) => node.slug));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  expect(seen).toEqual(await slugs());
});

const WHOLE = `query Whole($slug: String!) { program(slug: $slug) { level name { fa en } organization { slug } parent { slug } children { slug }
  province { isoCode } domain { key } targetGroups { key } needCount chain { required open counted } needs { edges { node { code } } } } }`;
const whole = async (slug: string) => (await ask(world, world.viewer('visitor'), WHOLE, { slug })).program;

test('a program stands in its tree, and its numbers hold those of all below it; drafts do not count', async () => {
  const wheelchairs = await publishedNeed(world);
  const courses = await publishedNeed(world, {
    programId: PROGRAMS.livelihood,
    targetGroupId: 'WHH',
    items: [needItem({ commodityId: COMMODITIES.training, quantity: 10n })],
  });
  await draftNeed(world);
  const [ofWheelchairs, ofCourses] = [2_000_000_000n, 200_000_000n];
  const chain = (value: bigint) => ({ required: String(value), open: String(value), counted: '0' });
  expect(await whole('rehabilitation')).toEqual({
    level: 'PROGRAM',
    name: { fa: 'توان‌بخشی در خانه', en: 'rehabilitation' },
    organization: { slug: 'provinceoffice' },
    parent: { slug: 'mission' },
    children: [],
    province: { isoCode: 'IR-03' },
    domain: { key: 'REHABILITATION' },
    targetGroups: [{ key: 'PWD' }, { key: 'OLD' }],
    needCount: 1,
    chain: chain(ofWheelchairs),
    needs: { edges: [{ node: { code: wheelchairs.code } }] },
  });
  expect(await whole('mission')).toMatchObject({
    parent: null,
    province: null,
    children: [{ slug: 'livelihood' }, { slug: 'rehabilitation' }],
    needCount: 2,
    chain: chain(ofWheelchairs + ofCourses),
    needs: { edges: [{ node: { code: wheelchairs.code } }, { node: { code: courses.code } }] },
  });
  expect(await whole('livelihood')).toMatchObject({ needs: { edges: [{ node: { code: courses.code } }] } });
  expect(await whole('tehran')).toMatchObject({ needCount: 0, chain: chain(0n) });
  expect(await whole('atlantis')).toBeNull();
});

test('asked for by a program, a list of needs and its counts hold those of its parts too', async () => {
  const document = `query ($ids: [ID!]) { needs(filter: { programIds: $ids }) { edges { node { code } } }
    needFacets(filter: { programIds: $ids }) { total } program(slug: "mission") { needCount } }`;
  type Found = { needs: { edges: unknown[] }; needFacets: { total: number }; program: { needCount: number } };
  const under = (id: string) =>
    ask<Found>(world, world.viewer('visitor'), document, { ids: [globalId('Program', id)] });
  const { needs, needFacets, program } = await under(PROGRAMS.mission);
  expect([needs.edges.length, needFacets.total]).toEqual([program.needCount, program.needCount]);
  expect((await under(PROGRAMS.livelihood)).needs.edges).toHaveLength(1);
});
