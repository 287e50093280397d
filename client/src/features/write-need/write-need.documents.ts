import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const WriteNeed = graphql(
  `mutation WriteNeed($input: NeedInput!, $idempotencyKey: IdempotencyKey!) {
    writeNeed(input: $input, idempotencyKey: $idempotencyKey) { __typename ... on Need { id code version } ...Refusal }
  }`,
  [RefusalFragment],
);
export const EditNeed = graphql(
  `mutation EditNeed($id: ID!, $version: Int!, $input: NeedInput!) {
    editNeed(id: $id, version: $version, input: $input) { __typename ... on Need { id code version } ...Refusal }
  }`,
  [RefusalFragment],
);
export const SubmitWrittenNeed = graphql(
  `mutation SubmitWrittenNeed($id: ID!, $version: Int!) {
    submitNeed(id: $id, version: $version) { __typename ... on Need { id code } ...Refusal }
  }`,
  [RefusalFragment],
);
