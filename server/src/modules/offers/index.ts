export type { Offer, OfferItem } from './data/offer.loader.ts';
export { createOfferLoaders } from './data/offer.loader.ts';
export type { OfferFilter } from './data/offer-list.report.ts';
export { offerFits } from './data/offer-list.report.ts';
export { expireOffers } from './use-cases/expire-offers.ts';
