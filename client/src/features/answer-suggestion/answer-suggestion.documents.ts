import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const AcceptSuggestion = graphql(
  `
  mutation AcceptSuggestion($needItemId: ID!, $offerItemId: ID!, $quantity: BigInt!, $idempotencyKey: IdempotencyKey!) {
    acceptSuggestion(needItemId: $needItemId, offerItemId: $offerItemId, quantity: $quantity, idempotencyKey: $idempotencyKey) {
      __typename
      ... on Match { id state }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);

export const DeclineSuggestion = graphql(
  `
  mutation DeclineSuggestion($needItemId: ID!, $offerItemId: ID!, $code: String!, $reason: String) {
    declineSuggestion(needItemId: $needItemId, offerItemId: $offerItemId, code: $code, reason: $reason) {
      __typename
      ... on Done { done }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);

export const SnoozeSuggestion = graphql(
  `
  mutation SnoozeSuggestion($needItemId: ID!, $offerItemId: ID!, $until: Date!) {
    snoozeSuggestion(needItemId: $needItemId, offerItemId: $offerItemId, until: $until) {
      __typename
      ... on Done { done }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);
