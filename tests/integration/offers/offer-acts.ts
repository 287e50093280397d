import { afterAll, beforeAll, expect, test } from 'vitest';
import { OFFER_STATES, type OfferState } from '../../../server/src/domain/offer.ts';
import { SensitiveText, StaleVersion } from '../../../server/src/domain/refusals.ts';
import { pledgeCommitment } from '../../../server/src/modules/commitments/use-cases/pledge-commitment.ts';
import { endorseOffer } from '../../../server/src/modules/offers/use-cases/endorse-offer.ts';
import { pauseOffer } from '../../../server/src/modules/offers/use-cases/pause-offer.ts';
import { rejectOffer } from '../../../server/src/modules/offers/use-cases/reject-offer.ts';
import { resumeOffer } from '../../../server/src/modules/offers/use-cases/resume-offer.ts';
import { returnOffer } from '../../../server/src/modules/offers/use-cases/return-offer.ts';
import { submitOffer } from '../../../server/src/modules/offers/use-cases/submit-offer.ts';
import { withdrawOffer } from '../../../server/src/modules/offers/use-cases/withdraw-offer.ts';
import { activeOffer, done, draftOffer, offerItem, offerNow, publishedNeed, refusalOf } from '../../support/things.ts';
import { type ActorName, COMMODITIES, makeWorld, type World } from '../../support/world.ts';

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

/**
 * What holds for every act on an offer, tried from every state: where it leads, who is refused and how, that an older
 * version changes nothing and that twins happen once. Answers the file's own world for what holds for one act alone.
 */
export function describeOfferAct(verb: Verb) {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld();
  });
  afterAll(() => world.end());
  const perform = (verb: Verb, by: ActorName | 'visitor', act: Act) => VERBS[verb](world.deps, world.viewer(by), act);
  const stateOf = async (id: string) =>
    (await world.db.sql<{ state: OfferState }>('SELECT state FROM offer WHERE id = $1', [id]))[0]?.state;
  /** Put there past the life cycle, to try what the life cycle says. */
  async function offerIn(state: OfferState): Promise<Act> {
    const { id, version } = await draftOffer(world);
    await world.db.sql('UPDATE offer SET state = $2 WHERE id = $1', [id, state]);
    return { id, version };
  }
  const deeds = async (id: string) =>
    (
      await world.db.sql<{ action: string }>('SELECT action FROM audit_event WHERE noun_id = $1 ORDER BY at, id', [id])
    ).map(({ action }) => action);

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

  return { world: () => world, perform, stateOf };
}

/** 50 wheelchairs and 700 packs. */
export const TWO_ITEMS = [
  offerItem({ capacity: 50n }),
  offerItem({ commodityId: COMMODITIES.diapers, capacity: 700n }),
];

export const accountsOf = (world: World, offerId: string) =>
  world.db.sql(
    'SELECT capacity::int, free::int, held::int, committed::int FROM offer_item WHERE offer_id = $1 ORDER BY position',
    [offerId],
  );

/** The steps of the offer alone, item by item. */
export const entriesOf = (world: World, offerId: string) =>
  world.db.sql(
    `SELECT e.kind, e.quantity::int FROM ledger_entry e JOIN offer_item i ON i.id = e.offer_item_id
     WHERE e.chain_id = $1 ORDER BY i.position, e.chain_position`,
    [offerId],
  );

/** What a pledge of these units from this offer item says, for a need of its own. */
export async function pledgeOf(world: World, offerItemId: string | undefined, quantity: bigint) {
  const need = await publishedNeed(world);
  const days = { deliverFrom: '2026-11-05', deliverBy: '2026-12-05' };
  const needItemId = need.itemIds[0] ?? '';
  return { needItemId, offerItemId: offerItemId ?? '', quantity, ...days, idempotencyKey: world.key() };
}

/** An active offer of two items with units of the first one pledged. */
export async function pledgedOffer(world: World, quantity: bigint, changes: Parameters<typeof activeOffer>[1] = {}) {
  const offer = await activeOffer(world, { items: TWO_ITEMS, ...changes });
  const asked = await pledgeOf(world, offer.itemIds[0], quantity);
  done(await pledgeCommitment(world.deps, world.viewer('member'), asked));
  return offerNow(world, offer.id);
}
