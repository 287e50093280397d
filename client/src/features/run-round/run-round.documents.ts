import { PolicyFragment } from '../../entities/policy/policy-view.tsx';
import { TriangleFragment } from '../../entities/triangle/triangle-figures.ts';
import { graphql } from '../../graphql.ts';
import { RefusalFragment } from '../../lib/graphql/refusal.ts';

export const OpenRound = graphql(
  `
  mutation OpenRound($scope: RoundScopeInput!, $policyId: ID!, $idempotencyKey: IdempotencyKey!) {
    openRound(scope: $scope, policyId: $policyId, idempotencyKey: $idempotencyKey) {
      __typename
      ... on AllocationRound { id code }
      ...Refusal
    }
  }
`,
  [RefusalFragment],
);

export const RunRound = graphql(
  `
  mutation RunRound($id: ID!, $version: Int!) {
    runRound(id: $id, version: $version) { __typename ... on AllocationRound { id state } ...Refusal }
  }
`,
  [RefusalFragment],
);

export const CancelRound = graphql(
  `
  mutation CancelRound($id: ID!, $version: Int!) {
    cancelRound(id: $id, version: $version) { __typename ... on AllocationRound { id state } ...Refusal }
  }
`,
  [RefusalFragment],
);

export const RoundPreviewQuery = graphql(
  `
  query RoundPreview($scope: RoundScopeInput!, $policyId: ID!) {
    roundPreview(scope: $scope, policyId: $policyId) {
      needItems
      offerItems
      commodities
      openValue
      freeValue
      before { ...TriangleFigures }
    }
  }
`,
  [TriangleFragment],
);

export const RoundChoicesQuery = graphql(
  `
  query RoundChoices($provinceId: ID) {
    matchingPolicies(provinceId: $provinceId) { id version current province { id name { fa azb en } } note ...PolicyView }
    provinces { id name { fa azb en } counties { id name { fa azb en } } }
    commodities { id kind name { fa azb en } }
    programs(first: 100, provinceId: $provinceId) { edges { node { id level name { fa azb en } } } }
  }
`,
  [PolicyFragment],
);
