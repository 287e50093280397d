import { BUSINESS_OFFERS } from './offers/business-offers.ts';
import { CIVIC_OFFERS } from './offers/civic-offers.ts';
import type { OfferSeed } from './offers/offer.ts';

export type { OfferItemSeed, OfferSeed, OfferStateSeed } from './offers/offer.ts';

/** Standing offers. Direct pledges of the needs' scripts make their own one-off offers and are not listed here. */
export const OFFERS: readonly OfferSeed[] = [...BUSINESS_OFFERS, ...CIVIC_OFFERS];
