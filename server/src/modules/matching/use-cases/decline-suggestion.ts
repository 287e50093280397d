import { inTransaction } from '#db/transaction.ts';
import { type DeclineInput, declineContent } from '#domain/decline-content.ts';
import { type InvalidInput, Refusal, type SensitiveText } from '#domain/refusals.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { writeAnswer } from '../data/suggestion-answer.repository.ts';
import { type AnswerRefusal, type PairAsked, pairFor } from './answer-suggestion.ts';

export type Answered = { readonly done: true };

/** Either side says no to a suggestion, with a reason the council counts; it is not suggested to them again. */
export async function declineSuggestion(
  deps: Deps,
  viewer: Viewer,
  input: PairAsked & DeclineInput,
): Promise<Answered | AnswerRefusal | InvalidInput | SensitiveText> {
  const asked = await pairFor(deps, viewer, 'decline', input);
  if (asked instanceof Refusal) return asked;
  const content = declineContent(input);
  if (content instanceof Refusal) return content;
  const { membershipId, organizationId } = asked.viewer;
  const { needItemId, offerItemId, needId, needProvinceId: provinceId } = asked.pair;
  const at = deps.now();
  return inTransaction(deps, async (tx) => {
    const given = {
      answer: 'DECLINED' as const,
      declineCode: content.code,
      reason: content.reason,
      snoozedUntil: null,
    };
    const pair = { needItemId, offerItemId, provinceId };
    await writeAnswer(tx, { id: deps.newId(), ...pair, membershipId, organizationId, ...given, at });
    const deed = { action: 'declineSuggestion', noun: 'Need', nounId: needId, provinceId };
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      ...deed,
      facts: { code: content.code, needItemId, offerItemId },
    });
    return { done: true as const };
  });
}
