import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from '../../support/execute.ts';
import { needItem, publishedNeed } from '../../support/things.ts';
import { COMMODITIES, COUNTIES, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const story = { fa: 'این نیاز برای آزمون جست‌وجو نوشته شده است.' };
  await publishedNeed(
    world,
    { title: { fa: 'ویلچر برقی برای مراغه' }, story, countyId: COUNTIES.maragheh },
    { by: 'maraghehOfficer' },
  );
  await publishedNeed(world, { title: { fa: 'ویلچر ساده برای تبریز' }, story });
  await publishedNeed(world, { title: { fa: 'خانۀ امن و گروه‌های همیار' }, story });
  await publishedNeed(world, {
    title: { fa: 'پوشینه برای ۱۲ سالمند', en: 'Diapers for older people' },
    story,
    items: [needItem({ commodityId: COMMODITIES.diapers })],
  });
  await publishedNeed(world, { title: { fa: 'تخفیف 100% در سال_نو' }, story });
});
afterAll(() => world.end());

async function found(text: string): Promise<string[]> {
  const asked = `query Found($text: String!) { needs(filter: { text: $text }) { edges { node { title { fa } } } } needFacets(filter: { text: $text }) { total } }`;
  type Found = { needs: { edges: { node: { title: { fa: string } } }[] }; needFacets: { total: number } };
  const { needs, needFacets } = await ask<Found>(world, world.viewer('visitor'), asked, { text });
  const titles = needs.edges.map(({ node }) => node.title.fa);
  expect(needFacets.total).toBe(titles.length);
  return titles.toSorted();
}

const ELECTRIC = 'ویلچر برقی برای مراغه';
const PLAIN = 'ویلچر ساده برای تبریز';
const HOME = 'خانۀ امن و گروه‌های همیار';
const DIAPERS = 'پوشینه برای ۱۲ سالمند';
const SALE = 'تخفیف 100% در سال_نو';

test.each([
  ['with the Arabic ye of many keyboards', 'ويلچر', [ELECTRIC, PLAIN]],
  ['words anywhere, in any order', 'مراغه ویلچر', [ELECTRIC]],
  ['with ZWNJ instead of spaces', 'ویلچر\u200cبرقی\u200cمراغه', [ELECTRIC]],
  ['with all three at once', ' ويلچر  برقي \u200c مراغه ', [ELECTRIC]],
  ['by another word for the same thing', 'صندلی چرخدار', [ELECTRIC, PLAIN]],
  ['a plural with ZWNJ typed with a space', 'گروه های', [HOME]],
  ['a plural with ZWNJ typed together', 'گروههای همیار', [HOME]],
  ['an ezafe written otherwise', 'خانه‌ی امن', [HOME]],
  ['digits of another script', '12 سالمند', [DIAPERS]],
  ['Arabic digits', '١٢', [DIAPERS]],
  ['a synonym', 'پوشک', [DIAPERS]],
  ['English in any case', 'DIAPERS older', [DIAPERS]],
  ['what LIKE would take as a sign', '100%', [SALE]],
  ['nothing where nothing fits', 'هواپیما', []],
  ['nothing where only one of two words fits', 'ویلچر هواپیما', []],
])('people find needs %s: «%s»', async (_, text, titles) => {
  expect(await found(text)).toEqual(titles.toSorted());
});

test('silent words narrow nothing, and an empty search is no search', async () => {
  expect(await found('برای')).toHaveLength(5);
  expect(await found('   ')).toHaveLength(5);
});

test('an attempt to break out of the search finds nothing and breaks nothing', async () => {
  expect(await found(`'; DROP TABLE need; --`)).toEqual([]);
  expect(await found('\\')).toHaveLength(5);
});
