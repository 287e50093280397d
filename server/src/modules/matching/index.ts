import type { Deps } from '../../deps.ts';
import type { JobHandler } from '../../jobs.ts';
import { alertSearches } from './use-cases/alert-searches.ts';
import { lapseMatches } from './use-cases/lapse-matches.ts';
import { performRound } from './use-cases/perform-round.ts';

export type { Match } from './data/match.loader.ts';
export { createMatchingLoaders } from './data/matching.loader.ts';
export type { MatchingPolicyVersion } from './data/matching-policy.loader.ts';
export type { AllocationRound } from './data/round.loader.ts';
export type { SavedSearch } from './data/saved-search.loader.ts';

/** How many proposals one run lapses; the next minute takes the rest. */
const MOST = 500;

/** What happens here without anybody pressing a button: rounds in line, alerts, and time running out. */
export function matchingJobs(deps: Deps): JobHandler[] {
  return [
    { name: 'lapse-matches', cron: '* * * * *', run: () => lapseMatches(deps, MOST) },
    { name: 'run-round', run: ({ roundId }) => performRound(deps, String(roundId)) },
    {
      name: 'alert-searches',
      run: ({ needId, offerId }) =>
        alertSearches(deps, typeof needId === 'string' ? { needId } : { offerId: String(offerId) }),
    },
  ];
}
