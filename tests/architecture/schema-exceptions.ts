// What the schema guards let pass, each with its reason. A new line here is a decision, not a way out.

/** Mutations that take neither an idempotency key nor a version: doing them twice is doing them once. */
export const ACTS_WITHOUT_EITHER: Readonly<Record<string, string>> = {
  signIn: 'a session is no thing of the domain',
  signOut: 'ends what may have ended',
  stepUp: 'opens the same ten minutes again',
  useOneTimeLink: 'the link itself works once',
  switchMembership: 'sets what may be set already',
  revokeSession: 'ends what may have ended',
  saveDraft: 'the last writing of one person stands',
  discardDraft: 'removes what may be gone',
  declineSuggestion: 'the last answer of an organization to a pair stands',
  snoozeSuggestion: 'the last answer of an organization to a pair stands',
  seeAlerts: 'marks what may be marked already',
  deleteSavedSearch: 'removes what may be gone',
};

/** Lists that have a version and no pages, because nobody lets them grow. */
export const BOUNDED_LISTS: Readonly<Record<string, string>> = {
  'Query.matchingPolicies': 'the newest fifty versions of a place; a council decides a few times a year',
};

/** Names (or places) of whole numbers that count rows, people, days or places: never units of a commodity, never rial. */
export const COUNTS: readonly string[] = [
  'first',
  'version',
  'expected', // a version
  'actual', // a version
  'position',
  'length',
  'start', // UTF-16 offsets
  'end',
  'count',
  'total',
  'counties',
  'openNeeds',
  'publishedNeeds',
  'itemCount',
  'openItemCount',
  'needCount',
  'cellCount',
  'silentCount',
  'finishedCommitmentCount',
  'population',
  'people',
  'peopleCount',
  'tileColumn',
  'tileRow',
  'severity', // 1-5
  'earmarking', // 1-4
  'countedShare', // ten-thousandths
  'honourRate', // ten-thousandths
  'daysLeft',
  'all', // the work queue
  'overdue',
  'today',
  'thisWeek',
  'newCount',
  // matching: points of a score, weights and steps of a policy, parts per thousand
  'score',
  'points',
  'maximum',
  'preference',
  'nearness',
  'urgency',
  'shortfall',
  'lotFit',
  'honour',
  'reserve',
  'share',
  'PolicyStep.value', // points per unit
  'PolicyStepInput.value',
  'providerCap',
  'programCap',
  'progress',
  // rounds: how many rows, pairs, steps and milliseconds
  'needItems',
  'offerItems',
  'commodities',
  'eligiblePairs',
  'candidatePairs',
  'repairedPairs',
  'proposals',
  'milliseconds',
  'nodes',
  'arcs',
  'pivots',
  'pairsProven',
  'explained',
  'changesVerified',
  'changesFound',
];

/** Names of shares between 0 and 1, made of two exact whole numbers and shown, never calculated with. */
export const SHARES: readonly string[] = ['adequacy', 'completeness', 'justice', 'mean', 'value'];
