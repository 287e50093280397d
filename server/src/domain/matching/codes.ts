/**
 * Every code an explanation may carry, in one place: the client words each of them in three languages, and a test there
 * fails when one has no words. Facts beside a code are plain data: ids, whole numbers, days; never prose.
 */

/** Why a pair is not eligible: the first filter that fails, in this order. */
export const eligibilityCodes = [
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

/** The named parts of a score. */
export const partCodes = ['PREFERENCE', 'NEARNESS', 'URGENCY', 'SHORTFALL', 'LOT_FIT', 'HONOUR'] as const;

/** What keeps a matched quantity from being larger. */
export const limitCodes = [
  'OFFER_USED_UP',
  'NEED_FILLED',
  'MAXIMUM_PER_NEED',
  'LOT_MINIMUM',
  'PROVIDER_CAP',
  'PROGRAM_CAP',
] as const;

/** Why an item was left without a match. */
export const leftOutCodes = [
  'NO_OFFER_OF_COMMODITY',
  'NO_NEED_OF_COMMODITY',
  'NOT_ELIGIBLE',
  'BELOW_RESERVE',
  'OUTBID',
  'CAPPED',
  'LOT_REPAIRED',
  'EQUALLY_GOOD',
] as const;

/** The nearest change that would have matched. */
export const changeCodes = [
  'COUNTY_ADDED',
  'TARGET_GROUP_ADDED',
  'DOMAIN_ADDED',
  'PROGRAM_ADDED',
  'WINDOW_MOVED',
  'LOT_LOWERED',
  'QUANTITY_RAISED',
  'POINTS_ADDED',
] as const;

export type EligibilityCode = (typeof eligibilityCodes)[number];
export type PartCode = (typeof partCodes)[number];
export type LimitCode = (typeof limitCodes)[number];
export type LeftOutCode = (typeof leftOutCodes)[number];
export type ChangeCode = (typeof changeCodes)[number];

/** Words that appear as values of facts and need wording as well. */
export const factCodes = [
  'SAME_COUNTY',
  'NEIGHBOUR_COUNTY',
  'SAME_PROVINCE',
  'NATIONAL',
  'NEIGHBOUR_PROVINCE',
  'ELSEWHERE',
  'HIT',
  'MISS',
  'NO_WISH',
] as const;

export const explanationCodes: readonly string[] = [
  ...eligibilityCodes,
  ...partCodes,
  ...limitCodes,
  ...leftOutCodes,
  ...changeCodes,
  ...factCodes,
];
