// What happens to the n-th need of a bulk world, made from the seed number alone: asked twice, it answers the same.
import type { NeedIntent, NeedState } from '../../../server/src/domain/need.ts';
import { NEED_INTENTS } from '../../../server/src/domain/need.ts';
import { Random } from './random.ts';

export type Ground = {
  readonly counties: readonly { readonly id: string; readonly provinceId: string; readonly weight: number }[];
  readonly groups: readonly string[];
  readonly domains: readonly string[];
  readonly commodities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly price: bigint;
    readonly nameFa: string;
    readonly nameEn: string;
  }[];
  /** Offers by commodity: their running numbers. */
  readonly offersOf: ReadonlyMap<string, readonly number[]>;
  readonly commitmentsPerNeed: number;
};

export type PlannedCommitment = {
  readonly offer: number;
  readonly quantity: number;
  /** Days after publication on which it was pledged. */
  readonly day: number;
  readonly reaches: 'PLEDGED' | 'WITHDRAWN' | 'COMMITTED' | 'DELIVERED' | 'VERIFIED' | 'CLOSED';
};
export type PlannedItem = {
  readonly commodity: number;
  readonly required: number;
  readonly commitments: readonly PlannedCommitment[];
};
export type PlannedNeed = {
  readonly county: number;
  readonly group: string;
  readonly domain: string;
  readonly intent: NeedIntent;
  readonly severity: number;
  readonly people: number;
  readonly state: NeedState;
  /** Days before the day of seeding. */
  readonly publishedAgo: number;
  /** Days after the day of seeding; negative: the window is over. */
  readonly endsIn: number;
  readonly items: readonly PlannedItem[];
};

const FATES = [
  ['PLEDGED', 0.06],
  ['WITHDRAWN', 0.05],
  ['COMMITTED', 0.29],
  ['DELIVERED', 0.2],
  ['VERIFIED', 0.2],
  ['CLOSED', 0.2],
] as const;
const GOLDEN = 0x9e3779b1;

export function planNeed(ground: Ground, seed: number, index: number): PlannedNeed {
  const random = new Random(seed ^ Math.imul(index + 1, GOLDEN));
  const over = random.chance(0.12);
  const publishedAgo = random.between(5, 300);
  const items = Array.from({ length: random.chance(0.4) ? 2 : 1 }, () => planItem(ground, random, publishedAgo));
  return {
    county: weighted(ground, random),
    group: random.pick(ground.groups),
    domain: random.pick(ground.domains),
    intent: random.pick(NEED_INTENTS),
    severity: random.between(1, 5),
    people: random.between(1, 400),
    state: over ? 'EXPIRED' : random.chance(0.03) ? 'PAUSED' : 'PUBLISHED',
    publishedAgo,
    endsIn: over ? -random.between(1, 4) : random.between(0, 200),
    items,
  };
}

function planItem(ground: Ground, random: Random, publishedAgo: number): PlannedItem {
  const commodity = random.below(ground.commodities.length);
  const offers = ground.offersOf.get(ground.commodities[commodity]?.id ?? '') ?? [];
  const count = offers.length === 0 ? 0 : random.below(Math.round((ground.commitmentsPerNeed / 1.4) * 2) + 1);
  const commitments = Array.from({ length: count }, (): PlannedCommitment => {
    const reaches = fate(random);
    const day = random.below(publishedAgo);
    return {
      offer: random.pick(offers),
      quantity: random.between(1, 20),
      day,
      reaches: possible(reaches, publishedAgo - day),
    };
  });
  const taken = commitments.reduce((sum, { reaches, quantity }) => sum + (reaches === 'WITHDRAWN' ? 0 : quantity), 0);
  return { commodity, required: taken + (random.chance(0.2) && taken > 0 ? 0 : random.between(1, 60)), commitments };
}

function fate(random: Random): PlannedCommitment['reaches'] {
  let left = random.next();
  for (const [reaches, share] of FATES) {
    left -= share;
    if (left < 0) return reaches;
  }
  return 'COMMITTED';
}

/** A commitment is no further than the days since its pledge allow: 2 to sign, 20 to deliver, 30 to verify. */
function possible(reaches: PlannedCommitment['reaches'], days: number): PlannedCommitment['reaches'] {
  if (reaches === 'PLEDGED') return days > 13 ? 'COMMITTED' : reaches;
  if (days < 3) return 'PLEDGED';
  if (reaches === 'WITHDRAWN' || reaches === 'COMMITTED') return reaches;
  if (days < 21) return 'COMMITTED';
  return days < 32 && reaches !== 'DELIVERED' ? 'DELIVERED' : reaches;
}

/** Counties by the weight of their people. */
function weighted({ counties }: Ground, random: Random): number {
  const all = counties.reduce((sum, county) => sum + county.weight, 0);
  let left = random.next() * all;
  for (const [index, county] of counties.entries()) {
    left -= county.weight;
    if (left < 0) return index;
  }
  return counties.length - 1;
}
