import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const SaveSearch = graphql(
  `
  mutation SaveSearch($name: String!, $subject: SearchSubject!, $filter: JSON!, $idempotencyKey: IdempotencyKey!) {
    saveSearch(name: $name, subject: $subject, filter: $filter, idempotencyKey: $idempotencyKey) {
      __typename
      ... on SavedSearch { id name }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);

export const SeeAlerts = graphql(
  `
  mutation SeeAlerts($savedSearchId: ID!) {
    seeAlerts(savedSearchId: $savedSearchId) { __typename ... on SavedSearch { id newCount } ...Refusal }
  }
`,
  [RefusalFragment],
);

export const DeleteSavedSearch = graphql(
  `
  mutation DeleteSavedSearch($id: ID!) {
    deleteSavedSearch(id: $id) { __typename ... on Done { done } ...Refusal }
  }
`,
  [RefusalFragment],
);
