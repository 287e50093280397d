import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, globalId, keyOf } from '../../support/execute.ts';
import { activeOffer, draftOffer, needItem, offerItem, publishedNeed, type Thing } from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';
import { itemOf } from './round.fixture.ts';

type Part = { code: string; points: number; maximum: number; facts: Record<string, unknown> };
type Suggestion = {
  quantity: string;
  needItem: { id: string };
  offerItem: { id: string };
  explanation: {
    score: number;
    parts: Part[];
    limits: { code: string; facts: Record<string, unknown> }[];
    shadowPrice: null;
  };
};

const SUGGESTION = `quantity needItem { id } offerItem { id } explanation { score shadowPrice parts { code points maximum facts } limits { code facts } }`;
const OF_NEED = `query ($id: ID!, $first: Int) { node(id: $id) { ... on NeedItem { suggestions(first: $first) { ${SUGGESTION} } } } }`;
const OF_OFFER = `query ($id: ID!) { node(id: $id) { ... on OfferItem { suggestions { ${SUGGESTION} } } } }`;

let world: World;
let need: Thing;
let near: Thing;
let far: Thing;
beforeAll(async () => {
  world = await makeWorld();
  need = await publishedNeed(world);
  near = await activeOffer(world, { items: [offerItem({ capacity: 12n })] });
  far = await activeOffer(
    world,
    { items: [offerItem({ commodityId: COMMODITIES.electricWheelchair, capacity: 3n })] },
    { by: 'rivalMember' },
  );
  // none of these may ever be suggested for it
  await activeOffer(world, { items: [offerItem({ commodityId: COMMODITIES.diapers })] });
  await activeOffer(world, { items: [offerItem({ countyIds: [COUNTIES.maragheh] })] });
  await activeOffer(world, { items: [offerItem({ targetGroupIds: ['WHH'] })] });
  await activeOffer(world, { items: [offerItem({ domainIds: ['AGEING'] })] });
  await activeOffer(world, { items: [offerItem({ programIds: [PROGRAMS.livelihood] })] });
  await activeOffer(world, { items: [offerItem({ minimumPerNeed: 30n })] });
  await activeOffer(world, { windowStart: '2027-03-01' });
  await draftOffer(world);
});
afterAll(() => world.end());

const ofNeed = async (by: ActorName | 'visitor', thing = need, first?: number): Promise<Suggestion[]> =>
  (
    await ask<{ node: { suggestions: Suggestion[] } }>(world, world.viewer(by), OF_NEED, {
      id: globalId('NeedItem', itemOf(thing)),
      first,
    })
  ).node.suggestions;
const ofOffer = async (by: ActorName | 'visitor', thing: Thing): Promise<Suggestion[]> =>
  (
    await ask<{ node: { suggestions: Suggestion[] } }>(world, world.viewer(by), OF_OFFER, {
      id: globalId('OfferItem', itemOf(thing)),
    })
  ).node.suggestions;
const offerItems = (suggestions: readonly Suggestion[]) => suggestions.map(({ offerItem: { id } }) => keyOf(id));

