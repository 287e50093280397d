import type { OfferContent } from '#domain/offer-content.ts';
import { compact, norm } from '#domain/persian-text.ts';
import type { Deps } from '../../../deps.ts';
import type { NewOffer, NewOfferItem } from '../data/offer.repository.ts';

/** An offer whose commodities were found: their kinds and names go with it. */
export type NamedOffer = OfferContent & {
  readonly kinds: readonly string[];
  /** Names of what is offered: people search for them. */
  readonly commodityNames: readonly string[];
};

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The columns of an offer that come from what was written, with the search columns folded from its texts. */
export function offerColumns(
  offer: NamedOffer,
  at: Date,
): Omit<NewOffer, 'id' | 'code' | 'organizationId' | 'authorId'> {
  const { title, note, commodityNames } = offer;
  const searched = [title.fa, title.azb, title.en, note, ...commodityNames].filter(Boolean).join(' ');
  return {
    titleFa: title.fa,
    titleAzb: title.azb,
    titleEn: title.en,
    note,
    windowStart: day(offer.windowStart),
    windowEnd: day(offer.windowEnd),
    kinds: [...offer.kinds],
    norm: norm(searched),
    compact: compact(searched),
    updatedAt: at,
  };
}

export function offerItemRows(deps: Deps, offerId: string, offer: NamedOffer): NewOfferItem[] {
  return offer.items.map((item, position) => ({
    id: deps.newId(),
    offerId,
    position,
    commodityId: item.commodityId,
    capacity: item.capacity,
    minimumPerNeed: item.minimumPerNeed,
    maximumPerNeed: item.maximumPerNeed,
    provinceIds: [...item.provinceIds],
    countyIds: [...item.countyIds],
    targetGroupIds: [...item.targetGroupIds],
    domainIds: [...item.domainIds],
    programIds: [...item.programIds],
    earmarking: item.earmarking,
  }));
}
