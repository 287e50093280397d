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
};

/** Names of whole numbers that count rows, people, days or places: never units of a commodity, never rial. */
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
];

/** Names of shares between 0 and 1, made of two exact whole numbers and shown, never calculated with. */
export const SHARES: readonly string[] = ['adequacy', 'completeness', 'justice', 'mean', 'value'];
