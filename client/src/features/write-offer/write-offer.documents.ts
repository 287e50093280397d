import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const WriteOffer = graphql(
  `mutation WriteOffer($input: OfferInput!, $idempotencyKey: IdempotencyKey!) {
    writeOffer(input: $input, idempotencyKey: $idempotencyKey) { __typename ... on Offer { id code version } ...Refusal }
  }`,
  [RefusalFragment],
);
export const EditOffer = graphql(
  `mutation EditOffer($id: ID!, $version: Int!, $input: OfferInput!) {
    editOffer(id: $id, version: $version, input: $input) { __typename ... on Offer { id code version } ...Refusal }
  }`,
  [RefusalFragment],
);
export const SubmitWrittenOffer = graphql(
  `mutation SubmitWrittenOffer($id: ID!, $version: Int!) {
    submitOffer(id: $id, version: $version) { __typename ... on Offer { id code } ...Refusal }
  }`,
  [RefusalFragment],
);
