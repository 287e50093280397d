import type { OfferState } from '../../../../server/src/domain/offer.ts';
import { homeCounty } from '../places/east-azerbaijan.ts';
import type { Names } from '../shape.ts';

export type OfferStateSeed = OfferState;

export interface OfferItemSeed {
  readonly commodity: string;
  readonly capacity: bigint;
  readonly minimumPerNeed: bigint;
  readonly maximumPerNeed: bigint | null;
  /** codes; an empty list means any */
  readonly counties: readonly string[];
  readonly groups: readonly string[];
  readonly domains: readonly string[];
  readonly programs: readonly string[];
  /** IATI earmarking: 1 none, 2 soft, 3 by two limits, 4 tied to a program */
  readonly earmarking: 1 | 2 | 3 | 4;
}

export interface OfferSeed {
  readonly key: string;
  readonly by: string;
  readonly title: Names;
  readonly note: string;
  /** days counted from the day of seeding */
  readonly window: readonly [firstDay: number, lastDay: number];
  /** the state in which the script leaves the offer */
  readonly state: OfferStateSeed;
  readonly reason: string | null;
  readonly items: readonly OfferItemSeed[];
}

export interface OfferInput extends Omit<OfferSeed, 'title' | 'state' | 'reason'> {
  readonly fa: string;
  readonly azb?: string;
  readonly en: string;
  readonly state?: OfferStateSeed;
  readonly reason?: string;
}

interface Limits {
  readonly min?: number | bigint;
  readonly max?: number | bigint;
  /** slugs of counties of East Azerbaijan */
  readonly counties?: readonly string[];
  readonly groups?: readonly string[];
  readonly domains?: readonly string[];
  readonly programs?: readonly string[];
}

export function gives(commodity: string, capacity: number | bigint, limits: Limits = {}): OfferItemSeed {
  const { counties = [], groups = [], domains = [], programs = [] } = limits;
  return {
    commodity,
    capacity: BigInt(capacity),
    minimumPerNeed: BigInt(limits.min ?? 1),
    maximumPerNeed: limits.max === undefined ? null : BigInt(limits.max),
    counties: counties.map(homeCounty),
    groups,
    domains,
    programs,
    earmarking: earmarkingOf([counties, groups, domains], programs),
  };
}

export function offer({ fa, azb, en, state, reason, ...rest }: OfferInput): OfferSeed {
  return {
    ...rest,
    title: azb === undefined ? { fa, en } : { fa, azb, en },
    state: state ?? 'ACTIVE',
    reason: reason ?? null,
  };
}

function earmarkingOf(limits: readonly (readonly string[])[], programs: readonly string[]): 1 | 2 | 3 | 4 {
  if (programs.length > 0) return 4;
  const narrowed = limits.filter((limit) => limit.length > 0).length;
  return narrowed === 0 ? 1 : narrowed === 1 ? 2 : 3;
}
