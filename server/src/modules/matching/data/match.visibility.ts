import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/matching.policy.ts as SQL, for matches; the need stands beside the match as `n`. */
export function matchVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'match'), {
    providerOrganizationId: (match, wanted) => `${match}.provider_organization_id = ${wanted}::uuid`,
    provinceId: (match, wanted) => `${match}.province_id = ${wanted}`,
    countyId: (_, wanted) => `n.county_id = ${wanted}`,
  });
}

/** The same for suggestions: the offer stands as `o`, the need as `n`. */
export function suggestionVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'suggestion'), {
    providerOrganizationId: (_, wanted) => `o.organization_id = ${wanted}::uuid`,
    provinceId: (_, wanted) => `n.province_id = ${wanted}`,
    countyId: (_, wanted) => `n.county_id = ${wanted}`,
  });
}
