import { inTransaction, type Tx } from '#db/transaction.ts';
import { type ActRefusal, decideStep, type ReasonedAct, readAct } from '#domain/act.ts';
import { type OfferEvent, offerMachine } from '#domain/offer.ts';
import { NotFound, Refusal } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createOfferLoaders, type Offer } from '../data/offer.loader.ts';
import { moveOffer, type OfferChanges } from '../data/offer.repository.ts';
import { offerFactsOf } from '../data/offer-facts.loader.ts';

export type OfferActed = { readonly offerId: string };

type Effects = {
  /** Columns that change with the state. */
  readonly changes?: (at: Date) => OfferChanges;
  /** What else is written in the same transaction. */
  readonly also?: (tx: Tx, offer: Offer, at: Date) => Promise<void>;
};

/** One step of an offer's life: load, may, decide, write, return. Each verb of the API is one call of this. */
export async function actOnOffer(
  deps: Deps,
  viewer: Viewer,
  event: OfferEvent,
  act: ReasonedAct,
  effects: Effects = {},
): Promise<OfferActed | ActRefusal> {
  const loaders = createOfferLoaders(deps.read, viewer);
  const offer = await loaders.offer.load(act.id);
  const provider = offer && (await loaders.offerProvider.load(offer.organizationId));
  if (!offer || !provider) return new NotFound({ id: act.id });
  const at = deps.now();
  const facts = offerFactsOf(offer, provider, at);
  const to = decideStep({ viewer, event, facts, now: offer, act, machine: offerMachine });
  if (to instanceof Refusal) return to;
  const told = readAct({ act, machine: offerMachine, state: offer.state, event });
  if (told instanceof Refusal) return told;
  const { reason } = told;
  return inTransaction(deps, async (tx) => {
    const move = { id: offer.id, version: offer.version, from: offer.state, to, at };
    const stale = await moveOffer(tx, move, { reason, ...effects.changes?.(at) });
    if (stale) return stale;
    await effects.also?.(tx, offer, at);
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      action: `${event}Offer`,
      noun: 'Offer',
      nounId: offer.id,
      provinceId: offer.provinceId,
      facts: reason === null ? {} : { reason },
    });
    return { offerId: offer.id };
  });
}
