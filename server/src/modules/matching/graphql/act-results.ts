import { Refusal } from '#domain/refusals.ts';
import { builder } from '#graphql/builder.ts';
import type { Context } from '#graphql/context.ts';
import { answerOrRefusal } from '#graphql/errors.ts';
import { present } from '#graphql/present.ts';
import type { Match } from '../data/match.loader.ts';
import type { MatchingPolicyVersion } from '../data/matching-policy.loader.ts';
import type { AllocationRound } from '../data/round.loader.ts';
import type { SavedSearch } from '../data/saved-search.loader.ts';

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

/** What an act answers: the thing as it is now, or why nothing was written. */
export async function matchOf<R extends Refusal>(
  answer: Promise<{ readonly matchId: string } | R>,
  { loaders }: Context,
): Promise<Match | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.match.clear(result.matchId).load(result.matchId));
}

export async function roundOf<R extends Refusal>(
  answer: Promise<{ readonly roundId: string } | R>,
  { loaders }: Context,
): Promise<AllocationRound | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.allocationRound.clear(result.roundId).load(result.roundId));
}

export async function policyOf<R extends Refusal>(
  answer: Promise<{ readonly policyId: string } | R>,
  { loaders }: Context,
): Promise<MatchingPolicyVersion | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  return present(await loaders.matchingPolicy.clear(result.policyId).load(result.policyId));
}

export async function searchOf<R extends Refusal>(
  answer: Promise<{ readonly savedSearchId: string } | R>,
  { loaders }: Context,
): Promise<SavedSearch | R> {
  const result = await answer;
  if (result instanceof Refusal) return result as R;
  loaders.searchAlerts.clear(result.savedSearchId);
  return present(await loaders.savedSearch.clear(result.savedSearchId).load(result.savedSearchId));
}
