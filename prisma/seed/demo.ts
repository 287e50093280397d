// The demo world: East Azerbaijan with its programs, needs, offers and everything that has happened between them.
import type pg from 'pg';
import { connectDatabase } from '../../server/src/db/client.ts';
import { expireNeeds } from '../../server/src/modules/needs/use-cases/expire-needs.ts';
import { expireOffers } from '../../server/src/modules/offers/use-cases/expire-offers.ts';
import { endVerifications, seedCast } from './cast.ts';
import { NEEDS, type NeedSeed } from './data/needs.ts';
import { OFFERS, type OfferSeed } from './data/offers.ts';
import { actOutNeed } from './histories.ts';
import { type ActedOffer, actOutOffer, endOffer } from './offer-history.ts';
import { seedReference } from './reference.ts';
import { Stage } from './stage.ts';

export type Told = { readonly needs: readonly NeedSeed[]; readonly offers: readonly OfferSeed[] };
export type Progress = (done: number, of: number, what: string) => void;

export const DEMO: Told = { needs: NEEDS, offers: OFFERS };

/** A tenth of the demo, for tests: every state still occurs. */
export const SMALL: Told = { needs: firstOfEachState(), offers: OFFERS };

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
): Promise<void> {
  await seedReference(owner);
  await seedCast(owner, now);
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
  const all = told.offers.length + told.needs.length;
  const offers = new Map<string, ActedOffer>();
  for (const offer of told.offers) {
    offers.set(offer.key, await actOutOffer(stage, offer));
    progress(offers.size, all, 'offers');
  }
  const offerItemOf = itemOfOffer(stage, offers);
  for (const [at, need] of told.needs.entries()) {
    await actOutNeed(stage, need, offerItemOf);
    progress(offers.size + at + 1, all, 'needs');
  }
  for (const offer of told.offers) {
    const acted = offers.get(offer.key);
    if (acted) await endOffer(stage, offer, acted);
  }
  stage.goTo(0, 600);
  await expireNeeds(stage.deps, 1000);
  await expireOffers(stage.deps, 1000);
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
