import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, execute, globalId } from '../../support/execute.ts';
import { draftOffer, publishedNeed } from '../../support/things.ts';
import { type ActorName, makeWorld, ORGANIZATIONS, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const ONE = `query One($slug: String!, $id: ID!) { organization(slug: $slug) { slug } node(id: $id) { id } }`;
async function sees(who: ActorName | 'visitor', name: keyof typeof ORGANIZATIONS): Promise<boolean> {
  const variables = { slug: name.toLowerCase(), id: globalId('Organization', ORGANIZATIONS[name]) };
  const answer = await ask<{ organization: unknown; node: unknown }>(world, world.viewer(who), ONE, variables);
  expect(answer.organization === null).toBe(answer.node === null);
  return answer.organization !== null;
}

const LIST = `query List($text: String, $kinds: [OrganizationKind!], $provinceId: ID, $first: Int, $after: String) {
  organizations(text: $text, kinds: $kinds, provinceId: $provinceId, first: $first, after: $after) {
    edges { node { slug } } pageInfo { hasNextPage endCursor } } }`;
type List = {
  organizations: { edges: { node: { slug: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
};
async function listed(who: ActorName | 'visitor', args: Record<string, unknown> = {}): Promise<string[]> {
  const { organizations } = await ask<List>(world, world.viewer(who), LIST, { first: 100, ...args });
  return organizations.edges.map(({ node }) => node.slug);
}

describe('an organization that is not verified yet', () => {
  test.each([
    ['visitor', false],
    ['member', false],
    ['approver', false],
    ['tehranReviewer', false],
    ['newcomer', true],
    ['reviewer', true],
    ['admin', true],
    ['auditor', true],
  ] as const)('is seen by %s: %s', async (who, seen) => {
    expect(await sees(who, 'newcomer')).toBe(seen);
    expect((await listed(who)).includes('newcomer')).toBe(seen);
  });

  test('a verified one everybody sees, and one whose verification is over or suspended as well', async () => {
    expect(await sees('visitor', 'business')).toBe(true);
    const state = (to: string) =>
      world.db.sql('UPDATE organization SET verification_state = $2 WHERE id = $1', [ORGANIZATIONS.rival, to]);
    for (const [to, seen] of [
      ['EXPIRED', true],
      ['SUSPENDED', true],
      ['REJECTED', false],
      ['RETURNED', false],
      ['DRAFT', false],
      ['VERIFIED', true],
    ] as const) {
      await state(to);
      expect(await sees('visitor', 'rival'), to).toBe(seen);
    }
  });
});

describe('the list of organizations', () => {
  test('is narrowed by kind, by province and by words as people type them', async () => {
    expect(await listed('visitor', { kinds: ['BUSINESS'] })).toEqual(['business', 'rival']);
    expect(await listed('visitor', { provinceId: globalId('Province', 'IR-23') })).toEqual([
      'tehranchamber',
      'tehranoffice',
      'othercouncil',
    ]);
    expect(await listed('visitor', { text: 'خيريه' })).toEqual(['charity']);
    expect(await listed('visitor', { text: 'بهزيستي' })).toHaveLength(4);
    expect(await listed('visitor', { text: 'تازه وارد' })).toEqual([]);
    expect(await listed('newcomer', { text: 'تازه وارد' })).toEqual(['newcomer']);
    expect(await listed('visitor', { text: '100%' })).toEqual([]);
  });

  test('comes by the Persian alphabet, and its pages put together are the whole', async () => {
    const names = await world.db.sql<{ slug: string; name_fa: string }>(
      `SELECT slug, name_fa FROM organization WHERE slug <> 'newcomer'`,
    );
    const persian = new Intl.Collator('fa');
    const sorted = names.toSorted((one, other) => persian.compare(one.name_fa, other.name_fa)).map(({ slug }) => slug);
    expect(await listed('visitor')).toEqual(sorted);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { organizations }: List = await ask<List>(world, world.viewer('visitor'), LIST, { first: 4, after });
      seen.push(...organizations.edges.map(({ node }) => node.slug));
      if (!organizations.pageInfo.hasNextPage) break;
      after = organizations.pageInfo.endCursor;
    }
    expect(seen).toEqual(sorted);
    const { errors } = await execute(world, world.viewer('visitor'), LIST, {
      after: Buffer.from('[1]').toString('base64url'),
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

test('an organization tells its place, its parent, its standing; a legal ID only where there is one', async () => {
  const asked = `query Whole($slug: String!) { organization(slug: $slug) { kind name { fa azb en } about { fa } legalId province { isoCode } county { key }
    parent { slug } verificationState verifiedAt verificationExpiresAt honourRate finishedCommitmentCount sample } }`;
  const whole = async (slug: string) => (await ask(world, world.viewer('visitor'), asked, { slug })).organization;
  expect(await whole('business')).toEqual({
    kind: 'BUSINESS',
    name: { fa: 'فولاد سهند (نمونه)', azb: null, en: 'business' },
    about: { fa: 'نمونه: فولاد سهند (نمونه)' },
    legalId: '10100000009',
    province: { isoCode: 'IR-03' },
    county: { key: 'IR-03-tabriz' },
    parent: null,
    verificationState: 'VERIFIED',
    verifiedAt: '2026-01-01T08:00:00.000Z',
    verificationExpiresAt: '2028-01-01T08:00:00.000Z',
    honourRate: null,
    finishedCommitmentCount: 0,
    sample: true,
  });
  expect(await whole('tabrizoffice')).toMatchObject({ legalId: null, parent: { slug: 'provinceoffice' } });
});

describe('the honour rate', () => {
  async function commitments(
    states: readonly [state: string, quantity: number, delivered: number, deliverBy: string][],
  ) {
    const need = await publishedNeed(world);
    const offer = await draftOffer(world, {}, { by: 'cooperative' });
    for (const [at, [state, quantity, delivered, deliverBy]] of states.entries())
      await world.db.sql(
        `INSERT INTO commitment (id, code, need_id, need_item_id, offer_id, offer_item_id, provider_organization_id, program_organization_id, province_id,
           county_id, commodity_id, quantity, delivered, unit_price, state, deliver_from, deliver_by, hold_until, pledged_by_id, pledged_at,
           provider_signed_at, program_signed_at, committed_at)
         SELECT gen_random_uuid(), $1, n.id, $2::uuid, $3::uuid, $4::uuid, $5::uuid, n.organization_id, n.province_id, n.county_id, i.commodity_id, $6::bigint,
           $7::bigint, 10, $8, '2026-01-01', $9::date, now(), n.author_id, now(), now(), now(), now() FROM need n JOIN need_item i ON i.need_id = n.id WHERE n.id = $10`,
        [
          `H-${need.code}-${at}`,
          need.itemIds[0],
          offer.id,
          offer.itemIds[0],
          ORGANIZATIONS.cooperative,
          quantity,
          delivered,
          state,
          deliverBy,
          need.id,
        ],
      );
  }
  const honour = async () => {
    const asked = '{ organization(slug: "cooperative") { honourRate finishedCommitmentCount } }';
    return (await ask(world, world.viewer('visitor'), asked)).organization;
  };

  test('is not told below five finished commitments, and then is what came of what was signed, by value', async () => {
    await commitments([
      ['CLOSED', 100, 100, '2026-09-01'],
      ['VERIFIED', 100, 100, '2026-09-01'],
      ['DELIVERED', 100, 100, '2027-09-01'],
      ['IN_DELIVERY', 100, 50, '2026-10-31'],
      ['IN_DELIVERY', 100, 50, '2026-11-01'],
      ['PLEDGED', 100, 0, '2026-09-01'],
      ['LAPSED', 100, 0, '2026-09-01'],
    ]);
    // due today is not overdue: four are finished or due
    expect(await honour()).toEqual({ honourRate: null, finishedCommitmentCount: 4 });
    world.clock.passDays(1);
    expect(await honour()).toEqual({ honourRate: 8000, finishedCommitmentCount: 5 });
  });
});
