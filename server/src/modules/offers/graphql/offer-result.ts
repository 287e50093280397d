import { REFUSED_ACT_WITH_REASON, thingOf } from '#graphql/act-answer.ts';
import { answerOrRefusal } from '#graphql/errors.ts';
import { OfferRef } from '#graphql/refs.ts';

export const OFFER_ACT_RESULT = [OfferRef, ...REFUSED_ACT_WITH_REASON];
export const offerUnion = answerOrRefusal('Offer');
export const offerOf = thingOf('offer', 'offerId');
