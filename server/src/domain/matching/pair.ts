/**
 * The two sides of a possible match, as a person would read them: one offer item and one need item.
 *
 * `eligibility.ts` and `score.ts` answer about these objects with facts; `prepare-market.ts` writes the same facts into the columns
 * of a market, where millions of pairs are asked. Both forms give the same answer (a test holds them together).
 *
 * An empty list of a limit or wish means "any". Days are YYYY-MM-DD in Asia/Tehran. Source: design, domain.md "Matching".
 */
export interface OfferSide {
  readonly offerItemId: string;
  readonly organizationId: string;
  readonly organizationVerified: boolean;
  /** The offer's state; only ACTIVE is matched. */
  readonly state: string;
  readonly commodityId: string;
  readonly free: bigint;
  readonly minimumPerNeed: bigint;
  /** Null = no maximum. */
  readonly maximumPerNeed: bigint | null;
  /** Where the provider is at home. County null = the whole province; both null = the whole country. */
  readonly provinceId: string | null;
  readonly countyId: string | null;
  readonly windowStart: string;
  readonly windowEnd: string;
  /** Limits: a county passes when it is named, or its province is. A program passes with all programs below it. */
  readonly provinceIds: readonly string[];
  readonly countyIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly domainIds: readonly string[];
  readonly programIds: readonly string[];
  /** Wishes score, they do not exclude. Goals are the numbers 1..17 of the development goals. */
  readonly wishedTargetGroupIds: readonly string[];
  readonly wishedDomainIds: readonly string[];
  readonly wishedGoals: readonly number[];
  /** Kept promises per thousand; null while the organization has too few to say. */
  readonly honourRate: number | null;
}

export interface NeedSide {
  readonly needItemId: string;
  /** The organization that owns the need's program. */
  readonly organizationId: string;
  /** The program, then every program above it. */
  readonly programPath: readonly string[];
  /** The need's state; only PUBLISHED is matched. */
  readonly state: string;
  readonly commodityId: string;
  readonly open: bigint;
  readonly required: bigint;
  readonly minimumLot: bigint;
  readonly unitPrice: bigint;
  readonly provinceId: string;
  readonly countyId: string;
  readonly targetGroupId: string;
  readonly domainId: string;
  readonly goals: readonly number[];
  /** 1..5. */
  readonly severity: number;
  readonly windowStart: string;
  readonly windowEnd: string;
  readonly publishedOn: string;
}

/** What is published and what is counted of one commodity in a county x target group. */
export interface CellStanding {
  readonly required: bigint;
  readonly counted: bigint;
}

/** For each commodity of an offer, the others it may stand in for, unit for unit. */
export type Substitutes = ReadonlyMap<string, ReadonlySet<string>>;
