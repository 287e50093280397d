import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFER_STATES, type OfferState, PUBLIC_OFFER_STATES } from '../../../server/src/domain/offer.ts';
import { can } from '../../../server/src/domain/policies/can.ts';
import { createOfferLoaders } from '../../../server/src/modules/offers/index.ts';
import { ACTOR_NAMES } from '../../support/actors.ts';
import { ask, execute, globalId, keyOf } from '../../support/execute.ts';
import { activeOffer, draftOffer, offerItem, type Thing } from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, ORGANIZATIONS, type World } from '../../support/world.ts';

let world: World;
/** By a name of their own: the business's in every state, its one-off offer, and the charity's. */
const offers = new Map<string, Thing>();
beforeAll(async () => {
  world = await makeWorld();
  const put = async (name: string, by: ActorName, state: OfferState, direct = false) => {
    const offer = await draftOffer(world, {}, { by });
    await world.db.sql('UPDATE offer SET state = $2, direct = $3 WHERE id = $1', [offer.id, state, direct]);
    offers.set(name, offer);
  };
  for (const state of OFFER_STATES) await put(state, 'member', state);
  await put('ONE_OFF', 'member', 'ACTIVE', true);
  await put('CHARITY_SUBMITTED', 'charityMember', 'SUBMITTED');
});
afterAll(() => world.end());

const SEEN = `query Seen($code: String!, $ids: [ID!]!) { offer(code: $code) { id } nodes(ids: $ids) { id } }`;
async function seenBy(who: ActorName | 'visitor'): Promise<string[]> {
  const seen: string[] = [];
  for (const [name, { id, code, itemIds }] of offers) {
    const ids = [globalId('Offer', id), globalId('OfferItem', itemIds[0] ?? '')];
    const answer = await ask<{ offer: unknown; nodes: unknown[] }>(world, world.viewer(who), SEEN, { code, ids });
    const found = [answer.offer, ...answer.nodes].map((one) => one !== null);
    // by its code, by its id and by the id of its item: all or none
    expect(new Set(found).size, `${who} and ${name}`).toBe(1);
    if (found[0]) seen.push(name);
  }
  return seen;
}

describe('who sees the offers of a business and of a charity', () => {
  const PUBLIC: string[] = OFFER_STATES.filter((state) => (PUBLIC_OFFER_STATES as readonly string[]).includes(state));
  const ONCE_SUBMITTED: string[] = OFFER_STATES.filter((state) => state !== 'DRAFT');
  test.each([
    ['visitor', PUBLIC],
    ['rivalSignatory', PUBLIC],
    ['officer', PUBLIC],
    ['tehranReviewer', PUBLIC],
    ['councillor', PUBLIC],
    ['verifier', PUBLIC],
    ['member', [...OFFER_STATES, 'ONE_OFF']],
    ['signatory', [...OFFER_STATES, 'ONE_OFF']],
    ['reviewer', [...ONCE_SUBMITTED, 'ONE_OFF']],
    ['approver', [...PUBLIC, 'CHARITY_SUBMITTED']],
    ['charitySignatory', [...PUBLIC, 'CHARITY_SUBMITTED']],
    ['admin', [...ONCE_SUBMITTED, 'ONE_OFF', 'CHARITY_SUBMITTED']],
    ['auditor', [...OFFER_STATES, 'ONE_OFF', 'CHARITY_SUBMITTED']],
  ] as const)('%s', async (who, names) => {
    expect(await seenBy(who)).toEqual(names);
  });
});

test('rows and rules agree for everybody and every offer', async () => {
  for (const who of ['visitor', ...ACTOR_NAMES] as const) {
    const viewer = world.viewer(who);
    const all = createOfferLoaders(world.db.read, world.viewer('nationalAuditor'));
    const loaders = createOfferLoaders(world.db.read, viewer);
    for (const [name, { id }] of offers) {
      const offer = await all.offer.load(id);
      if (!offer) throw new Error('the auditor of the country sees every offer');
      const facts = await all.offerFacts.load(offer);
      expect((await loaders.offer.load(id)) !== null, `${who}: ${name}`).toBe(can(viewer, 'read', facts).allowed);
    }
  }
});

