import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { OfferInput } from '../../../server/src/domain/offer-content.ts';
import { SensitiveText } from '../../../server/src/domain/refusals.ts';
import { writeOffer } from '../../../server/src/modules/offers/use-cases/write-offer.ts';
import { ask, globalId } from '../../support/execute.ts';
import { brokenInvariants } from '../../support/invariants.ts';
import { done, offerInput, offerItem, offerNow, refusalOf } from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, PROGRAMS, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());
afterEach(async () => {
  expect(await brokenInvariants(world)).toEqual([]);
});

const write = (by: ActorName | 'visitor', changes: Partial<OfferInput> = {}, key = world.key()) =>
  writeOffer(world.deps, world.viewer(by), { input: offerInput(changes), idempotencyKey: key });
const count = async () => Number((await world.db.sql<{ n: string }>('SELECT count(*) AS n FROM offer'))[0]?.n);

describe('writing an offer', () => {
  test('makes a draft of the member’s organization with a code of its province; nothing is free yet', async () => {
    const items = [
      offerItem({ minimumPerNeed: 2n, maximumPerNeed: 10n, countyIds: [COUNTIES.maragheh], targetGroupIds: ['PWD'] }),
      offerItem({ commodityId: COMMODITIES.training, capacity: 30n, programIds: [PROGRAMS.livelihood] }),
    ];
    const { offerId } = done(await write('member', { items }));
    const [offer] = await world.db.sql(
      'SELECT state, code, organization_id, province_id, author_id, direct, version, kinds, sample FROM offer WHERE id = $1',
      [offerId],
    );
    expect(offer).toEqual({
      state: 'DRAFT',
      code: expect.stringMatching(/^AS-1405-\d{5}$/),
      organization_id: world.viewer('member').organizationId,
      province_id: 'IR-03',
      author_id: world.viewer('member').personId,
      direct: false,
      version: 1,
      kinds: ['GOODS', 'TRAINING'],
      sample: true,
    });
    const rows = await world.db.sql(
      `SELECT capacity::int, minimum_per_need::int, maximum_per_need::int, county_ids, target_group_ids, program_ids::text[], earmarking, free::int
       FROM offer_item WHERE offer_id = $1 ORDER BY position`,
      [offerId],
    );
    expect(rows).toEqual([
      {
        capacity: 50,
        minimum_per_need: 2,
        maximum_per_need: 10,
        county_ids: [COUNTIES.maragheh],
        target_group_ids: ['PWD'],
        program_ids: [],
        earmarking: 3,
        free: 0,
      },
      {
        capacity: 30,
        minimum_per_need: 1,
        maximum_per_need: null,
        county_ids: [],
        target_group_ids: [],
        program_ids: [PROGRAMS.livelihood],
        earmarking: 4,
        free: 0,
      },
    ]);
  });

  test.each([
    ['visitor', 'SignInNeeded'],
    ['officer', 'NotAllowed WRONG_ROLE'],
    ['reviewer', 'NotAllowed WRONG_ROLE'],
    ['councillor', 'NotAllowed WRONG_ROLE'],
    ['auditor', 'NotAllowed WRONG_ROLE'],
  ] as const)('by %s is refused: %s', async (by, refusal) => {
    const before = await count();
    expect(refusalOf(await write(by))).toBe(refusal);
    expect(await count()).toBe(before);
  });

  test.each(['signatory', 'charityMember', 'cooperative', 'volunteer', 'newcomer'] as const)(
    'by %s is done',
    async (by) => {
      expect(refusalOf(await write(by))).toBe('done');
    },
  );

  test('names what does not exist, with its path', async () => {
    const unknown = world.viewer('member').personId;
    const items = [
      offerItem({ commodityId: unknown }),
      offerItem({ countyIds: ['IR-03-atlantis'], targetGroupIds: ['ELF'], programIds: [PROGRAMS.tehran, unknown] }),
    ];
    expect(refusalOf(await write('member', { items }))).toBe(
      'InvalidInput items.0.commodityId UNKNOWN,items.1.countyIds UNKNOWN,items.1.targetGroupIds UNKNOWN,items.1.programIds UNKNOWN',
    );
  });

  test('refuses what identifies somebody, and what is over already', async () => {
    expect(await write('member', { note: 'با ۰۹۱۴۱۲۳۴۵۶۷ تماس بگیرید' })).toBeInstanceOf(SensitiveText);
    const past = { windowStart: '2026-10-01', windowEnd: '2026-10-31' };
    expect(refusalOf(await write('member', past))).toBe('InvalidInput windowEnd IN_THE_PAST');
  });
});

