import { CommodityUnitFragment } from '../../entities/commodity/quantity-text.ts';
import { PlaceCountyFragment } from '../../entities/place/place-name.ts';
import { graphql, type ResultOf } from '../../graphql.ts';
import { whole } from '../../lib/locale/digits.ts';

export const PledgeNeedFragment = graphql(
  `
  fragment PledgeNeed on Need {
    id
    code
    state
    windowStart
    windowEnd
    title { fa azb en }
    organization { id name { fa azb en } }
    county { id ...PlaceCounty }
    items {
      id
      minimumLot
      unitPrice
      priceDate
      note
      chain { open required }
      commodity { id kind substitutes { id } ...CommodityUnit }
    }
  }
`,
  [CommodityUnitFragment, PlaceCountyFragment],
);
export type PledgeNeed = ResultOf<typeof PledgeNeedFragment>;
export type PledgeItem = PledgeNeed['items'][number];

export const OwnOfferItemFragment = graphql(`
  fragment OwnOfferItem on OfferItem {
    id
    free
    minimumPerNeed
    maximumPerNeed
    commodity { id }
    offer { id code title { fa azb en } }
  }
`);
export type OwnOfferItem = ResultOf<typeof OwnOfferItemFragment>;

/** '' stands for a direct pledge. */
export type PledgeAnswers = {
  itemId: string;
  offerItemId: string;
  quantity: string;
  deliverFrom: string;
  deliverBy: string;
  conditions: string;
  /** Of the pledge with exactly these answers: sent again after a lost reply, it is the same one. */
  key: string;
};

export const openItems = (need: PledgeNeed) => need.items.filter(({ chain }) => whole(chain.open) > 0n);

/** Own active offers of the same commodity, or of one that may serve in its place. */
export function offersFor(item: PledgeItem, own: readonly OwnOfferItem[]): OwnOfferItem[] {
  const fit = new Set([item.commodity.id, ...item.commodity.substitutes.map(({ id }) => id)]);
  return own.filter(({ commodity, free }) => fit.has(commodity.id) && whole(free) > 0n);
}

/** The most and the least this pledge may be: what is open, what the offer has free and allows, the item's lot. */
export function boundsOf(item: PledgeItem, offerItem: OwnOfferItem | undefined): { least: bigint; most: bigint } {
  const open = whole(item.chain.open);
  const ofOffer = offerItem ? [whole(offerItem.free), whole(offerItem.maximumPerNeed ?? offerItem.free)] : [];
  const most = lowest([open, ...ofOffer]);
  const lots = [whole(item.minimumLot), whole(offerItem?.minimumPerNeed ?? 1)];
  const [lot = 1n] = lots.toSorted((a, b) => Number(b - a));
  return { most, least: lowest([lot, open]) };
}

function lowest(amounts: bigint[]): bigint {
  const [first = 0n] = amounts.toSorted((a, b) => Number(a - b));
  return first;
}
