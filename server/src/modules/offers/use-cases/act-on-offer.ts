import { inTransaction, type Tx } from '#db/transaction.ts';
import { ContentCheck, reasonText } from '#domain/content.ts';
import { needsReason, step } from '#domain/machine.ts';
import { type OfferEvent, type OfferState, offerMachine } from '#domain/offer.ts';
import { refuse } from '#domain/policies/can.ts';
import {
  type InvalidInput,
  type NotAllowed,
  NotFound,
  ReasonRequired,
  Refusal,
  type SensitiveText,
  type SignInNeeded,
  StaleVersion,
  type TransitionRefused,
} from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { createOfferLoaders, type Offer } from '../data/offer.loader.ts';
import { moveOffer, type OfferChanges } from '../data/offer.repository.ts';
import { offerFactsOf } from '../data/offer-facts.loader.ts';

export type OfferAct = { readonly id: string; readonly version: number; readonly reason?: string | null | undefined };
export type OfferActRefusal =
  | NotFound
  | NotAllowed
  | SignInNeeded
  | TransitionRefused
  | StaleVersion
  | ReasonRequired
  | InvalidInput
  | SensitiveText;
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
  act: OfferAct,
  effects: Effects = {},
): Promise<OfferActed | OfferActRefusal> {
  const decided = await decide(deps, viewer, event, act);
  if (decided instanceof Refusal) return decided;
  const { offer, to, reason } = decided;
  const at = deps.now();
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

type Decided = { readonly offer: Offer; readonly to: OfferState; readonly reason: string | null };

async function decide(
  deps: Deps,
  viewer: Viewer,
  event: OfferEvent,
  act: OfferAct,
): Promise<Decided | OfferActRefusal> {
  const loaders = createOfferLoaders(deps.read, viewer);
  const offer = await loaders.offer.load(act.id);
  const provider = offer && (await loaders.offerProvider.load(offer.organizationId));
  if (!offer || !provider) return new NotFound({ id: act.id });
  const refused = refuse(viewer, event, offerFactsOf(offer, provider, deps.now()));
  if (refused) return refused;
  if (offer.version !== act.version) return new StaleVersion({ expected: act.version, actual: offer.version });
  const to = step(offerMachine, offer.state, event);
  if (to instanceof Refusal) return to;
  const check = new ContentCheck();
  const reason = reasonText(check, act.reason);
  const fault = check.refusal();
  if (fault) return fault;
  if (reason === null && needsReason(offerMachine, offer.state, event)) return new ReasonRequired({ event });
  return { offer, to, reason };
}
