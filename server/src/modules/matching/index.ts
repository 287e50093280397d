export type { Match } from './data/match.loader.ts';
export { createMatchingLoaders } from './data/matching.loader.ts';
export type { MatchingPolicyVersion } from './data/matching-policy.loader.ts';
export type { AllocationRound } from './data/round.loader.ts';
export type { SavedSearch } from './data/saved-search.loader.ts';
