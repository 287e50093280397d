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
  const { id, needItemId, offerItemId, organizationId, snoozedUntil, ...given } = answer;
  const data = { ...given, snoozedUntil: snoozedUntil === null ? null : new Date(`${snoozedUntil}T00:00:00Z`) };
  const pair = { needItemId, offerItemId, organizationId };
  await tx.suggestionAnswer.upsert({
    where: { needItemId_offerItemId_organizationId: pair },
    create: { id, ...pair, ...data },
    update: data,
  });
}
