// The demo world: East Azerbaijan with its programs, needs, offers and everything that has happened between them.
import type pg from 'pg';
import { connectDatabase } from '../../server/src/db/client.ts';
import { snapshotTriangles } from '../../server/src/modules/impact/index.ts';
import { expireNeeds } from '../../server/src/modules/needs/use-cases/expire-needs.ts';
import { expireOffers } from '../../server/src/modules/offers/use-cases/expire-offers.ts';
import { endVerifications, seedCast } from './cast.ts';
import { NEEDS, type NeedSeed } from './data/needs.ts';
import { OFFERS, type OfferSeed } from './data/offers.ts';
import { actOutNeed } from './histories.ts';
import { type ActedOffer, actOutOffer, endOffer } from './offer-history.ts';
import { seedReference } from './reference.ts';
import { Stage } from './stage.ts';

export type Told = {
  readonly needs: readonly NeedSeed[];
  readonly offers: readonly OfferSeed[];
  /** Weeks before today, counted downwards, whose triangles are kept; today's always are. Each takes half a second. */
  readonly keptWeeks: readonly number[];
};
export type Progress = (done: number, of: number, what: string) => void;

export const DEMO: Told = {
  needs: NEEDS,
  offers: OFFERS,
  keptWeeks: [-28, -24, -20, -16, -12, -10, -8, -6, -4, -3, -2, -1],
};

/** A tenth of the demo, for tests: every state still occurs. */
export const SMALL: Told = { needs: firstOfEachState(), offers: OFFERS, keptWeeks: [-4] };

function firstOfEachState(): NeedSeed[] {
  const states = new Map<string, NeedSeed>();
  for (const need of NEEDS) if (!states.has(need.state)) states.set(need.state, need);
  const rich = NEEDS.filter((need) => need.steps.length > 2).slice(0, 6);
  return [...new Set([...states.values(), ...rich])];
}

export async function seedDemo(
  owner: pg.Client,
  url: string,
  told: Told,
  now: Date,
  progress: Progress,
  password: string,
): Promise<void> {
  await seedReference(owner);
  await seedCast(owner, now, password);
  const database = connectDatabase({ url });
  try {
    const stage = new Stage(database, now);
    await actOut(stage, told, progress);
  } finally {
    await database.close();
  }
  await endVerifications(owner);
  await owner.query(
    'UPDATE need SET sample = true; UPDATE offer SET sample = true; UPDATE commitment SET sample = true; ANALYZE',
  );
}

async function actOut(stage: Stage, told: Told, progress: Progress): Promise<void> {
  const offers = new Map<string, ActedOffer>();
  const offerItemOf = itemOfOffer(stage, offers);
  await stage.play([
    ...told.offers.map((offer) => async () => {
      const acted = await actOutOffer(stage, offer);
      offers.set(offer.key, acted);
      await endOffer(stage, offer, acted);
    }),
    ...told.needs.map((need) => () => actOutNeed(stage, need, offerItemOf)),
    () => passWeeks(stage, told, progress),
  ]);
  await stage.play([() => endToday(stage)]);
}

const FIRST_WEEK = -31;
const EVENING_MINUTES = 600;

/** Week after week until today: in some of them the triangles are kept in the evening, as the nightly job keeps them. */
async function passWeeks(stage: Stage, { keptWeeks }: Told, progress: Progress): Promise<void> {
  for (let week = FIRST_WEEK; week < 0; week += 1) {
    await stage.goTo(week * 7, EVENING_MINUTES);
    if (keptWeeks.includes(week)) await snapshotTriangles(stage.deps);
    progress(week - FIRST_WEEK + 1, -FIRST_WEEK, 'weeks');
  }
}

async function endToday(stage: Stage): Promise<void> {
  await stage.goTo(0, EVENING_MINUTES);
  await expireNeeds(stage.deps, 1000);
  await expireOffers(stage.deps, 1000);
  await snapshotTriangles(stage.deps);
}

/** The item of an offer with the commodity of a need's item, or a substitute of it. */
function itemOfOffer(stage: Stage, offers: ReadonlyMap<string, ActedOffer>) {
  const text = `SELECT o.id FROM offer_item o JOIN need_item n ON n.id = $2
    WHERE o.offer_id = $1 AND (o.commodity_id = n.commodity_id OR EXISTS (
      SELECT 1 FROM commodity_substitute s WHERE s.commodity_id = n.commodity_id AND s.substitute_id = o.commodity_id)) LIMIT 1`;
  return async (key: string, needItemId: string): Promise<string> => {
    const [row] = await stage.database.primary.rows<{ id: string }>({ name: 'seed/offer-item', text }, [
      offers.get(key)?.id,
      needItemId,
    ]);
    if (!row) throw new Error(`offer ${key} has no item for need item ${needItemId}`);
    return row.id;
  };
}
