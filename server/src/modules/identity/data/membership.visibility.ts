import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/identity.policy.ts as SQL: memberships. */
export function membershipVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'membership'), {
    personId: (membership, wanted) => `${membership}.person_id = ${wanted}::uuid`,
    organizationId: (membership, wanted) => `${membership}.organization_id = ${wanted}::uuid`,
    provinceId: (membership, wanted) => `${membership}.province_id = ${wanted}`,
    countyId: (membership, wanted) => `${membership}.county_id = ${wanted}`,
  });
}
