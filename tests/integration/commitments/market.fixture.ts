// One need, one offer and what is pledged between them, with a plain reckoning beside the database: sums on paper that
// know nothing of ledgers, postings or machines.
import {
  activeOffer,
  needItem,
  needNow,
  offerItem,
  offerNow,
  publishedNeed,
  type Thing,
} from '../../support/things.ts';
import type { World } from '../../support/world.ts';
import { commitmentNow, needItemNow, offerItemNow } from './steps.fixture.ts';

export type Paper = {
  readonly id: string;
  readonly quantity: bigint;
  /** Out of the offer, or by a one-off of its own. */
  readonly fromOffer: boolean;
  state: string;
  signed: { provider: boolean; program: boolean };
  /** Accepted and standing; of that verified; and what failed its check. */
  delivered: bigint;
  verified: bigint;
  failed: bigint;
};

export type Market = {
  readonly world: World;
  readonly need: Thing;
  readonly offer: Thing;
  needState: 'PUBLISHED' | 'PAUSED' | 'CLOSED';
  offerState: 'ACTIVE' | 'PAUSED' | 'WITHDRAWN';
  open: bigint;
  free: bigint;
  lost: bigint;
  readonly papers: Paper[];
  model(): object;
  now(): Promise<object>;
};

export const REQUIRED = 40n;
export const CAPACITY = 15n;

export async function aMarket(world: World): Promise<Market> {
  const need = await publishedNeed(world, { items: [needItem({ quantity: REQUIRED })] });
  const offer = await activeOffer(world, { items: [offerItem({ capacity: CAPACITY })] });
  const market: Market = {
    world,
    need,
    offer,
    needState: 'PUBLISHED',
    offerState: 'ACTIVE',
    open: REQUIRED,
    free: CAPACITY,
    lost: 0n,
    papers: [],
    model: () => reckoned(market),
    now: () => stored(market),
  };
  return market;
}

const SIGNED = ['COMMITTED', 'IN_DELIVERY', 'DELIVERED', 'VERIFIED', 'CLOSED'];
export const toCome = (paper: Paper) =>
  SIGNED.includes(paper.state) ? paper.quantity - paper.delivered - paper.failed : 0n;

function parts(papers: readonly Paper[]) {
  const sum = (of: (paper: Paper) => bigint) => papers.reduce((total, paper) => total + of(paper), 0n);
  return {
    held: sum((paper) => (paper.state === 'PLEDGED' ? paper.quantity : 0n)),
    committed: sum(toCome),
    delivered: sum((paper) => paper.delivered - paper.verified),
    verified: sum((paper) => paper.verified),
  };
}

function reckoned(market: Market) {
  return {
    need: { open: market.open, ...parts(market.papers) },
    offer: { free: market.free, ...parts(market.papers.filter((paper) => paper.fromOffer)), lost: market.lost },
    commitments: market.papers.map(({ id, state, delivered, verified, failed }) => ({
      id,
      state,
      delivered,
      verified,
      failed,
    })),
  };
}

async function stored({ world, need, offer, papers }: Market) {
  const commitments = await Promise.all(papers.map(({ id }) => commitmentNow(world, id)));
  return {
    need: await needItemNow(world, need.itemIds[0] ?? ''),
    offer: await offerItemNow(world, offer.itemIds[0] ?? ''),
    commitments: commitments.map(({ id, state, delivered, verified, failed }) => ({
      id,
      state,
      delivered,
      verified,
      failed,
    })),
  };
}

export const needAct = (market: Market) => needNow(market.world, market.need.id);
export const offerAct = (market: Market) => offerNow(market.world, market.offer.id);
