import { inTransaction } from '#db/transaction.ts';
import { daysBetween, todayInIran } from '#domain/calendar.ts';
import { InvalidInput, Refusal } from '#domain/refusals.ts';
import { MOST_SNOOZE_DAYS } from '#domain/suggestion.ts';
import type { Viewer } from '#domain/viewer.ts';
import { recordDeed } from '#modules/audit/index.ts';
import type { Deps } from '../../../deps.ts';
import { writeAnswer } from '../data/suggestion-answer.repository.ts';
import { type AnswerRefusal, type PairAsked, pairFor } from './answer-suggestion.ts';
import type { Answered } from './decline-suggestion.ts';

/** Puts a suggestion off to a day, at most 90 days ahead; on that day it is back. */
export async function snoozeSuggestion(
  deps: Deps,
  viewer: Viewer,
  input: PairAsked & { readonly until: string },
): Promise<Answered | AnswerRefusal | InvalidInput> {
  const asked = await pairFor(deps, viewer, 'snooze', input);
  if (asked instanceof Refusal) return asked;
  const at = deps.now();
  const days = daysBetween(todayInIran(at), input.until);
  if (days < 1) return new InvalidInput({ fields: [{ path: 'until', code: 'IN_THE_PAST' }] });
  if (days > MOST_SNOOZE_DAYS)
    return new InvalidInput({ fields: [{ path: 'until', code: 'TOO_FAR', bound: String(MOST_SNOOZE_DAYS) }] });
  const { membershipId, organizationId } = asked.viewer;
  const { needItemId, offerItemId, needId, needProvinceId: provinceId } = asked.pair;
  return inTransaction(deps, async (tx) => {
    const given = { answer: 'SNOOZED' as const, declineCode: null, reason: null, snoozedUntil: input.until };
    const pair = { needItemId, offerItemId, provinceId };
    await writeAnswer(tx, { id: deps.newId(), ...pair, membershipId, organizationId, ...given, at });
    const deed = { action: 'snoozeSuggestion', noun: 'Need', nounId: needId, provinceId };
    await recordDeed(tx, viewer, {
      id: deps.newId(),
      at,
      ...deed,
      facts: { until: input.until, needItemId, offerItemId },
    });
    return { done: true as const };
  });
}
