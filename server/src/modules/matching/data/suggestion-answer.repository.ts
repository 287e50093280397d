import { insert, update } from '#db/rows.ts';
import type { Tx } from '#db/transaction.ts';
import type { DeclineCode, SuggestionAnswerWord } from '#domain/suggestion.ts';

export type SuggestionAnswer = {
  readonly id: string;
  readonly needItemId: string;
  readonly offerItemId: string;
  readonly organizationId: string;
  readonly membershipId: string;
  /** Where the need is: the council of that place counts it. */
  readonly provinceId: string;
  readonly answer: SuggestionAnswerWord;
  readonly declineCode: DeclineCode | null;
  readonly reason: string | null;
  readonly snoozedUntil: string | null;
  readonly at: Date;
};

/** An organization has one answer to a pair: the last one. */
export async function writeAnswer(tx: Tx, answer: SuggestionAnswer): Promise<void> {
  const { id, ...given } = answer;
  const { needItemId, offerItemId, organizationId } = given;
  if ((await insert(tx, 'SuggestionAnswer', answer, 'ON CONFLICT DO NOTHING')) === 1) return;
  await update(tx, 'SuggestionAnswer', { needItemId, offerItemId, organizationId }, given);
}
