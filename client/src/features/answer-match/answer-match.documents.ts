import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const AcceptMatch = graphql(
  `
  mutation AcceptMatch($id: ID!, $version: Int!) {
    acceptMatch(id: $id, version: $version) { __typename ... on Match { id state commitment { id code } } ...Refusal }
  }
`,
  [RefusalFragment],
);

export const DeclineMatch = graphql(
  `
  mutation DeclineMatch($id: ID!, $version: Int!, $code: String!, $reason: String) {
    declineMatch(id: $id, version: $version, code: $code, reason: $reason) { __typename ... on Match { id state } ...Refusal }
  }
`,
  [RefusalFragment],
);

export const OverrideMatch = graphql(
  `
  mutation OverrideMatch($id: ID!, $version: Int!, $quantity: BigInt!, $reason: String!) {
    overrideMatch(id: $id, version: $version, quantity: $quantity, reason: $reason) {
      __typename
      ... on Match { id quantity overrideCost }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);
