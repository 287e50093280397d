import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const SubmitOffer = graphql(
  `mutation SubmitOffer($id: ID!, $version: Int!) {
    submitOffer(id: $id, version: $version) { __typename ... on Offer { id state } ...Refusal }
  }`,
  [RefusalFragment],
);

export const EndorseOffer = graphql(
  `mutation EndorseOffer($id: ID!, $version: Int!) {
    endorseOffer(id: $id, version: $version) { __typename ... on Offer { id state } ...Refusal }
  }`,
  [RefusalFragment],
);

export const PauseOffer = graphql(
  `mutation PauseOffer($id: ID!, $version: Int!) {
    pauseOffer(id: $id, version: $version) { __typename ... on Offer { id state } ...Refusal }
  }`,
  [RefusalFragment],
);

export const ResumeOffer = graphql(
  `mutation ResumeOffer($id: ID!, $version: Int!) {
    resumeOffer(id: $id, version: $version) { __typename ... on Offer { id state } ...Refusal }
  }`,
  [RefusalFragment],
);

export const WithdrawOffer = graphql(
  `mutation WithdrawOffer($id: ID!, $version: Int!) {
    withdrawOffer(id: $id, version: $version) { __typename ... on Offer { id state } ...Refusal }
  }`,
  [RefusalFragment],
);

export const ReturnOffer = graphql(
  `mutation ReturnOffer($id: ID!, $version: Int!, $reason: String!) {
    returnOffer(id: $id, version: $version, reason: $reason) { __typename ... on Offer { id state } ...Refusal }
  }`,
  [RefusalFragment],
);

export const RejectOffer = graphql(
  `mutation RejectOffer($id: ID!, $version: Int!, $reason: String!) {
    rejectOffer(id: $id, version: $version, reason: $reason) { __typename ... on Offer { id state } ...Refusal }
  }`,
  [RefusalFragment],
);
