import { whole } from '../../lib/locale/digits.ts';

type Sides = {
  needItem: { minimumLot: string; chain: { open: string } };
  offerItem: { free: string; minimumPerNeed: string; maximumPerNeed: string | null };
};

/**
 * What the offer item may give the need item: at least the larger of both minimums (a remainder below the need's own lot is
 * taken whole), at most what is free, open, and allowed for one need. Example: 40 free, 2..10 per need, 25 open, lot 5: 5..10.
 */
export function quantityRange({ needItem, offerItem }: Sides): { least: bigint; most: bigint } {
  const open = whole(needItem.chain.open);
  const free = whole(offerItem.free);
  const lot = smaller(whole(needItem.minimumLot), open);
  const least = larger(1n, larger(whole(offerItem.minimumPerNeed), lot));
  const allowed = offerItem.maximumPerNeed === null ? free : whole(offerItem.maximumPerNeed);
  return { least, most: smaller(free, smaller(open, allowed)) };
}

const smaller = (one: bigint, other: bigint) => (one < other ? one : other);
const larger = (one: bigint, other: bigint) => (one > other ? one : other);
