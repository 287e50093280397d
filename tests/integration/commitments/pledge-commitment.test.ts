import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { pauseNeed } from '../../../server/src/modules/needs/use-cases/pause-need.ts';
import { pauseOffer } from '../../../server/src/modules/offers/use-cases/pause-offer.ts';
import {
  activeOffer,
  done,
  draftNeed,
  draftOffer,
  needItem,
  needNow,
  offerItem,
  publishedNeed,
  type Thing,
} from '../../support/things.ts';
import { type ActorName, COMMODITIES, COUNTIES, makeWorld, type World } from '../../support/world.ts';
import { asked, commitmentNow, needItemNow, offerItemNow } from './steps.fixture.ts';

let world: World;
let need: Thing;
beforeAll(async () => {
  world = await makeWorld();
  need = await publishedNeed(world);
});
afterAll(() => world.end());

type Changes = NonNullable<Parameters<typeof asked>[3]>;
const pledge = (on: Thing, quantity: bigint, changes: Changes = {}, by: ActorName = 'member') =>
  pledgeCommitment(world.deps, world.viewer(by), asked(world, on, quantity, changes));

describe('a pledge', () => {
  test('out of an offer holds the quantity on both sides and counts for nothing', async () => {
    const on = await publishedNeed(world);
    const offer = await activeOffer(world);
    const { commitmentId } = done(await pledge(on, 9n, { offer }));
    const made = await commitmentNow(world, commitmentId);
    expect(made).toMatchObject({ state: 'PLEDGED', version: 1, quantity: 9n });
    expect(made.code).toMatch(/^AS-1405-\d{5}$/);
    expect(await needItemNow(world, made.needItemId)).toMatchObject({ open: 11n, held: 9n, committed: 0n });
    expect(await offerItemNow(world, made.offerItemId)).toMatchObject({ free: 41n, held: 9n, committed: 0n });
  });

  test('holds for 14 days, and keeps who pledged, for whom and the price of the publication', async () => {
    const { commitmentId } = done(await pledge(await publishedNeed(world), 3n, { conditions: 'تحویل در انبار ' }));
    const [row] = await world.db.sql(
      'SELECT hold_until, pledged_by_id, unit_price::text, conditions, province_id, county_id, sample FROM commitment WHERE id = $1',
      [commitmentId],
    );
    expect(row).toEqual({
      hold_until: new Date('2026-11-15T08:00:00.000Z'),
      pledged_by_id: world.viewer('member').personId,
      unit_price: '100000000',
      conditions: 'تحویل در انبار',
      province_id: 'IR-03',
      county_id: COUNTIES.tabriz,
      sample: true,
    });
  });

  test('without an offer makes a one-off offer of exactly that quantity, active and open in the ledger', async () => {
    const { commitmentId } = done(await pledge(await publishedNeed(world), 9n));
    const { offerId, offerItemId } = await commitmentNow(world, commitmentId);
    const [offer] = await world.db.sql('SELECT state, direct, kinds FROM offer WHERE id = $1', [offerId]);
    expect(offer).toEqual({ state: 'ACTIVE', direct: true, kinds: ['GOODS'] });
    expect(await offerItemNow(world, offerItemId)).toMatchObject({ free: 0n, held: 9n });
    const entries = await world.db.sql(
      'SELECT kind, chain_id FROM ledger_entry WHERE offer_item_id = $1 ORDER BY at, id',
      [offerItemId],
    );
    expect(entries.map((entry) => entry.kind)).toEqual(['OFFER_ACTIVATED', 'PLEDGED']);
    expect(entries[0]?.chain_id).toBe(offerId);
  });

  test('may bring a commodity that takes the place of the one asked for', async () => {
    const item = offerItem({ commodityId: COMMODITIES.electricWheelchair });
    const offer = await activeOffer(world, { items: [item] });
    const { commitmentId } = done(await pledge(await publishedNeed(world), 2n, { offer }));
    const [row] = await world.db.sql('SELECT commodity_id FROM commitment WHERE id = $1', [commitmentId]);
    expect(row?.commodity_id).toBe(COMMODITIES.electricWheelchair);
  });

  test('takes the whole remainder even when that is less than the minimum lot', async () => {
    const on = await publishedNeed(world, { items: [needItem({ quantity: 23n, minimumLot: 10n })] });
    expect(await pledge(on, 4n)).toMatchObject({ name: 'ItemLimitNotMet', limit: 'MINIMUM_LOT', bound: 10n });
    done(await pledge(on, 16n));
    done(await pledge(on, 7n));
  });
});

describe('the answer to a retry', () => {
  test('is the first answer, also when the need is full by now', async () => {
    const on = await publishedNeed(world);
    const input = asked(world, on, 20n);
    const first = done(await pledgeCommitment(world.deps, world.viewer('member'), input));
    expect(await pledgeCommitment(world.deps, world.viewer('member'), input)).toEqual(first);
    expect(await pledge(on, 1n)).toMatchObject({ name: 'NotEnoughRemaining', remaining: 0n, requested: 1n });
  });

  test('is a refusal when the content differs, and nothing is written', async () => {
    const on = await publishedNeed(world);
    const input = asked(world, on, 5n);
    done(await pledgeCommitment(world.deps, world.viewer('member'), input));
    const other = await pledgeCommitment(world.deps, world.viewer('member'), { ...input, quantity: 6n });
    expect(other).toMatchObject({ name: 'IdempotencyKeyReused', key: input.idempotencyKey });
    expect(await needItemNow(world, on.itemIds[0] ?? '')).toMatchObject({ open: 15n, held: 5n });
  });

  test('is its own for each membership', async () => {
    const on = await publishedNeed(world);
    const input = asked(world, on, 5n);
    const [mine, theirs] = [
      done(await pledgeCommitment(world.deps, world.viewer('member'), input)),
      done(await pledgeCommitment(world.deps, world.viewer('charityMember'), input)),
    ];
    expect(mine).not.toEqual(theirs);
  });
});

