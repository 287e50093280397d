import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/commitment.policy.ts as SQL. */
export function commitmentVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'commitment'), {
    states: (commitment, wanted) => `${commitment}.state = ANY(${wanted}::text[])`,
    providerOrganizationId: (commitment, wanted) => `${commitment}.provider_organization_id = ${wanted}::uuid`,
    provinceId: (commitment, wanted) => `${commitment}.province_id = ${wanted}`,
    countyId: (commitment, wanted) => `${commitment}.county_id = ${wanted}`,
  });
}
