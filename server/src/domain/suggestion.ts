/**
 * What people answer to a suggestion or a proposed match. A refusal carries a code, so that the council sees how often each reason was
 * given; it teaches the scores nothing by itself. A declined pair is not suggested to the same organization again; a snoozed one
 * is back on the day that was named, at most 90 days ahead.
 * Example: a business declines a need in Jolfa as TOO_FAR: the council's list counts TOO_FAR + 1, no weight moves.
 * Source: shared design, domain.md "Matching".
 */
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
export type DeclineCode = (typeof DECLINE_CODES)[number];

export const isDeclineCode = (code: string): code is DeclineCode => (DECLINE_CODES as readonly string[]).includes(code);

export const SUGGESTION_ANSWERS = ['ACCEPTED', 'DECLINED', 'SNOOZED'] as const;
export type SuggestionAnswerWord = (typeof SUGGESTION_ANSWERS)[number];

export const MOST_SNOOZE_DAYS = 90;
