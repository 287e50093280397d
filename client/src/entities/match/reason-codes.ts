// The codes an explanation may carry. tests/architecture/reason-words.test.ts holds them against the domain's own lists.

export const FILTER_CODES = [
  'COMMODITY',
  'ORGANIZATION_NOT_VERIFIED',
  'STATE',
  'SAME_ORGANIZATION',
  'WINDOW',
  'COUNTY',
  'TARGET_GROUP',
  'DOMAIN',
  'PROGRAM',
  'NOTHING_FREE',
  'NOTHING_OPEN',
  'LOT',
] as const;

export const PART_CODES = ['PREFERENCE', 'NEARNESS', 'URGENCY', 'SHORTFALL', 'LOT_FIT', 'HONOUR'] as const;

export const LIMIT_CODES = [
  'OFFER_USED_UP',
  'NEED_FILLED',
  'MAXIMUM_PER_NEED',
  'LOT_MINIMUM',
  'PROVIDER_CAP',
  'PROGRAM_CAP',
] as const;

export const LEFT_OUT_CODES = [
  'NO_OFFER_OF_COMMODITY',
  'NO_NEED_OF_COMMODITY',
  'NOT_ELIGIBLE',
  'BELOW_RESERVE',
  'OUTBID',
  'CAPPED',
  'LOT_REPAIRED',
  'EQUALLY_GOOD',
] as const;

export const CHANGE_CODES = [
  'COUNTY_ADDED',
  'TARGET_GROUP_ADDED',
  'DOMAIN_ADDED',
  'PROGRAM_ADDED',
  'WINDOW_MOVED',
  'LOT_LOWERED',
  'QUANTITY_RAISED',
  'POINTS_ADDED',
] as const;

export const NEARNESS_CODES = [
  'SAME_COUNTY',
  'NEIGHBOUR_COUNTY',
  'SAME_PROVINCE',
  'NATIONAL',
  'NEIGHBOUR_PROVINCE',
  'ELSEWHERE',
] as const;

export const WISH_CODES = ['HIT', 'MISS', 'NO_WISH'] as const;

export const DECLINE_CODES = [
  'TOO_FAR',
  'QUANTITY_DOES_NOT_FIT',
  'TIME_DOES_NOT_FIT',
  'QUALITY_DOES_NOT_FIT',
  'SPOKEN_FOR',
  'NO_LONGER_NEEDED',
  'OTHER_PRIORITY',
  'CONFLICT_OF_INTEREST',
  'OTHER',
] as const;

/** The code when it is one of the list; a code that this client does not know yet is undefined. */
export function known<const Code extends string>(codes: readonly Code[], code: string): Code | undefined {
  return codes.find((one) => one === code);
}
