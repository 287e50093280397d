import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OFFER_STATES, type OfferState } from '../../../server/src/domain/offer.ts';
import { SensitiveText, StaleVersion } from '../../../server/src/domain/refusals.ts';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { expireOffers } from '../../../server/src/modules/offers/index.ts';
import { endorseOffer } from '../../../server/src/modules/offers/use-cases/endorse-offer.ts';
import { pauseOffer } from '../../../server/src/modules/offers/use-cases/pause-offer.ts';
import { rejectOffer } from '../../../server/src/modules/offers/use-cases/reject-offer.ts';
import { resumeOffer } from '../../../server/src/modules/offers/use-cases/resume-offer.ts';
import { returnOffer } from '../../../server/src/modules/offers/use-cases/return-offer.ts';
import { submitOffer } from '../../../server/src/modules/offers/use-cases/submit-offer.ts';
import { withdrawOffer } from '../../../server/src/modules/offers/use-cases/withdraw-offer.ts';
import {
  activeOffer,
  done,
  draftOffer,
  offerItem,
  offerNow,
  publishedNeed,
  refusalOf,
  submittedOffer,
} from '../../support/things.ts';
import { type ActorName, COMMODITIES, makeWorld, type World } from '../../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

type Act = { id: string; version: number; reason?: string };
const VERBS = {
  submit: submitOffer,
  endorse: endorseOffer,
  return: returnOffer,
  reject: rejectOffer,
  pause: pauseOffer,
  resume: resumeOffer,
  withdraw: withdrawOffer,
} as const;
type Verb = keyof typeof VERBS;

