import { Refusal } from '#domain/refusals.ts';
import { thingOf } from '#graphql/act-answer.ts';
import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { answerOrRefusal } from '#graphql/errors.ts';

export const matchUnion = answerOrRefusal('Match');
export const roundUnion = answerOrRefusal('AllocationRound');
export const policyUnion = answerOrRefusal('MatchingPolicy');
export const searchUnion = answerOrRefusal('SavedSearch');
export const doneUnion = answerOrRefusal('Done');

/** For acts that leave nothing to show. */
export const Done = builder.objectRef<{ readonly done: true }>('Done').implement({
  description: 'It is done, and there is nothing to show for it.',
  fields: (t) => ({ done: t.exposeBoolean('done', { description: 'Always true.' }) }),
});

export const matchOf = thingOf('match', 'matchId');
export const roundOf = thingOf('allocationRound', 'roundId');
export const policyOf = thingOf('matchingPolicy', 'policyId');
const savedSearchOf = thingOf('savedSearch', 'savedSearchId');

/** With its alerts as they are now. */
export async function searchOf<R extends Refusal>(
  answer: Promise<{ readonly savedSearchId: string } | R>,
  context: Context,
) {
  const result = await answer;
  if (!(result instanceof Refusal)) context.loaders.searchAlerts.clear(result.savedSearchId);
  return savedSearchOf(answer, context);
}
