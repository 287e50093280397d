export type { Offer, OfferItem } from './data/offer.loader.ts';
export { createOfferLoaders } from './data/offer.loader.ts';
export { expireOffers } from './use-cases/expire-offers.ts';