test('an officer is shown every offer that may serve the need, substitutes too, the best first, and nothing else', async () => {
  const suggestions = await ofNeed('officer');
  expect(offerItems(suggestions)).toEqual([itemOf(near), itemOf(far)]);
  expect(suggestions.map(({ quantity }) => quantity)).toEqual(['12', '3']);
  const scores = suggestions.map(({ explanation: { score } }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(offerItems(await ofNeed('officer', need, 1))).toEqual([itemOf(near)]);
});

test('a provider sees its own offers only, an outsider and a visitor nothing', async () => {
  expect(offerItems(await ofNeed('member'))).toEqual([itemOf(near)]);
  expect(offerItems(await ofNeed('rivalSignatory'))).toEqual([itemOf(far)]);
  for (const by of ['visitor', 'charityMember', 'tehranOfficer', 'maraghehOfficer', 'verifier'] as const)
    expect(await ofNeed(by)).toEqual([]);
  for (const by of ['approver', 'councillor', 'admin', 'auditor'] as const)
    expect(offerItems(await ofNeed(by))).toHaveLength(2);
});

test('the parts sum to the score, and every fact can be followed to its row', async () => {
  const [suggestion] = await ofNeed('officer');
  const { score, parts, limits } = suggestion?.explanation ?? { score: 0, parts: [], limits: [] };
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
  const facts = Object.fromEntries(parts.map((part) => [part.code, part.facts]));
  const [row] = await world.db.sql(
    `SELECT n.severity, n.window_end - '2026-11-01'::date AS "daysLeft", n.target_group_id AS "group", n.domain_id AS domain, n.county_id AS county,
       g.county_id AS home, i.open::int, i.required::int, oi.free::int
     FROM need_item i JOIN need n ON n.id = i.need_id, offer_item oi JOIN offer o ON o.id = oi.offer_id JOIN organization g ON g.id = o.organization_id
     WHERE i.id = $1 AND oi.id = $2`,
    [itemOf(need), itemOf(near)],
  );
  expect(facts.URGENCY).toEqual({ severity: row?.severity, daysLeft: row?.daysLeft, ageDays: 0 });
  expect(facts.NEARNESS).toMatchObject({
    level: 'SAME_COUNTY',
    toCountyId: globalId('County', String(row?.county)),
    fromCountyId: globalId('County', String(row?.home)),
  });
  expect(facts.SHORTFALL).toEqual({
    countyId: globalId('County', String(row?.county)),
    targetGroupId: globalId('TargetGroup', String(row?.group)),
    commodityId: globalId('Commodity', COMMODITIES.wheelchair),
    required: row?.required,
    counted: 0,
  });
  expect(facts.LOT_FIT).toEqual({ largest: 12, open: row?.open });
  expect(facts.HONOUR).toEqual({ rate: 700, newcomer: true });
  expect(facts.PREFERENCE).toMatchObject({
    targetGroupId: globalId('TargetGroup', 'PWD'),
    domainId: globalId('Domain', 'REHABILITATION'),
  });
  expect(limits).toEqual([
    { code: 'OFFER_USED_UP', facts: { offerItemId: globalId('OfferItem', itemOf(near)), free: row?.free } },
  ]);
});

test('an offer meant for a group comes before the same offer for anybody', async () => {
  const meant = await activeOffer(world, { items: [offerItem({ capacity: 12n, targetGroupIds: ['PWD'] })] });
  const [first] = await ofNeed('officer');
  expect(keyOf(first?.offerItem.id ?? '')).toBe(itemOf(meant));
  expect(first?.explanation.parts.find(({ code }) => code === 'PREFERENCE')?.facts).toMatchObject({
    targetGroup: 'HIT',
  });
});

test('for an offer item the best needs: near ones and severe ones far away, to its people and to officers of the places', async () => {
  const urgent = await publishedNeed(
    world,
    { countyId: COUNTIES.rey, programId: PROGRAMS.tehran, severity: 5, items: [needItem({ quantity: 5n })] },
    { by: 'tehranOfficer', approver: 'tehranApprover' },
  );
  const own = await ofOffer('member', near);
  expect(own.map(({ needItem: { id } }) => keyOf(id)).toSorted()).toEqual([itemOf(need), itemOf(urgent)].toSorted());
  expect((await ofOffer('tehranOfficer', near)).map(({ needItem: { id } }) => keyOf(id))).toEqual([itemOf(urgent)]);
  expect((await ofOffer('officer', near)).map(({ needItem: { id } }) => keyOf(id))).toEqual([itemOf(need)]);
  expect(await ofOffer('visitor', near)).toEqual([]);
});

test('needs for you gather over all offers of the organization', async () => {
  const query = `{ needsForYou(first: 5) { ${SUGGESTION} } }`;
  const of = async (by: ActorName | 'visitor') =>
    (await ask<{ needsForYou: Suggestion[] }>(world, world.viewer(by), query)).needsForYou;
  const found = await of('member');
  expect(found.length).toBeGreaterThan(1);
  expect(new Set(found.map(({ needItem: { id } }) => keyOf(id)))).toContain(itemOf(need));
  expect(await of('visitor')).toEqual([]);
  expect(await of('officer')).toEqual([]);
});