/** Who fires it on the business's offer, from which states, and where it leads. */
const TABLE: Record<Verb, { by: ActorName; from: OfferState[]; to: OfferState; reason: boolean }> = {
  submit: { by: 'member', from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', reason: false },
  endorse: { by: 'reviewer', from: ['SUBMITTED'], to: 'ACTIVE', reason: false },
  return: { by: 'reviewer', from: ['SUBMITTED'], to: 'RETURNED', reason: true },
  reject: { by: 'reviewer', from: ['SUBMITTED'], to: 'REJECTED', reason: true },
  pause: { by: 'member', from: ['ACTIVE'], to: 'PAUSED', reason: false },
  resume: { by: 'member', from: ['PAUSED'], to: 'ACTIVE', reason: false },
  withdraw: { by: 'signatory', from: ['ACTIVE'], to: 'WITHDRAWN', reason: false },
};
const VERB_NAMES = Object.keys(TABLE) as Verb[];

const perform = (verb: Verb, by: ActorName | 'visitor', act: Act) => VERBS[verb](world.deps, world.viewer(by), act);
const stateOf = async (id: string) =>
  (await world.db.sql<{ state: OfferState }>('SELECT state FROM offer WHERE id = $1', [id]))[0]?.state;
/** Put there past the life cycle, to try what the life cycle says. */
async function offerIn(state: OfferState): Promise<Act> {
  const { id, version } = await draftOffer(world);
  await world.db.sql('UPDATE offer SET state = $2 WHERE id = $1', [id, state]);
  return { id, version };
}
const accounts = (offerId: string) =>
  world.db.sql(
    'SELECT capacity::int, free::int, held::int, committed::int FROM offer_item WHERE offer_id = $1 ORDER BY position',
    [offerId],
  );
const entries = (offerId: string) =>
  world.db.sql(
    `SELECT e.kind, e.quantity::int FROM ledger_entry e JOIN offer_item i ON i.id = e.offer_item_id
     WHERE e.chain_id = $1 ORDER BY i.position, e.chain_position`,
    [offerId],
  );
const deeds = async (id: string) =>
  (
    await world.db.sql<{ action: string }>('SELECT action FROM audit_event WHERE noun_id = $1 ORDER BY at, id', [id])
  ).map(({ action }) => action);

describe.each(VERB_NAMES)('%s', (verb) => {
  const { by, from, to, reason } = TABLE[verb];
  const why = reason ? { reason: 'مشخصات کامل نیست' } : {};
  const start = from[0] ?? 'DRAFT';
  const publicNow = start === 'ACTIVE' || start === 'PAUSED';

  test.each(OFFER_STATES)('on an offer that is %s', async (state) => {
    const offer = await offerIn(state);
    const answer = await perform(verb, by, { ...offer, ...why });
    if (from.includes(state)) {
      expect(refusalOf(answer)).toBe('done');
      expect(await stateOf(offer.id)).toBe(to);
      expect((await offerNow(world, offer.id)).version).toBe(offer.version + 1);
      expect((await deeds(offer.id)).at(-1)).toBe(`${verb}Offer`);
    } else {
      // the chamber does not see drafts at all
      const hidden = state === 'DRAFT' && by === 'reviewer';
      expect(refusalOf(answer)).toBe(hidden ? 'NotFound' : 'TransitionRefused');
      expect(await stateOf(offer.id)).toBe(state);
    }
  });

  test('is refused to a visitor, to another organization and to the office; a hidden offer stays hidden', async () => {
    const offer = await offerIn(start);
    const tried = async (who: ActorName | 'visitor') => refusalOf(await perform(verb, who, { ...offer, ...why }));
    expect(await tried('visitor')).toBe(publicNow ? 'SignInNeeded' : 'NotFound');
    const ofOthers = by === 'reviewer' ? 'WRONG_ROLE' : 'OTHER_ORGANIZATION';
    expect(await tried('rivalSignatory')).toBe(publicNow ? `NotAllowed ${ofOthers}` : 'NotFound');
    expect(await tried('officer')).toBe(publicNow ? 'NotAllowed WRONG_ROLE' : 'NotFound');
    expect(await tried('tehranReviewer')).toBe(publicNow ? 'NotAllowed WRONG_ROLE' : 'NotFound');
    expect(await stateOf(offer.id)).toBe(start);
  });

  test('on an older version changes nothing and tells the newer one', async () => {
    const offer = await offerIn(start);
    await world.db.sql('UPDATE offer SET version = 7 WHERE id = $1', [offer.id]);
    const answer = await perform(verb, by, { ...offer, ...why });
    expect(answer).toBeInstanceOf(StaleVersion);
    expect(answer).toMatchObject({ expected: offer.version, actual: 7 });
    expect(await stateOf(offer.id)).toBe(start);
  });

  test('three times at once happens once', async () => {
    const offer = await offerIn(start);
    const said = (await Promise.all([1, 2, 3].map(() => perform(verb, by, { ...offer, ...why })))).map(refusalOf);
    expect(said.filter((one) => one === 'done')).toHaveLength(1);
    expect(said.every((one) => ['done', 'StaleVersion', 'TransitionRefused'].includes(one))).toBe(true);
    expect((await deeds(offer.id)).filter((deed) => deed === `${verb}Offer`)).toHaveLength(1);
  });

  if (reason)
    test('needs a reason, which must not identify anybody', async () => {
      const offer = await offerIn(start);
      expect(refusalOf(await perform(verb, by, offer))).toBe('ReasonRequired');
      expect(refusalOf(await perform(verb, by, { ...offer, reason: 'نه' }))).toBe('InvalidInput reason TOO_SHORT');
      expect(await perform(verb, by, { ...offer, reason: 'تماس با 09141234567' })).toBeInstanceOf(SensitiveText);
      expect(await stateOf(offer.id)).toBe(start);
    });
});

describe('who reviews an offer', () => {
  test('the chamber a business’s, a program approver any other’s', async () => {
    const business = await submittedOffer(world);
    // an approver does not even see a business's offer before it is endorsed
    expect(refusalOf(await perform('endorse', 'approver', business))).toBe('NotFound');
    const charity = await submittedOffer(world, {}, { by: 'charityMember' });
    expect(refusalOf(await perform('endorse', 'reviewer', charity))).toBe('NotFound');
    expect(refusalOf(await perform('endorse', 'tehranApprover', charity))).toBe('NotFound');
    expect(refusalOf(await perform('endorse', 'approver', charity))).toBe('done');
    for (const by of ['cooperative', 'volunteer'] as const)
      expect(await stateOf((await activeOffer(world, {}, { by, reviewer: 'approver' })).id)).toBe('ACTIVE');
  });

  test.each(['endorse', 'return', 'reject'] as const)('never its author: %s', async (verb) => {
    const why = { reason: 'دلیل کافی' };
    const business = await submittedOffer(world, {}, { by: 'member' });
    expect(refusalOf(await perform(verb, 'memberAsReviewer', { ...business, ...why }))).toBe('NotAllowed IS_AUTHOR');
    const charity = await submittedOffer(world, {}, { by: 'charityMember' });
    expect(refusalOf(await perform(verb, 'charityMemberAsApprover', { ...charity, ...why }))).toBe(
      'NotAllowed IS_AUTHOR',
    );
  });

  test('an offer of an organization that is not verified, or no longer, is not endorsed and may be returned', async () => {
    const offer = await submittedOffer(world, {}, { by: 'newcomer' });
    expect(refusalOf(await perform('endorse', 'reviewer', offer))).toBe('NotAllowed ORGANIZATION_NOT_VERIFIED');
    expect(refusalOf(await perform('return', 'reviewer', { ...offer, reason: 'نخست راستی‌آزمایی شود' }))).toBe('done');
    const lapsed = await submittedOffer(world, {}, { by: 'rivalMember' });
    const until = (at: string) =>
      world.db.sql('UPDATE organization SET verification_expires_at = $2 WHERE id = $1', [
        world.viewer('rivalMember').organizationId,
        at,
      ]);
    await until('2026-11-01T07:59:00Z');
    expect(refusalOf(await perform('endorse', 'reviewer', lapsed))).toBe('NotAllowed ORGANIZATION_NOT_VERIFIED');
    await until('2026-11-01T08:01:00Z');
    expect(refusalOf(await perform('endorse', 'reviewer', lapsed))).toBe('done');
  });

  test('only a signatory withdraws', async () => {
    expect(refusalOf(await perform('withdraw', 'member', await activeOffer(world)))).toBe('NotAllowed WRONG_ROLE');
  });
});

describe('the ledger of an offer', () => {
  const items = [offerItem({ capacity: 50n }), offerItem({ commodityId: COMMODITIES.diapers, capacity: 700n })];

  test('endorsement makes everything free, once', async () => {
    const offer = await submittedOffer(world, { items });
    expect(await accounts(offer.id)).toMatchObject([{ free: 0 }, { free: 0 }]);
    done(await perform('endorse', 'reviewer', offer));
    expect(await accounts(offer.id)).toMatchObject([{ free: 50 }, { free: 700 }]);
    expect(await entries(offer.id)).toEqual([
      { kind: 'OFFER_ACTIVATED', quantity: 50 },
      { kind: 'OFFER_ACTIVATED', quantity: 700 },
    ]);
    const [row] = await world.db.sql('SELECT endorser_id, activated_at FROM offer WHERE id = $1', [offer.id]);
    expect(row).toEqual({ endorser_id: world.viewer('reviewer').personId, activated_at: world.deps.now() });
  });

  test('a pause moves nothing', async () => {
    const offer = await activeOffer(world, { items });
    done(await perform('pause', 'member', offer));
    done(await perform('resume', 'member', await offerNow(world, offer.id)));
    expect(await entries(offer.id)).toHaveLength(2);
  });

  async function pledged(quantity: bigint) {
    const offer = await activeOffer(world, { items });
    const need = await publishedNeed(world);
    const asked = {
      needItemId: need.itemIds[0] ?? '',
      offerItemId: offer.itemIds[0] ?? '',
      quantity,
      deliverFrom: '2026-11-05',
      deliverBy: '2026-12-05',
      idempotencyKey: world.key(),
    };
    done(await pledgeCommitment(world.deps, world.viewer('member'), asked));
    return offerNow(world, offer.id);
  }

  test('withdrawal takes back only what is free: a pledge goes on', async () => {
    const offer = await pledged(12n);
    done(await perform('withdraw', 'signatory', offer));
    expect(await accounts(offer.id)).toMatchObject([
      { capacity: 50, free: 0, held: 12 },
      { capacity: 700, free: 0, held: 0 },
    ]);
    expect(await entries(offer.id)).toEqual([
      { kind: 'OFFER_ACTIVATED', quantity: 50 },
      { kind: 'OFFER_WITHDRAWN', quantity: 38 },
      { kind: 'OFFER_ACTIVATED', quantity: 700 },
      { kind: 'OFFER_WITHDRAWN', quantity: 700 },
    ]);
  });

  test('withdrawal and a pledge at the same moment: what is held and what left sum to what was offered', async () => {
    for (let round = 0; round < 5; round += 1) {
      const offer = await activeOffer(world, { items: [offerItem({ capacity: 50n })] });
      const need = await publishedNeed(world);
      const pledge = pledgeCommitment(world.deps, world.viewer('member'), {
        needItemId: need.itemIds[0] ?? '',
        offerItemId: offer.itemIds[0] ?? '',
        quantity: 20n,
        deliverFrom: '2026-11-05',
        deliverBy: '2026-12-05',
        idempotencyKey: world.key(),
      });
      const [withdrawn] = await Promise.all([perform('withdraw', 'signatory', offer), pledge]);
      expect(refusalOf(withdrawn)).toBe('done');
      const [item] = await accounts(offer.id);
      const left = await world.db.sql<{ n: number }>(
        `SELECT coalesce(sum(delta), 0)::int AS n FROM ledger_posting WHERE item_id = $1 AND account = 'withdrawn'`,
        [offer.itemIds[0]],
      );
      expect(item).toMatchObject({ free: 0 });
      expect(Number(item?.held) + Number(left[0]?.n)).toBe(50);
    }
  });

  test('time ends an active offer on the day after its last day in Iran; only what is free leaves', async () => {
    const offer = await pledged(5n);
    const paused = await activeOffer(world, { windowEnd: '2026-12-05' });
    done(await perform('pause', 'member', paused));
    await world.db.sql(`UPDATE offer SET window_end = '2026-12-05' WHERE id = $1`, [offer.id]);
    await world.db.sql(`UPDATE offer SET window_end = '2027-12-05' WHERE state = 'ACTIVE' AND id <> $1`, [offer.id]);
    world.clock.passSeconds(34 * 86_400 + 12 * 3_600);
    expect(await expireOffers(world.deps, 10)).toBe(0);
    world.clock.passSeconds(30 * 60);
    expect(await expireOffers(world.deps, 10)).toBe(1);
    expect(await expireOffers(world.deps, 10)).toBe(0);
    expect([await stateOf(offer.id), await stateOf(paused.id)]).toEqual(['EXPIRED', 'PAUSED']);
    expect(await accounts(offer.id)).toMatchObject([
      { free: 0, held: 5 },
      { free: 0, held: 0 },
    ]);
    expect((await entries(offer.id)).filter(({ kind }) => kind === 'OFFER_EXPIRED')).toEqual([
      { kind: 'OFFER_EXPIRED', quantity: 45 },
      { kind: 'OFFER_EXPIRED', quantity: 700 },
    ]);
    const [deed] = await world.db.sql(
      `SELECT person_id, membership_id, province_id FROM audit_event WHERE action = 'expireOffer' AND noun_id = $1`,
      [offer.id],
    );
    expect(deed).toEqual({ person_id: null, membership_id: null, province_id: 'IR-03' });
  });
});
