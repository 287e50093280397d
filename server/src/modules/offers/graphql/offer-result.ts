import { InvalidInput, ReasonRequired, Refusal, SensitiveText } from '#domain/refusals.ts';
import type { Context } from '#graphql/context.ts';
import { answerOrRefusal, REFUSED_ACT } from '#graphql/errors.ts';
import { present } from '#graphql/present.ts';
import { OfferRef } from '#graphql/refs.ts';
import type { Offer } from '../data/offer.loader.ts';
import type { OfferActed } from '../use-cases/act-on-offer.ts';

/** What an act on an offer answers: the offer as it is now, or why nothing was written. */
export const OFFER_ACT_RESULT = [OfferRef, ...REFUSED_ACT, InvalidInput, SensitiveText, ReasonRequired];
export const offerUnion = answerOrRefusal('Offer');

export async function offerOf<R extends Refusal>(
  answer: Promise<OfferActed | R>,
  { loaders }: Context,
): Promise<Offer | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.offer.clear(result.offerId).load(result.offerId));
}