describe('refused', () => {
  test.each<[string, () => Promise<unknown>, object]>([
    [
      'a visitor',
      () => pledgeCommitment(world.deps, world.viewer('visitor'), asked(world, need, 1n)),
      { name: 'SignInNeeded' },
    ],
    ['an officer', () => pledge(need, 1n, {}, 'officer'), { name: 'NotAllowed', why: 'WRONG_ROLE' }],
    [
      'an organization that is not verified',
      () => pledge(need, 1n, {}, 'newcomer'),
      { name: 'NotAllowed', why: 'ORGANIZATION_NOT_VERIFIED' },
    ],
    ['more than is open', () => pledge(need, 21n), { name: 'NotEnoughRemaining', requested: 21n, remaining: 20n }],
    ['nothing', () => pledge(need, 0n), { name: 'InvalidInput', fields: [{ path: 'quantity', code: 'ZERO' }] }],
    ['less than nothing', () => pledge(need, -1n), { fields: [{ path: 'quantity', code: 'BELOW_ZERO' }] }],
    [
      'a delivery after the window of the need',
      () => pledge(need, 1n, { deliverBy: '2027-02-20' }),
      { fields: [{ path: 'deliverBy', code: 'OUTSIDE_WINDOW', bound: '2027-02-19' }] },
    ],
    [
      'a delivery that ends before it begins',
      () => pledge(need, 1n, { deliverFrom: '2026-12-02', deliverBy: '2026-12-01' }),
      { fields: [{ path: 'deliverBy', code: 'BEFORE_START', bound: '2026-12-02' }] },
    ],
    [
      'a mobile number in the conditions',
      () => pledge(need, 1n, { conditions: 'تماس: 09123456789' }),
      { name: 'SensitiveText', spans: [expect.objectContaining({ path: 'conditions', kind: 'MOBILE' })] },
    ],
    ['an item that does not exist', () => pledge({ ...need, itemIds: [need.id] }, 1n), { name: 'NotFound' }],
  ])('%s', async (_, pledging, refusal) => {
    expect(await pledging()).toMatchObject(refusal);
  });

  test('a need that is still a draft is not found, a paused one is not pledged', async () => {
    expect(await pledge(await draftNeed(world), 1n)).toMatchObject({ name: 'NotFound' });
    const paused = await publishedNeed(world);
    done(await pauseNeed(world.deps, world.viewer('approver'), paused));
    expect(await pledge(await needNow(world, paused.id), 1n)).toMatchObject({ name: 'NotAllowed', why: 'WRONG_STATE' });
  });

  test('an office gives nothing to itself', async () => {
    const tabrizSignatory = { ...world.viewer('officer'), role: 'SIGNATORY' as const };
    const answer = await pledgeCommitment(world.deps, tabrizSignatory, asked(world, need, 1n));
    expect(answer).toMatchObject({ name: 'NotAllowed', why: 'HAS_TIE' });
  });

  test("another's offer, and one that nobody else may see", async () => {
    const [active, hidden] = [await activeOffer(world), await draftOffer(world)];
    expect(await pledge(need, 1n, { offer: active }, 'rivalMember')).toMatchObject({ why: 'OTHER_ORGANIZATION' });
    expect(await pledge(need, 1n, { offer: hidden }, 'rivalMember')).toMatchObject({ name: 'NotFound' });
    expect(await pledge(need, 1n, { offer: hidden })).toMatchObject({ name: 'NotAllowed', why: 'WRONG_STATE' });
  });

  test('a paused offer', async () => {
    const offer = await activeOffer(world);
    done(await pauseOffer(world.deps, world.viewer('member'), offer));
    expect(await pledge(need, 1n, { offer })).toMatchObject({ name: 'NotAllowed', why: 'WRONG_STATE' });
  });

  test.each<[string, Parameters<typeof offerItem>[0], bigint, object]>([
    ['more than is free', { capacity: 4n }, 5n, { name: 'NotEnoughCapacity', requested: 5n, free: 4n }],
    ['more than the offer gives one need', { maximumPerNeed: 5n }, 6n, { limit: 'MAXIMUM_PER_NEED', bound: 5n }],
    ['less than the offer gives one need', { minimumPerNeed: 5n }, 4n, { limit: 'MINIMUM_PER_NEED', bound: 5n }],
    ['another county', { countyIds: [COUNTIES.ahar] }, 5n, { limit: 'PLACE' }],
    ['another province', { provinceIds: ['IR-23'] }, 5n, { limit: 'PLACE' }],
    ['another group', { targetGroupIds: ['OLD'] }, 5n, { limit: 'TARGET_GROUP' }],
    ['another domain', { domainIds: ['AGEING'] }, 5n, { limit: 'DOMAIN' }],
    ['another commodity', { commodityId: COMMODITIES.diapers }, 5n, { limit: 'COMMODITY' }],
  ])('%s', async (_, item, quantity, refusal) => {
    const offer = await activeOffer(world, { items: [offerItem(item)] });
    expect(await pledge(need, quantity, { offer })).toMatchObject(refusal);
  });

  test('leaves no trace', async () => {
    expect(await needItemNow(world, need.itemIds[0] ?? '')).toMatchObject({ open: 20n, held: 0n });
    expect(await world.db.sql('SELECT 1 FROM commitment WHERE need_id = $1', [need.id])).toEqual([]);
  });
});