const LIST = `query List($filter: OfferFilter, $first: Int, $after: String) { offers(filter: $filter, first: $first, after: $after) {
  edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
type List = {
  offers: {
    edges: { cursor: string; node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};
async function listed(who: ActorName | 'visitor', filter: Record<string, unknown> = {}): Promise<string[]> {
  const { offers: page } = await ask<List>(world, world.viewer(who), LIST, { filter, first: 100 });
  return namesOf(page.edges.map(({ node }) => keyOf(node.id)));
}
const namesOf = (ids: readonly string[]) =>
  ids.map((id) => [...offers].find(([, offer]) => offer.id === id)?.[0] ?? id);

describe('lists', () => {
  test('show the active offers to everybody, and a one-off offer to nobody', async () => {
    for (const who of ['visitor', 'member', 'reviewer', 'nationalAuditor'] as const)
      expect(await listed(who)).toEqual(['ACTIVE']);
    expect(await listed('nationalAuditor', { states: OFFER_STATES })).not.toContain('ONE_OFF');
  });

  test('asked for other states show what the viewer may see, the newest first', async () => {
    const states = ['DRAFT', 'SUBMITTED', 'WITHDRAWN'];
    expect(await listed('visitor', { states })).toEqual(['WITHDRAWN']);
    expect(await listed('rivalMember', { states })).toEqual(['WITHDRAWN']);
    expect(await listed('member', { states })).toEqual(['WITHDRAWN', 'SUBMITTED', 'DRAFT']);
    expect(await listed('reviewer', { states })).toEqual(['WITHDRAWN', 'SUBMITTED']);
    expect(await listed('approver', { states })).toEqual(['CHARITY_SUBMITTED', 'WITHDRAWN']);
  });

  test('of the own organization show every state, of another what is active', async () => {
    const organizationIds = [globalId('Organization', ORGANIZATIONS.business)];
    expect(await listed('member', { organizationIds })).toEqual([...OFFER_STATES].toReversed());
    expect(await listed('rivalMember', { organizationIds })).toEqual(['ACTIVE']);
    const asked = `query Of($slug: String!) { organization(slug: $slug) { offers { edges { node { id } } } } }`;
    type Of = { organization: { offers: List['offers'] } };
    const of = async (who: ActorName | 'visitor') => {
      const { organization } = await ask<Of>(world, world.viewer(who), asked, { slug: 'business' });
      return namesOf(organization.offers.edges.map(({ node }) => keyOf(node.id)));
    };
    expect(await of('visitor')).toEqual(['ACTIVE']);
    expect(await of('signatory')).toEqual([...OFFER_STATES].toReversed());
  });

  test('leave out offers of an organization whose verification is over', async () => {
    const until = (at: string) =>
      world.db.sql('UPDATE organization SET verification_expires_at = $2 WHERE id = $1', [ORGANIZATIONS.business, at]);
    await until('2026-11-01T07:59:59Z');
    expect(await listed('visitor')).toEqual([]);
    expect(await listed('visitor', { states: ['ACTIVE', 'PAUSED'] })).toEqual([]);
    expect(
      await listed('member', { organizationIds: [globalId('Organization', ORGANIZATIONS.business)] }),
    ).toHaveLength(8);
    await until('2028-01-01T00:00:00Z');
  });

  test('reasons are read by the provider and its reviewers', async () => {
    await world.db.sql(`UPDATE offer SET reason = 'مشخصات را بنویسید' WHERE state = 'RETURNED'`);
    const code = offers.get('RETURNED')?.code;
    const reason = async (who: ActorName) => {
      const answer = await ask<{ offer: unknown }>(
        world,
        world.viewer(who),
        'query R($code: String!) { offer(code: $code) { reason } }',
        { code },
      );
      return answer.offer;
    };
    expect(await reason('member')).toEqual({ reason: 'مشخصات را بنویسید' });
    expect(await reason('reviewer')).toEqual({ reason: 'مشخصات را بنویسید' });
    expect(await reason('rivalMember')).toBeNull();
    await world.db.sql(`UPDATE offer SET reason = 'پنهان' WHERE state = 'WITHDRAWN'`);
    const answer = await ask(
      world,
      world.viewer('visitor'),
      'query R($code: String!) { offer(code: $code) { reason } }',
      {
        code: offers.get('WITHDRAWN')?.code,
      },
    );
    expect(answer).toEqual({ offer: { reason: null } });
  });
});

describe('narrowing', () => {
  const made: string[] = [];
  beforeAll(async () => {
    const put = async (fa: string, items: ReturnType<typeof offerItem>[]) => {
      const { id } = await activeOffer(
        world,
        { title: { fa }, note: '', items },
        { by: 'charityMember', reviewer: 'approver' },
      );
      made.push(id);
    };
    await put('پیشنهاد یکم: ويلچر', [offerItem({ countyIds: [COUNTIES.maragheh] })]);
    await put('پیشنهاد دوم: بسته‌ها', [offerItem({ commodityId: COMMODITIES.diapers, targetGroupIds: ['OLD'] })]);
    await put('پیشنهاد سوم: آموزش', [offerItem({ commodityId: COMMODITIES.training, provinceIds: ['IR-23'] })]);
    await put('پیشنهاد چهارم: آموزش و ویلچر', [
      offerItem({ commodityId: COMMODITIES.training, countyIds: [COUNTIES.ahar], targetGroupIds: ['WHH'] }),
      offerItem({ provinceIds: ['IR-23'], targetGroupIds: ['OLD'] }),
    ]);
    await world.db.sql('UPDATE offer_item SET free = 0, held = 50 WHERE offer_id = $1', [made[0]]);
  });
  const organizationIds = () => [globalId('Organization', ORGANIZATIONS.charity)];
  const found = async (filter: Record<string, unknown>) => {
    const { offers: page } = await ask<List>(world, world.viewer('visitor'), LIST, {
      filter: { organizationIds: organizationIds(), ...filter },
    });
    return page.edges.map(({ node }) => made.indexOf(keyOf(node.id)) + 1);
  };

  test('by words as people type them, in the title and the names of what is offered', async () => {
    expect(await found({ text: 'ويلچر' })).toEqual([4, 1]);
    expect(await found({ text: 'پوشینه' })).toEqual([2]);
    expect(await found({ text: 'wheelchair' })).toEqual([4, 1]);
    expect(await found({ text: 'بسته ها' })).toEqual([2]);
    expect(await found({ text: 'هواپیما' })).toEqual([]);
  });

  test('by kind, by place, by group: a limit left empty admits all, and one item has to meet everything', async () => {
    const counties = (...keys: string[]) => ({ countyIds: keys.map((key) => globalId('County', key)) });
    const groups = (...keys: string[]) => ({ targetGroupIds: keys.map((key) => globalId('TargetGroup', key)) });
    expect(await found({ kinds: ['TRAINING'] })).toEqual([4, 3]);
    expect(await found(counties(COUNTIES.maragheh))).toEqual([2, 1]);
    expect(await found(counties(COUNTIES.rey))).toEqual([4, 3, 2]);
    expect(await found(groups('OLD'))).toEqual([4, 3, 2, 1]);
    expect(await found({ ...counties(COUNTIES.ahar), ...groups('OLD') })).toEqual([2]);
    expect(await found({ ...counties(COUNTIES.ahar), ...groups('WHH') })).toEqual([4]);
    expect(await found({ hasFree: true })).toEqual([4, 3, 2]);
    expect(await found({ hasFree: true, ...counties(COUNTIES.maragheh) })).toEqual([2]);
  });

  test('pages put together are the whole list, also while offers come in', async () => {
    const whole = await listed('visitor');
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { offers: page }: List = await ask<List>(world, world.viewer('visitor'), LIST, { first: 2, after });
      seen.push(...page.edges.map(({ node }) => keyOf(node.id)));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
      await activeOffer(world);
    }
    expect(namesOf(seen)).toEqual(whole);
    const { errors } = await execute(world, world.viewer('visitor'), LIST, {
      after: Buffer.from('["x"]').toString('base64url'),
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
