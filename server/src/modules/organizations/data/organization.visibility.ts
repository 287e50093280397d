import type { Condition } from '#db/read.ts';
import { conditionOf } from '#db/visibility.ts';
import { visibility } from '#domain/policies/can.ts';
import type { Viewer } from '#domain/viewer.ts';

/** domain/policies/organization.policy.ts as SQL. */
export function organizationVisibility(viewer: Viewer): Condition {
  return conditionOf(visibility(viewer, 'organization'), {
    states: (organization, wanted) => `${organization}.verification_state = ANY(${wanted}::text[])`,
    providerKinds: (organization, wanted) => `${organization}.kind = ANY(${wanted}::text[])`,
    organizationId: (organization, wanted) => `${organization}.id = ${wanted}::uuid`,
    provinceId: (organization, wanted) => `${organization}.province_id = ${wanted}`,
    countyId: (organization, wanted) => `${organization}.county_id = ${wanted}`,
  });
}
