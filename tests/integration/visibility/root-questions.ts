/** Every root field of Query, with arguments that ask for more than a visitor may have; `$name` is a thing's id. */
export const ROOTS: readonly (readonly [field: string, args: string])[] = [
  ['node', '(id: $need.draft)'],
  ['nodes', '(ids: [$need.draft, $need.published, $offer.draft, $commitment.pledged])'],
  ['viewer', ''],
  ['system', ''],
  ['needs', '(first: 100)'],
  [
    'needs',
    '(first: 100, filter: { states: [DRAFT, SUBMITTED, RETURNED, REJECTED, PUBLISHED, PAUSED, EXPIRED, CLOSED, CANCELLED] })',
  ],
  ['needFacets', ''],
  ['offers', '(first: 100)'],
  [
    'offers',
    '(first: 100, filter: { states: [DRAFT, SUBMITTED, RETURNED, REJECTED, ACTIVE, PAUSED, WITHDRAWN, EXPIRED] })',
  ],
  ['commitments', '(first: 100)'],
  ['organizations', '(first: 100)'],
  ['programs', '(first: 100)'],
  ['draft', '(form: "pledge", subject: "x")'],
  ['commodities', ''],
  ['commodity', '(code: "wheelchair")'],
  ['provinces', ''],
  ['counties', ''],
  ['targetGroups', ''],
  ['domains', ''],
  ['totals', ''],
  ['triangle', '(scope: PROVINCE, scopeId: "UHJvdmluY2U6SVItMDM", stage: COUNTED)'],
  ['triangles', '(by: COUNTY, stage: COUNTED)'],
  ['triangleHistory', '(scope: COUNTRY, stage: COUNTED, from: "2026-10-01", to: "2026-11-01")'],
  ['workQueue', '(first: 100)'],
  ['workCounts', ''],
  ['allocationRounds', '(first: 100)'],
  ['matches', '(first: 100)'],
  ['matchingPolicies', ''],
  ['declineCounts', ''],
  ['needsForYou', '(first: 10)'],
  ['savedSearches', ''],
  ['roundPreview', '(policyId: $policy.first, scope: { provinceId: "UHJvdmluY2U6SVItMDM" })'],
];

/** By their code or their name in addresses: asked for with each thing's own. */
export const BY_CODE = {
  need: 'need',
  offer: 'offer',
  commitment: 'commitment',
  organization: 'organization',
  allocationRound: 'round',
  program: 'program',
} as const;

/** Coordinates that nothing in this world fills, so that their cells prove nothing: public facts, and rounds' leftovers. */
export const FILLED_NOWHERE: readonly string[] = `
  AllocationRound.availableActions AllocationRound.leftOut Commitment.match Commodity.sdgTargets DeclineCount.code DeclineCount.count
  DemoAccount.displayName DemoAccount.email DemoAccount.organization DemoAccount.organizationKind DemoAccount.password DemoAccount.role Match.commitment Match.nextStep
  Organization.honourRate Organization.programs PolicyWeights.programCap PolicyWeights.providerCap Program.children Program.county
  RoundOutcome.id RoundOutcome.nearestChange RoundOutcome.needItem RoundOutcome.offerItem RoundOutcome.reason RoundOutcome.verified
  RoundOutcome.wouldGet RoundScope.commodities RoundScope.counties RoundScope.programs SdgTarget.key SdgTarget.name SearchAlert.offer
  System.demoAccounts TriangleDay.adequacy TriangleDay.completeness TriangleDay.day TriangleDay.justice
`
  .trim()
  .split(/\s+/);
