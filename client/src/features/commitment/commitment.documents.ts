import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const SignCommitment = graphql(
  `mutation SignCommitment($id: ID!, $version: Int!) {
    signCommitment(id: $id, version: $version) { __typename ... on Commitment { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const WithdrawPledge = graphql(
  `mutation WithdrawPledge($id: ID!, $version: Int!, $reason: String) {
    withdrawPledge(id: $id, version: $version, reason: $reason) { __typename ... on Commitment { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const DeclinePledge = graphql(
  `mutation DeclinePledge($id: ID!, $version: Int!, $reason: String!) {
    declinePledge(id: $id, version: $version, reason: $reason) { __typename ... on Commitment { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const CloseCommitment = graphql(
  `mutation CloseCommitment($id: ID!, $version: Int!) {
    closeCommitment(id: $id, version: $version) { __typename ... on Commitment { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
