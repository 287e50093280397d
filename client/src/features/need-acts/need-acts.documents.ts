import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const SubmitNeed = graphql(
  `mutation SubmitNeed($id: ID!, $version: Int!) {
    submitNeed(id: $id, version: $version) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const PublishNeed = graphql(
  `mutation PublishNeed($id: ID!, $version: Int!) {
    publishNeed(id: $id, version: $version) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const PauseNeed = graphql(
  `mutation PauseNeed($id: ID!, $version: Int!) {
    pauseNeed(id: $id, version: $version) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const ResumeNeed = graphql(
  `mutation ResumeNeed($id: ID!, $version: Int!) {
    resumeNeed(id: $id, version: $version) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const RenewNeed = graphql(
  `mutation RenewNeed($id: ID!, $version: Int!, $windowEnd: Date!) {
    renewNeed(id: $id, version: $version, windowEnd: $windowEnd) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const ReturnNeed = graphql(
  `mutation ReturnNeed($id: ID!, $version: Int!, $reason: String!) {
    returnNeed(id: $id, version: $version, reason: $reason) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const RejectNeed = graphql(
  `mutation RejectNeed($id: ID!, $version: Int!, $reason: String!) {
    rejectNeed(id: $id, version: $version, reason: $reason) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const CloseNeed = graphql(
  `mutation CloseNeed($id: ID!, $version: Int!, $reason: String) {
    closeNeed(id: $id, version: $version, reason: $reason) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
export const CancelNeed = graphql(
  `mutation CancelNeed($id: ID!, $version: Int!, $reason: String!) {
    cancelNeed(id: $id, version: $version, reason: $reason) { __typename ... on Need { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