describe('an idempotency key', () => {
  test('makes one offer of eight twins that arrive at once, and gives each the same', async () => {
    const key = world.key();
    const before = await count();
    const twins = await Promise.all(Array.from({ length: 8 }, () => write('member', {}, key)));
    expect(new Set(twins.map((twin) => done(twin).offerId)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  test('with other content is refused and writes nothing', async () => {
    const key = world.key();
    done(await write('member', {}, key));
    const before = await count();
    expect(refusalOf(await write('member', { note: 'چیز دیگری' }, key))).toBe('IdempotencyKeyReused');
    expect(await count()).toBe(before);
  });
});

test('over the API an offer is written, submitted and endorsed, and refusals come as their own types', async () => {
  const document = `mutation Write($input: OfferInput!, $key: IdempotencyKey!) { writeOffer(input: $input, idempotencyKey: $key) {
    __typename ... on Offer { id code version availableActions organization { slug }
      items { capacity free minimumPerNeed maximumPerNeed earmarking counties { key } programs { slug } commodity { code } } } } }`;
  const { items, ...texts } = offerInput();
  const item = {
    commodityId: globalId('Commodity', COMMODITIES.wheelchair),
    capacity: String(items[0]?.capacity),
    countyIds: [globalId('County', COUNTIES.tabriz)],
    programIds: [globalId('Program', PROGRAMS.rehabilitation)],
  };
  const variables = { key: world.key(), input: { ...texts, items: [item] } };
  type Written = { writeOffer: { id: string; version: number; code: string } };
  const { writeOffer: offer } = await ask<Written>(world, world.viewer('member'), document, variables);
  expect(offer).toMatchObject({
    __typename: 'Offer',
    availableActions: ['edit', 'submit'],
    organization: { slug: 'business' },
    items: [
      {
        capacity: '50',
        free: '0',
        minimumPerNeed: '1',
        maximumPerNeed: null,
        earmarking: 4,
        counties: [{ key: COUNTIES.tabriz }],
        programs: [{ slug: 'rehabilitation' }],
        commodity: { code: 'wheelchair' },
      },
    ],
  });
  const act = (verb: string) => `mutation Act($id: ID!, $version: Int!) { ${verb}Offer(id: $id, version: $version) {
    __typename ... on Offer { state version availableActions items { free } } ... on NotAllowed { why } ... on StaleVersion { actual } } }`;
  const as = (who: ActorName, verb: string, version: number) =>
    ask(world, world.viewer(who), act(verb), { id: offer.id, version });
  expect(await as('member', 'submit', 1)).toMatchObject({ submitOffer: { state: 'SUBMITTED', availableActions: [] } });
  expect(await as('memberAsReviewer', 'endorse', 2)).toEqual({
    endorseOffer: { __typename: 'NotAllowed', why: 'IS_AUTHOR' },
  });
  expect(await as('reviewer', 'endorse', 1)).toEqual({ endorseOffer: { __typename: 'StaleVersion', actual: 2 } });
  expect(await as('reviewer', 'endorse', 2)).toMatchObject({
    endorseOffer: { state: 'ACTIVE', items: [{ free: '50' }] },
  });
  expect(await as('rivalMember', 'pause', 3)).toEqual({
    pauseOffer: { __typename: 'NotAllowed', why: 'OTHER_ORGANIZATION' },
  });
  expect(
    await offerNow(world, (await world.db.sql('SELECT id FROM offer WHERE code = $1', [offer.code]))[0]?.id),
  ).toMatchObject({
    version: 3,
  });
});
