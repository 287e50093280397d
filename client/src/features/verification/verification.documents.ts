import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const RequestVerification = graphql(
  `mutation RequestVerification($commitmentId: ID!, $idempotencyKey: IdempotencyKey!) {
    requestVerification(commitmentId: $commitmentId, idempotencyKey: $idempotencyKey) {
      __typename ... on Verification { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
export const AssignVerification = graphql(
  `mutation AssignVerification($id: ID!, $version: Int!, $verifierId: ID!) {
    assignVerification(id: $id, version: $version, verifierId: $verifierId) {
      __typename ... on Verification { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
export const PassVerification = graphql(
  `mutation PassVerification($id: ID!, $version: Int!, $findings: String!) {
    passVerification(id: $id, version: $version, findings: $findings) {
      __typename ... on Verification { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
export const PassVerificationWithIssues = graphql(
  `mutation PassVerificationWithIssues($id: ID!, $version: Int!, $findings: String!, $passedQuantity: BigInt!) {
    passVerificationWithIssues(id: $id, version: $version, findings: $findings, passedQuantity: $passedQuantity) {
      __typename ... on Verification { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
export const FailVerification = graphql(
  `mutation FailVerification($id: ID!, $version: Int!, $findings: String!, $reason: String!) {
    failVerification(id: $id, version: $version, findings: $findings, reason: $reason) {
      __typename ... on Verification { id state } ...Refusal
    }
  }`,
  [RefusalFragment],
);
