import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const PlanTranches = graphql(
  `mutation PlanTranches($commitmentId: ID!, $version: Int!, $tranches: [TrancheInput!]!) {
    planTranches(commitmentId: $commitmentId, version: $version, tranches: $tranches) {
      __typename ... on Commitment { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
export const DispatchTranche = graphql(
  `mutation DispatchTranche($id: ID!, $version: Int!, $bankReference: String, $note: String) {
    dispatchTranche(id: $id, version: $version, bankReference: $bankReference, note: $note) {
      __typename ... on Tranche { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
export const ReceiveTranche = graphql(
  `mutation ReceiveTranche($id: ID!, $version: Int!, $quantity: BigInt!) {
    receiveTranche(id: $id, version: $version, quantity: $quantity) { __typename ... on Tranche { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const AcceptTranche = graphql(
  `mutation AcceptTranche($id: ID!, $version: Int!) {
    acceptTranche(id: $id, version: $version) { __typename ... on Tranche { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const AcceptPartOfTranche = graphql(
  `mutation AcceptPartOfTranche($id: ID!, $version: Int!, $quantity: BigInt!, $reason: String!) {
    acceptPartOfTranche(id: $id, version: $version, quantity: $quantity, reason: $reason) {
      __typename ... on Tranche { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
export const ReturnTranche = graphql(
  `mutation ReturnTranche($id: ID!, $version: Int!, $reason: String!) {
    returnTranche(id: $id, version: $version, reason: $reason) { __typename ... on Tranche { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
